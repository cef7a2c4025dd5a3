//! The fields of a table: those keys of the schema that hold a value, and what of it there can be
//! any number.

use serde_json::{Map, Value as Json};
use studio::message::{Field, Group, Input, List};
use toml_edit::{Item, TableLike, Value};

use super::tables;

/// Keys that come first, in this order.
pub(super) const FIRST: [&str; 28] = [
    "title",
    "description",
    "draft",
    "status",
    "kind",
    "employer",
    "department",
    "need",
    "strength",
    "text",
    "help",
    "id",
    "when",
    "using",
    "years",
    "months",
    "hours",
    "area",
    "per",
    "gives",
    "degree",
    "fields",
    "any_of",
    "all_of",
    "opens",
    "closes",
    "places",
    "salary_min",
];

/// Keys that most files leave out or that are not needed to describe what a role asks for.
const RARE: [&str; 31] = [
    "accredited",
    "aliases",
    "any_amount",
    "applicants_from",
    "apply_by_mail",
    "apply_in_person",
    "ask",
    "assess",
    "authors",
    "contact",
    "credit_max_months",
    "credit_max_years",
    "credit_reduces_parts",
    "date",
    "direct_apply",
    "event",
    "foreign_ok",
    "help",
    "hours",
    "id",
    "line",
    "max_applications",
    "max_months",
    "months",
    "posting_id",
    "posts",
    "slug",
    "strength",
    "updated",
    "weight",
    "within_years",
];

/// Texts of several sentences.
const LONG: [&str; 7] = ["description", "text", "ask", "help", "note", "as_stated", "question"];

/// The fields of a table that hold a value and not a table.
pub(super) fn fields(schema: &Json, table: Option<&dyn TableLike>, path: &[&str]) -> Vec<Field> {
    let none = Map::new();
    let keys = schema.as_object().unwrap_or(&none);
    let mut keys: Vec<(&String, &Json)> = keys.iter().collect();
    keys.sort_by_key(|(key, _)| FIRST.iter().position(|first| first == key).unwrap_or(FIRST.len()));
    let field = |(key, schema): (&String, &Json)| {
        let hint = schema["description"].as_str().unwrap_or_default();
        if hint.ends_with("or Zola only.") {
            return None;
        }
        let path = path.iter().copied().chain([key.as_str()]).map(str::to_owned).collect();
        let value = table.and_then(|table| table.get(key)).and_then(Item::as_value);
        let value = value.map_or(Some(String::new()), written)?;
        let hint = hint.replace('`', "");
        Some(Field {
            path,
            hint,
            input: input(key, schema)?,
            value,
            is_rare: RARE.contains(&key.as_str()),
            ..Field::default()
        })
    };
    keys.into_iter().filter_map(field).collect()
}

/// What may be written at a key; none where it is no single value and no list of texts.
fn input(key: &str, schema: &Json) -> Option<Input> {
    if let Some(words) = schema["enum"].as_array() {
        let words = words.iter().filter_map(Json::as_str).map(str::to_owned);
        return Some(Input::Choice(words.collect()));
    }
    match (schema["type"].as_str()?, schema["format"].as_str()) {
        ("string", Some("date")) => Some(Input::Date),
        ("string", _) if LONG.contains(&key) => Some(Input::Text),
        ("string", _) => Some(Input::Line),
        ("boolean", _) => Some(Input::Flag),
        ("integer", _) => Some(Input::Whole),
        ("number", _) => Some(Input::Number),
        ("array", _) if schema["items"]["type"] == "string" => Some(Input::List),
        _ => None,
    }
}

/// A value as a field shows it; none for one that no field can show.
fn written(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.value().clone()),
        Value::Integer(number) => Some(number.value().to_string()),
        Value::Float(number) => Some(number.value().to_string()),
        Value::Boolean(flag) => Some(flag.value().to_string()),
        Value::Datetime(date) => Some(date.value().to_string()),
        Value::Array(list) => {
            let texts: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
            Some(texts?.join("\n"))
        }
        Value::InlineTable(_) => None,
    }
}

/// What of a table there can be any number, such as the parts of an experience.
pub(super) fn lists(schema: &Json, table: Option<&dyn TableLike>, path: &[&str]) -> Vec<List> {
    let none = Map::new();
    let keys = schema.as_object().unwrap_or(&none).iter();
    let list = |(key, schema): (&String, &Json)| {
        let inner = &schema["items"]["properties"];
        if schema["type"] != "array" || inner.is_null() {
            return None;
        }
        let item = table.and_then(|table| table.get(key));
        if item.is_some_and(|item| item.is_table_like()) {
            // The only one, written without a list.
            return None;
        }
        let path: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
        let name =
            if key == "supervises" { "supervised post".into() } else { key.replace('_', " ") };
        let entries = tables::of(item).into_iter().enumerate();
        let entries = entries.map(|(place, own)| {
            let at = place.to_string();
            let path: Vec<&str> = path.iter().copied().chain([at.as_str()]).collect();
            group(format!("{name} {}", place + 1), inner, (Some(own), &path))
        });
        let entries = entries.collect();
        Some(List { path: path.into_iter().map(str::to_owned).collect(), name, entries })
    };
    keys.filter_map(list).collect()
}

/// A table with its fields and lists.
pub(super) fn group(
    name: String,
    schema: &Json,
    (table, path): (Option<&dyn TableLike>, &[&str]),
) -> Group {
    let (fields, lists) = (fields(schema, table, path), lists(schema, table, path));
    Group { name, fields, lists, ..Group::default() }
}
