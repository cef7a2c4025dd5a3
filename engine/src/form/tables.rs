//! The requirements and groups of the facts, however their lists are written: `[[extra.group]]`
//! for each of them, or `group = [{ … }]`.

use toml_edit::{DocumentMut, Item, TableLike, Value};

/// The lists in which names are unique, and the word that names are made of.
pub(super) const LISTS: [&str; 2] = ["requirement", "group"];

/// The tables of a list.
pub(super) fn tables<'f>(facts: &'f DocumentMut, list: &str) -> Vec<&'f dyn TableLike> {
    of(facts.get("extra").and_then(|extra| extra.get(list)))
}

/// The tables of a list, where it is one.
pub(super) fn of(list: Option<&Item>) -> Vec<&dyn TableLike> {
    match list {
        Some(Item::ArrayOfTables(tables)) => {
            tables.iter().map(|table| table as &dyn TableLike).collect()
        }
        Some(Item::Value(Value::Array(values))) => {
            let tables = values.iter().filter_map(Value::as_inline_table);
            tables.map(|table| table as &dyn TableLike).collect()
        }
        _ => Vec::new(),
    }
}

/// One table of a list.
pub(super) fn item_mut<'f>(
    facts: &'f mut DocumentMut,
    list: &str,
    place: usize,
) -> Option<&'f mut Item> {
    let list = facts.get_mut("extra")?.as_table_like_mut()?.get_mut(list)?;
    list.get_mut(place)
}

/// Takes a table out of a list of the facts, and the list away with its last one.
pub(super) fn remove(facts: &mut DocumentMut, list: &str, place: usize) {
    let extra = facts.get_mut("extra").and_then(Item::as_table_like_mut);
    if let Some(extra) = extra {
        remove_from(extra, list, place);
    }
}

/// The same for a list of any table.
pub(super) fn remove_from(table: &mut dyn TableLike, list: &str, place: usize) {
    let is_empty = match table.get_mut(list) {
        Some(Item::ArrayOfTables(tables)) if place < tables.len() => {
            tables.remove(place);
            tables.is_empty()
        }
        Some(Item::Value(Value::Array(values))) if place < values.len() => {
            values.remove(place);
            values.is_empty()
        }
        _ => false,
    };
    if is_empty {
        table.remove(list);
    }
}

/// A text of a table.
pub(super) fn text<'t>(table: &'t dyn TableLike, key: &str) -> Option<&'t str> {
    table.get(key).and_then(Item::as_str)
}
