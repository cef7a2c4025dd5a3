//! Entries of lists in the facts: parts, credits, openings and their events come and go.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use super::{BROKEN, tables};

/// Adds an entry to the list at a path. Within a requirement it is written on its line.
pub(super) fn more(facts: &mut DocumentMut, path: &[String]) -> Result<(), String> {
    let (key, above) = path.split_last().ok_or(BROKEN)?;
    let is_within = above.iter().any(|step| step == "requirement");
    let holder = at(facts, above)?;
    let is_inline = is_within || holder.is_inline_table();
    let table = holder.as_table_like_mut().ok_or(BROKEN)?;
    let name = (key == "part").then(|| free(table.get(key)));
    if table.get(key).is_none() {
        let list = if is_inline {
            Item::Value(Value::Array(Array::new()))
        } else {
            Item::ArrayOfTables(ArrayOfTables::new())
        };
        table.insert(key, list);
    }
    match table.get_mut(key) {
        Some(Item::ArrayOfTables(list)) => {
            let mut entry = Table::new();
            entry.decor_mut().set_prefix("\n");
            name.map(|name| entry.insert("id", Item::Value(name.into())));
            list.push(entry);
        }
        Some(Item::Value(Value::Array(list))) => {
            let last = list.len().checked_sub(1).and_then(|last| list.get(last));
            let before = last.and_then(|last| last.decor().prefix()?.as_str()).map(str::to_owned);
            let before = before.filter(|text| text.contains('\n') && text.trim().is_empty());
            let mut entry = InlineTable::new();
            name.map(|name| entry.insert("id", name.into()));
            list.push(entry);
            let new = list.len() - 1;
            if let (Some(before), Some(entry)) = (before, list.get_mut(new)) {
                entry.decor_mut().set_prefix(before);
            }
        }
        _ => return Err(BROKEN.into()),
    }
    Ok(())
}

/// A name that no entry has: parts need one.
fn free(list: Option<&Item>) -> String {
    let all = tables::of(list);
    let is_free = |name: &String| all.iter().all(|entry| tables::text(*entry, "id") != Some(name));
    let numbered = (2..).map(|n: usize| format!("part-{n}"));
    let mut names = std::iter::once("part".to_owned()).chain(numbered);
    names.find(is_free).unwrap_or_default()
}

/// Takes the entry at a path away.
pub(super) fn less(facts: &mut DocumentMut, path: &[String]) -> Result<(), String> {
    let [above @ .., key, place] = path else { return Err(BROKEN.into()) };
    let place = place.parse().map_err(|_| BROKEN)?;
    let table = at(facts, above)?.as_table_like_mut().ok_or(BROKEN)?;
    tables::remove_from(table, key, place);
    Ok(())
}

/// What stands at a path.
fn at<'f>(facts: &'f mut DocumentMut, path: &[String]) -> Result<&'f mut Item, String> {
    let mut item: &mut Item = facts.as_item_mut();
    for step in path {
        let inside = match step.parse::<usize>() {
            Ok(place) => item.get_mut(place),
            Err(_) => item.get_mut(step.as_str()),
        };
        item = inside.ok_or(BROKEN)?;
    }
    Ok(item)
}
