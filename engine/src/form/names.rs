//! The names of requirements and groups. A file may leave them out, and then they follow from the
//! order: what is put elsewhere must not take the name of another one.

use std::collections::BTreeSet;

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, TableLike, Value};

use super::tables::{LISTS, item_mut, tables, text};

/// The names of a list of the facts, as the checks make those that are left out.
pub(super) fn names(facts: &DocumentMut, list: &str) -> Vec<String> {
    let [requirements, groups] = made(&LISTS.map(|list| written(facts, list)));
    if list == LISTS[0] { requirements } else { groups }
}

/// A name that nothing has.
pub(super) fn free(facts: &DocumentMut, word: &str) -> String {
    let taken: BTreeSet<String> = LISTS.iter().flat_map(|list| names(facts, list)).collect();
    next(&taken, word)
}

/// Does something to facts in which everything has a name. What had none has none after that,
/// unless it would be given another one than before.
pub(super) fn keeping_names<T>(
    facts: &mut DocumentMut,
    done: impl FnOnce(&mut DocumentMut) -> Result<T, String>,
) -> Result<T, String> {
    let before: BTreeSet<String> = LISTS.iter().flat_map(|list| unnamed(facts, list)).collect();
    for list in LISTS {
        for (place, name) in names(facts, list).into_iter().enumerate() {
            let table = item_mut(facts, list, place).and_then(Item::as_table_like_mut);
            if let Some(table) = table.filter(|table| table.get("id").is_none()) {
                table.insert("id", Item::Value(name.into()));
            }
        }
    }
    let value = done(facts)?;
    let all = LISTS.map(|list| written(facts, list));
    let kept = kept(&all, &before);
    for list in LISTS {
        for place in 0..tables(facts, list).len() {
            let Some(item) = item_mut(facts, list, place) else { continue };
            let name = item.get("id").and_then(Item::as_str).unwrap_or_default();
            if kept.contains(name) {
                to_front(item);
            } else if before.contains(name) {
                item.as_table_like_mut().and_then(|table| table.remove("id"));
            }
        }
    }
    Ok(value)
}

/// What is written of a name: the word that one would be made of, and the name.
type Written = (String, Option<String>);

fn written(facts: &DocumentMut, list: &str) -> Vec<Written> {
    let word = |table: &dyn TableLike| match list {
        "requirement" => text(table, "kind").unwrap_or(list).to_owned(),
        _ => list.to_owned(),
    };
    let tables = tables(facts, list).into_iter();
    tables.map(|table| (word(table), text(table, "id").map(str::to_owned))).collect()
}

fn unnamed(facts: &DocumentMut, list: &str) -> Vec<String> {
    let names = names(facts, list).into_iter().zip(tables(facts, list));
    names.filter(|(_, table)| table.get("id").is_none()).map(|(name, _)| name).collect()
}

/// All names, in the order in which they are made.
fn made(all: &[Vec<Written>; 2]) -> [Vec<String>; 2] {
    let mut taken: BTreeSet<String> =
        all.iter().flatten().filter_map(|(_, name)| name.clone()).collect();
    all.each_ref().map(|list| {
        let name = |(word, name): &Written| {
            name.clone().unwrap_or_else(|| {
                let free = next(&taken, word);
                taken.insert(free.clone());
                free
            })
        };
        list.iter().map(name).collect()
    })
}

fn next(taken: &BTreeSet<String>, word: &str) -> String {
    let numbered = (2..).map(|n: usize| format!("{word}-{n}"));
    let mut all = std::iter::once(word.to_owned()).chain(numbered);
    all.find(|name| !taken.contains(name)).unwrap_or_default()
}

/// Those of some names that have to be written so that each stays what it is.
fn kept(all: &[Vec<Written>; 2], before: &BTreeSet<String>) -> BTreeSet<String> {
    let mut kept = BTreeSet::new();
    loop {
        let stays = |name: &String| !before.contains(name) || kept.contains(name);
        let bare = all.each_ref().map(|list| {
            let bare = |(word, name): &Written| (word.clone(), name.clone().filter(stays));
            list.iter().map(bare).collect::<Vec<_>>()
        });
        let names = made(&bare).concat();
        let others = all.iter().flatten().zip(names);
        let wrong = others.filter_map(|((_, name), made)| Some((name.clone()?, made)));
        let Some((name, _)) = wrong.into_iter().find(|(name, made)| name != made) else {
            return kept;
        };
        kept.insert(name);
    }
}

/// Puts the name of a table first, where authors write it.
fn to_front(item: &mut Item) {
    let order = |one: &str, other: &str| (one != "id").cmp(&(other != "id"));
    match item {
        Item::Table(table) => {
            table.sort_values_by(|one, _, other, _| order(one.get(), other.get()))
        }
        Item::Value(Value::InlineTable(table)) => {
            table.sort_values_by(|one, _, other, _| order(one.get(), other.get()));
        }
        _ => {}
    }
}

/// Keys at which requirements and groups are named in lists.
const NAMED_AT: [&str; 3] = ["members", "about", "requirements"];

/// Names another thing wherever the facts name one.
pub(super) fn rename(item: &mut Item, from: &str, to: &str) {
    match item {
        Item::ArrayOfTables(_) | Item::Value(Value::Array(_)) => {
            let count = item.as_array_of_tables().map_or(0, ArrayOfTables::len);
            let count = count.max(item.as_array().map_or(0, Array::len));
            for place in 0..count {
                if let Some(inside) = item.get_mut(place) {
                    rename(inside, from, to);
                }
            }
        }
        _ => {}
    }
    for (key, inside) in item.as_table_like_mut().into_iter().flat_map(|table| table.iter_mut()) {
        match inside {
            Item::Value(Value::Array(list)) if NAMED_AT.contains(&key.get()) => {
                for value in list.iter_mut().filter(|value| value.as_str() == Some(from)) {
                    let decor = value.decor().clone();
                    *value = to.into();
                    *value.decor_mut() = decor;
                }
            }
            inside => rename(inside, from, to),
        }
    }
}
