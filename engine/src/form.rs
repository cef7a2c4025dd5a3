//! The facts of a role file as a form, and changes made in it. What is not changed stays as it
//! stands, with its comments and its order.
//!
//! Deliberately no list of keys: fields are those of the schema of roles. Tables within a
//! requirement are edited as text.

mod arrange;
mod change;
mod lines;
mod members;
mod names;
mod route;
mod tables;

use serde_json::{Map, Value as Json};
use site::editor::{Kind, json_schema};
use studio::message::{Field, Form, Group, Input, Node};
use toml_edit::{DocumentMut, Item, TableLike, Value};

pub(crate) use change::{changed, edited};

const BROKEN: &str =
    "the form is there when the facts between `+++` can be read: mend them as text";

/// Keys that come first, in this order.
const FIRST: [&str; 12] = [
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
];

/// Texts of several sentences.
const LONG: [&str; 7] = ["description", "text", "ask", "help", "note", "as_stated", "question"];

/// The form of a text.
pub(crate) fn form(text: &str) -> Result<Form, String> {
    let text = text.replace("\r\n", "\n");
    let facts = Parts::of(&text)?.facts;
    let facts: DocumentMut = facts.parse().map_err(|_| BROKEN)?;
    let schema: Json = serde_json::from_str(&json_schema(Kind::Role)).map_err(|_| BROKEN)?;
    let extra = &schema["properties"]["extra"]["properties"];
    let mut groups = vec![head(&schema, &facts)];
    groups.extend(tables(extra, &facts));
    let variants = variants(extra);
    let requirements = facts.get("extra").and_then(|extra| extra.get("requirement"));
    let list = requirements.and_then(Item::as_array_of_tables);
    for (place, table) in list.into_iter().flatten().enumerate() {
        groups.push(requirement(place, table, &variants));
    }
    groups.extend(self::groups(&extra["group"]["items"]["properties"], &facts));
    let kinds = variants.iter().map(|(kind, _)| (*kind).to_owned()).collect();
    Ok(Form { groups, kinds, route: route::route(&facts), ways: None })
}

/// A file: what stands before its facts, they, and the rest.
struct Parts<'t> {
    facts: &'t str,
    rest: &'t str,
}

const FENCE: &str = "+++\n";

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Result<Self, String> {
        let inside = text.strip_prefix(FENCE).ok_or(BROKEN)?;
        let end = inside.find("\n+++").ok_or(BROKEN)? + 1;
        Ok(Self { facts: &inside[..end], rest: &inside[end..] })
    }
}

/// The fields of the page, and those of its facts that stand in no table.
fn head(schema: &Json, facts: &DocumentMut) -> Group {
    let mut fields = fields(&schema["properties"], Some(facts.as_table()), &[]);
    for table in ["taxonomies", "extra"] {
        let own = facts.get(table).and_then(Item::as_table_like);
        fields.extend(self::fields(&schema["properties"][table]["properties"], own, &[table]));
    }
    fields.sort_by_key(|field| {
        let key = field.path.last().map_or("", String::as_str);
        FIRST.iter().position(|first| *first == key).unwrap_or(FIRST.len())
    });
    Group { name: "The role".into(), node: None, fields }
}

/// The tables of the facts that are there, each with its fields.
fn tables(extra: &Json, facts: &DocumentMut) -> Vec<Group> {
    let there = facts.get("extra").and_then(Item::as_table_like);
    let group = |(key, schema): (&String, &Json)| {
        let table = there?.get(key)?.as_table_like()?;
        let fields = fields(&schema["properties"], Some(table), &["extra", key]);
        let name = key.replace('_', " ");
        (!fields.is_empty()).then_some(Group { name, node: None, fields })
    };
    extra.as_object().into_iter().flatten().filter_map(group).collect()
}

/// The kinds of requirements with the keys of each.
fn variants<'s>(extra: &'s Json) -> Vec<(&'s str, &'s Json)> {
    let variants = extra["requirement"]["items"]["oneOf"].as_array();
    let named = |one: &'s Json| Some((one["title"].as_str()?, &one["properties"]));
    variants.into_iter().flatten().filter_map(named).collect()
}

fn requirement(place: usize, table: &dyn TableLike, variants: &[(&str, &Json)]) -> Group {
    let kind = table.get("kind").and_then(Item::as_str).unwrap_or_default();
    let none = Json::Null;
    let own = variants.iter().find(|(name, _)| *name == kind).map_or(&none, |(_, own)| own);
    let at = place.to_string();
    let mut fields = fields(own, Some(table), &["extra", "requirement", &at]);
    fields.retain(|field| field.path.last().is_none_or(|key| key != "kind"));
    let name = format!("Requirement {}: {kind}", place + 1);
    Group { name, node: Some(Node::Requirement(place)), fields }
}

/// The groups of requirements. Their members are put together in the diagram.
fn groups(schema: &Json, facts: &DocumentMut) -> Vec<Group> {
    let group = |(place, table): (usize, &dyn TableLike)| {
        let mut fields = fields(schema, Some(table), &["extra", "group", &place.to_string()]);
        fields.retain(|field| field.path.last().is_none_or(|key| key != "members"));
        let name =
            format!("Group {}: {}", place + 1, tables::text(table, "id").unwrap_or("no name"));
        Group { name, node: Some(Node::Group(place)), fields }
    };
    tables::tables(facts, "group").into_iter().enumerate().map(group).collect()
}

/// The fields of a table that hold a value and not a table.
fn fields(schema: &Json, table: Option<&dyn TableLike>, path: &[&str]) -> Vec<Field> {
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
        Some(Field { path, hint: hint.replace('`', ""), input: input(key, schema)?, value })
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

#[cfg(test)]
mod tests;
