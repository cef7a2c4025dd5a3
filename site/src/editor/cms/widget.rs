//! The form of one key.

use super::yaml::Yaml;
use super::{Kind, is_ours};
use crate::parse::schema::{Field, Value, Variants};

/// Texts of several sentences get a field of several lines.
const LONG: [&str; 6] = ["description", "text", "ask", "help", "note", "as_stated"];

/// Writes the form of a key as an item.
pub(super) fn widget(field: &Field, yaml: &mut Yaml) {
    yaml.item(|yaml| {
        yaml.text("name", field.key);
        yaml.text("label", &label(field.key));
        yaml.text("hint", &field.words.replace('`', "\""));
        yaml.plain("required", "false");
        match &field.value {
            Value::Words(words) if field.many => {
                yaml.text("widget", "select");
                yaml.plain("multiple", "true");
                yaml.words("options", words);
            }
            Value::Table(fields) if field.many => {
                yaml.text("widget", "list");
                yaml.plain("collapsed", "true");
                yaml.text("summary", summary(fields));
                inner(fields, yaml);
            }
            Value::Variants(variants) => typed_list(variants, yaml),
            _ if field.many => yaml.text("widget", "list"),
            value => one(field.key, value, yaml),
        }
    });
}

fn one(key: &str, value: &Value, yaml: &mut Yaml) {
    match value {
        Value::Text => yaml.text("widget", if LONG.contains(&key) { "text" } else { "string" }),
        Value::Date => {
            yaml.text("widget", "datetime");
            yaml.text("format", "YYYY-MM-DD");
            yaml.text("date_format", "YYYY-MM-DD");
            yaml.plain("time_format", "false");
            // An editor that fills in today would say something nobody said.
            yaml.text("default", "");
        }
        Value::Flag => yaml.text("widget", "boolean"),
        Value::Whole(most) => {
            yaml.text("widget", "number");
            yaml.text("value_type", "int");
            yaml.plain("min", "0");
            yaml.plain("max", &most.to_string());
        }
        Value::Number => {
            yaml.text("widget", "number");
            yaml.text("value_type", "float");
        }
        Value::Words(words) => {
            yaml.text("widget", "select");
            yaml.words("options", words);
        }
        Value::Table(fields) => {
            yaml.text("widget", "object");
            yaml.plain("collapsed", "true");
            inner(fields, yaml);
        }
        Value::Variants(Variants { common, .. }) => inner(common, yaml),
        Value::Map(value) => map(value, yaml),
        Value::Anything => yaml.text("widget", "hidden"),
    }
}

/// A list whose items are of several types, each with a form of its own; the editor writes
/// the name of the type at the tag.
fn typed_list(Variants { common, own }: &Variants, yaml: &mut Yaml) {
    yaml.text("widget", "list");
    yaml.plain("collapsed", "true");
    yaml.text("summary", summary(common));
    yaml.text("typeKey", Variants::TAG);
    yaml.list("types", |yaml| {
        for (word, fields) in own {
            yaml.item(|yaml| {
                yaml.text("name", word);
                yaml.text("label", &label(word));
                yaml.text("widget", "object");
                let common = common.iter().filter(|field| field.key != Variants::TAG);
                let all: Vec<Field> = common.chain(fields).cloned().collect();
                inner(&all, yaml);
            });
        }
    });
}

fn inner(fields: &[Field], yaml: &mut Yaml) {
    yaml.list("fields", |yaml| {
        for field in fields.iter().filter(|field| is_ours(field)) {
            widget(field, yaml);
        }
    });
}

/// A table whose keys are the author's. Forms need names: those that sources usually
/// have; others are written in the file, and stay.
fn map(value: &Value, yaml: &mut Yaml) {
    yaml.text("widget", "object");
    yaml.plain("collapsed", "true");
    yaml.list("fields", |yaml| {
        for key in lists() {
            yaml.item(|yaml| {
                yaml.text("name", key);
                yaml.text("label", &label(key));
                yaml.plain("required", "false");
                one(key, value, yaml);
            });
        }
    });
}

/// The usual lists of a source: minimum qualifications, conditions, and the plain lists.
fn lists() -> Vec<&'static str> {
    let role = Kind::Role.fields();
    let extra = role.iter().find(|field| field.key == "extra").map(|field| &field.value);
    let Some(Value::Table(extra)) = extra else { return Vec::new() };
    let listed = extra.iter().find(|field| field.key == "listed").map(|field| &field.value);
    let Some(Value::Table(listed)) = listed else { return Vec::new() };
    ["mq", "conditions"].into_iter().chain(listed.iter().map(|field| field.key)).collect()
}

/// What a folded item of a list shows.
fn summary(fields: &[Field]) -> &'static str {
    let first = fields.first().map_or("", |field| field.key);
    match first {
        "id" => "{{fields.id}}",
        "title" => "{{fields.title}}",
        "role" => "{{fields.role}}",
        "from" => "{{fields.from}} to {{fields.to}}",
        "when" => "{{fields.when}}",
        _ => "{{fields.kind}}",
    }
}

/// `credit_max_years` as "Credit max years".
fn label(key: &str) -> String {
    let words = key.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
