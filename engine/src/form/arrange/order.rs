//! The order of requirements in the file, in which they and their groups stand on the main line.

use std::collections::BTreeSet;

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike};

use super::super::change::each_table;
use super::super::tables::{tables, text};
use super::super::{BROKEN, members, names};

/// What stands on the main line: names, each with the places of all requirements in it.
pub(in crate::form) fn line(facts: &DocumentMut) -> Vec<(String, Vec<usize>)> {
    let groups = names::names(facts, "group");
    let inside: BTreeSet<String> =
        groups.iter().flat_map(|name| members::of(facts, name)).collect();
    let requirements = names::names(facts, "requirement");
    let all = requirements.iter().chain(&groups).filter(|name| !inside.contains(*name));
    let mut line: Vec<(String, Vec<usize>)> =
        all.map(|name| (name.clone(), places(facts, name))).collect();
    line.sort_by_key(|(_, places)| places.first().copied().unwrap_or(usize::MAX));
    line
}

/// The places of all requirements in something, in order.
fn places(facts: &DocumentMut, name: &str) -> Vec<usize> {
    let all = names::names(facts, "requirement");
    let mut names = vec![name.to_owned()];
    let mut at = 0;
    while let Some(name) = names.get(at).cloned() {
        for member in members::of(facts, &name) {
            if !names.contains(&member) {
                names.push(member);
            }
        }
        at += 1;
    }
    (0..all.len()).filter(|place| names.contains(&all[*place])).collect()
}

/// Whether something stands before another one in the file.
pub(super) fn is_before(facts: &DocumentMut, name: &str, other: &str) -> bool {
    let first = |name: &str| places(facts, name).first().copied().unwrap_or(usize::MAX);
    first(name) < first(other)
}

/// Puts something on the main line before or behind another one there.
pub(super) fn beside(
    facts: &mut DocumentMut,
    name: &str,
    (other, is_behind): (&str, bool),
) -> Result<(), String> {
    let at = |facts: &DocumentMut, name: &str| {
        line(facts).iter().position(|(own, _)| own == name).ok_or("it is not on the line")
    };
    let (mut from, other) = (at(facts, name)?, at(facts, other)?);
    let to = match (from < other, is_behind) {
        (true, true) | (false, false) => other,
        (true, false) => other.saturating_sub(1),
        (false, true) => other + 1,
    };
    while from != to {
        let next = if from < to { from + 1 } else { from - 1 };
        swap(facts, from.min(next))?;
        from = next;
    }
    Ok(())
}

/// Puts the entry at a place of the main line behind the next one.
fn swap(facts: &mut DocumentMut, at: usize) -> Result<(), String> {
    let line = line(facts);
    let [(_, own), (_, next)] = line.get(at..at + 2).ok_or(BROKEN)? else {
        return Err(BROKEN.into());
    };
    let mut free = [own.as_slice(), next].concat();
    free.sort_unstable();
    let list = requirements(facts).ok_or(BROKEN)?;
    let mut order: Vec<usize> = (0..list.len()).collect();
    for (place, from) in free.into_iter().zip(next.iter().chain(own)) {
        order[place] = *from;
    }
    arrange(list, &order);
    Ok(())
}

fn requirements(facts: &mut DocumentMut) -> Option<&mut ArrayOfTables> {
    facts.get_mut("extra")?.get_mut("requirement")?.as_array_of_tables_mut()
}

/// Puts tables in another order, each with its comments and the tables inside it.
fn arrange(list: &mut ArrayOfTables, order: &[usize]) {
    let mut places = Vec::new();
    for table in list.iter_mut() {
        each_table(table, &mut |inside| places.extend(inside.position()));
    }
    places.sort_unstable();
    let old: Vec<Table> = list.iter().cloned().collect();
    let mut places = places.into_iter();
    for (table, from) in list.iter_mut().zip(order) {
        *table = old[*from].clone();
        each_table(table, &mut |inside| {
            if inside.position().is_some() {
                inside.set_position(places.next());
            }
        });
    }
}

/// Adds a requirement of the same kind behind something, and gives its name.
pub(super) fn add_behind(facts: &mut DocumentMut, name: &str) -> Result<String, String> {
    let place = places(facts, name).last().copied().ok_or("it holds no requirement")?;
    let all = tables(facts, "requirement");
    let own = all.get(place).copied().ok_or(BROKEN)?;
    let said = |key: &str| text(own, key).map(str::to_owned);
    let kind = said("kind").ok_or(BROKEN)?;
    let need = said("need").unwrap_or_else(|| "required".into());
    let id = names::free(facts, &kind);
    let list = requirements(facts).ok_or(BROKEN)?;
    let mut position = None;
    if let Some(own) = list.get_mut(place) {
        each_table(own, &mut |inside| position = position.max(inside.position()));
    }
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    table.set_position(position);
    let keys = [("id", id.as_str()), ("kind", &kind), ("need", &need), ("text", "")];
    keys.into_iter().for_each(|(key, value)| drop(table.insert(key, Item::Value(value.into()))));
    list.insert(place + 1, table);
    Ok(id)
}

/// Where the last requirement with all that is in it stands in the file.
pub(super) fn last_position(facts: &mut DocumentMut) -> Option<isize> {
    let list = requirements(facts)?;
    let mut last = None;
    for table in list.iter_mut() {
        each_table(table, &mut |inside| last = last.max(inside.position()));
    }
    last
}

/// The table of a requirement or group.
pub(super) fn table_of<'f>(facts: &'f DocumentMut, name: &str) -> Option<&'f dyn TableLike> {
    let own = |list: &str| {
        let place = names::names(facts, list).iter().position(|own| own == name)?;
        tables(facts, list).get(place).copied()
    };
    own("requirement").or_else(|| own("group"))
}
