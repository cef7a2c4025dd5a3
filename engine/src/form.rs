//! The facts of a role file as a form, and changes made in it. What is not changed stays as it
//! stands, with its comments and its order.
//!
//! Deliberately no list of keys: fields are those of the schema of roles.

mod arrange;
mod change;
mod entries;
mod fields;
mod lines;
mod members;
mod names;
mod place;
mod route;
mod suggest;
mod tables;

use fields::{FIRST, fields, group, lists};
use serde_json::Value as Json;
use site::editor::{Kind, json_schema};
use studio::message::{Form, Group, List, Node};
use toml_edit::{DocumentMut, Item, TableLike};

pub(crate) use change::{changed, edited};
pub(crate) use place::place;
pub(crate) use suggest::suggest;

const BROKEN: &str =
    "the form is there when the facts between `+++` can be read: mend them as text";

/// The form of a text.
pub(crate) fn form(text: &str) -> Result<Form, String> {
    let text = text.replace("\r\n", "\n");
    let facts = Parts::of(&text)?.facts;
    let facts: DocumentMut = facts.parse().map_err(|_| BROKEN)?;
    let schema: Json = serde_json::from_str(&json_schema(Kind::Role)).map_err(|_| BROKEN)?;
    let extra = &schema["properties"]["extra"]["properties"];
    let mut groups = vec![head(&schema, &facts)];
    groups.extend(tables_of(extra, &facts));
    let variants = variants(extra);
    let requirements = facts.get("extra").and_then(|extra| extra.get("requirement"));
    let list = requirements.and_then(Item::as_array_of_tables);
    for (place, table) in list.into_iter().flatten().enumerate() {
        groups.push(requirement(place, table, &variants));
    }
    groups.extend(self::groups(&extra["group"]["items"]["properties"], &facts));
    groups.extend(lists_of(extra, &facts));
    let kinds = variants.iter().map(|(kind, _)| (*kind).to_owned()).collect();
    Ok(Form { groups, kinds, route: route::route(&facts), ..Form::default() })
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
    Group { name: "The role".into(), fields, ..Group::default() }
}

/// The tables of the facts that are there, each with its fields.
fn tables_of(extra: &Json, facts: &DocumentMut) -> Vec<Group> {
    let there = facts.get("extra").and_then(Item::as_table_like);
    let group = |(key, schema): (&String, &Json)| {
        let table = there?.get(key)?.as_table_like()?;
        let own = if schema["properties"].is_null() { &schema["items"] } else { schema };
        let path = ["extra", key.as_str()];
        let group = group(key.replace('_', " "), &own["properties"], (Some(table), &path));
        (!group.fields.is_empty()).then_some(group)
    };
    extra.as_object().into_iter().flatten().filter_map(group).collect()
}

/// What the role has any number of, such as openings.
fn lists_of(extra: &Json, facts: &DocumentMut) -> Vec<Group> {
    let there = facts.get("extra").and_then(Item::as_table_like);
    let lists = lists(extra, there, &["extra"]).into_iter();
    let lists = lists.filter(|list| list.path.last().is_none_or(|key| key != "group"));
    let group = |list: List| {
        let name = format!("{}s", list.name);
        Group { name, lists: vec![list], ..Group::default() }
    };
    lists.map(group).collect()
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
    let name = format!("Requirement {}: {kind}", place + 1);
    let mut group = group(name, own, (Some(table), &["extra", "requirement", &at]));
    group.fields.retain(|field| field.path.last().is_none_or(|key| key != "kind"));
    Group { node: Some(Node::Requirement(place)), ..group }
}

/// The groups of requirements. Their members are put together in the diagram.
fn groups(schema: &Json, facts: &DocumentMut) -> Vec<Group> {
    let group = |(place, table): (usize, &dyn TableLike)| {
        let mut fields = fields(schema, Some(table), &["extra", "group", &place.to_string()]);
        fields.retain(|field| field.path.last().is_none_or(|key| key != "members"));
        let name =
            format!("Group {}: {}", place + 1, tables::text(table, "id").unwrap_or("no name"));
        Group { name, node: Some(Node::Group(place)), fields, ..Group::default() }
    };
    tables::tables(facts, "group").into_iter().enumerate().map(group).collect()
}

#[cfg(test)]
mod tests;
