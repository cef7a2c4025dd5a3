//! The JSON Schema of a file of open data, made of its columns.

use serde_json::{Map, Value, json};

use super::column::{Means, Type};

/// The schema of a list of rows.
pub(super) fn schema(row: &str, columns: &[Means]) -> Value {
    let properties = columns.iter().map(|column| (column.name.to_owned(), property(column)));
    let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "array",
        "items": {
            "type": "object",
            "description": row,
            "properties": properties.collect::<Map<_, _>>(),
            "required": names,
            "additionalProperties": false,
        },
    })
}

fn property(column: &Means) -> Value {
    let name = match column.of {
        Type::Text => "string",
        Type::Whole => "integer",
        Type::Number => "number",
        Type::Flag => "boolean",
        Type::List | Type::Steps => "array",
    };
    let kind = if column.always { json!(name) } else { json!([name, "null"]) };
    let mut property = json!({ "type": kind, "description": column.words.say() });
    match column.of {
        Type::List => property["items"] = json!({ "type": "string" }),
        Type::Steps => property["items"] = step(),
        Type::Text | Type::Whole | Type::Number | Type::Flag => {}
    }
    property
}

fn step() -> Value {
    let keys = ["from", "to", "kind", "confidence"];
    let properties = keys.map(|key| (key.to_owned(), json!({ "type": "string" })));
    json!({
        "type": "object",
        "properties": Map::from_iter(properties),
        "required": keys,
        "additionalProperties": false,
    })
}
