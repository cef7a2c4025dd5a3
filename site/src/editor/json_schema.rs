//! JSON Schema of the facts of a file, in the draft that most editors read.
//!
//! It says which keys there are and what may stand at each. What is needed, and whether
//! names lead anywhere, is said by `careers check`, which knows the other files.

use serde_json::{Map, Value as Json, json};

use super::Kind;
use crate::parse::schema::{Field, Value, Variants};

/// The schema of a kind of file.
#[must_use]
pub fn json_schema(kind: Kind) -> String {
    let mut schema = table(&kind.fields());
    schema.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".into(), json!(kind.words()));
    serde_json::to_string_pretty(&schema).expect("texts can be written as JSON") + "\n"
}

fn table(fields: &[Field]) -> Map<String, Json> {
    let keys = fields.iter().map(|one| (one.key.to_string(), Json::Object(field(one))));
    let mut table = Map::new();
    table.insert("type".into(), json!("object"));
    table.insert("additionalProperties".into(), json!(false));
    table.insert("properties".into(), Json::Object(keys.collect()));
    table
}

/// A table that one of several schemas fits: the one that its tag names.
fn one_of(Variants { common, own }: &Variants) -> Map<String, Json> {
    let variants = own.iter().map(|(word, fields)| {
        let all: Vec<Field> = common.iter().chain(fields).cloned().collect();
        let mut variant = table(&all);
        variant["properties"][Variants::TAG]["enum"] = json!([word]);
        variant.insert("required".into(), json!([Variants::TAG]));
        variant.insert("title".into(), json!(word));
        Json::Object(variant)
    });
    let variants = variants.collect();
    Map::from_iter([("type".into(), json!("object")), ("oneOf".into(), Json::Array(variants))])
}

fn field(field: &Field) -> Map<String, Json> {
    let one = value(&field.value);
    let mut schema = if field.many {
        let mut list = Map::new();
        list.insert("type".into(), json!("array"));
        list.insert("items".into(), Json::Object(one));
        list
    } else {
        one
    };
    schema.insert("description".into(), json!(field.words));
    schema
}

fn value(value: &Value) -> Map<String, Json> {
    let schema = match value {
        Value::Text => json!({ "type": "string" }),
        Value::Date => json!({ "type": "string", "format": "date" }),
        Value::Flag => json!({ "type": "boolean" }),
        Value::Whole(most) => json!({ "type": "integer", "minimum": 0, "maximum": most }),
        Value::Number => json!({ "type": "number" }),
        Value::Words(words) => json!({ "type": "string", "enum": words }),
        Value::Table(fields) => return table(fields),
        Value::Variants(variants) => return one_of(variants),
        Value::Map(inner) => json!({
            "type": "object",
            "additionalProperties": self::value(inner),
        }),
        Value::Anything => json!({}),
    };
    match schema {
        Json::Object(schema) => schema,
        _ => Map::new(),
    }
}
