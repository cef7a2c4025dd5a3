//! A requirement or a group put elsewhere in the diagram, written into the facts. On the main line
//! the order is that of the file; within a group it is that of its members.
//!
//! Deliberately by names: places change while something is put elsewhere, names do not.

mod order;

use studio::message::{Node, Step, Stop};
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use super::tables::{item_mut, remove, tables, text};
use super::{BROKEN, members, names};

pub(super) use order::line;

/// Puts something elsewhere.
pub(super) fn put(facts: &mut DocumentMut, from: Stop, step: Step) -> Result<(), String> {
    names::keeping_names(facts, |facts| {
        let own = Place::of(facts, from)?;
        match step {
            Step::Before(stop) => own.beside(facts, (Place::of(facts, stop)?, false)),
            Step::After(stop) => own.beside(facts, (Place::of(facts, stop)?, true)),
            Step::Or(stop) => own.join(facts, (Place::of(facts, stop)?, "any")),
            Step::And(stop) => own.join(facts, (Place::of(facts, stop)?, "all")),
            Step::Into(group) => {
                let group = name_of(facts, Node::Group(group))?;
                own.into_group(facts, &group, None)
            }
            Step::Out => own.out(facts),
            Step::Alternative => own.alternative(facts),
        }
    })
}

/// Where something stands, by names.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    name: String,
    within: Option<String>,
}

fn name_of(facts: &DocumentMut, node: Node) -> Result<String, String> {
    let (list, place) = match node {
        Node::Requirement(place) => ("requirement", place),
        Node::Group(place) => ("group", place),
    };
    names::names(facts, list).into_iter().nth(place).ok_or_else(|| "it is gone".into())
}

impl Place {
    fn of(facts: &DocumentMut, stop: Stop) -> Result<Self, String> {
        let within = stop.within.map(|group| name_of(facts, Node::Group(group)));
        Ok(Self { name: name_of(facts, stop.node)?, within: within.transpose()? })
    }

    /// Puts it before or behind another one.
    fn beside(self, facts: &mut DocumentMut, to: (Self, bool)) -> Result<(), String> {
        let (mut to, is_behind) = to;
        if self == to {
            return Ok(());
        }
        if let Some(group) = to.within.clone() {
            let mut all = members::of(facts, &group);
            if self.within.as_ref() == Some(&group) {
                all.retain(|name| *name != self.name);
                let at = all.iter().position(|name| *name == to.name).ok_or(BROKEN)?;
                all.insert(at + usize::from(is_behind), self.name);
                members::order(facts, &group, &all);
                return Ok(());
            }
            let at = all.iter().position(|name| *name == to.name).ok_or(BROKEN)?;
            return self.into_group(facts, &group, Some(at + usize::from(is_behind)));
        }
        if self.within.is_some()
            && let Some((_, left)) = self.leave(facts).filter(|(gone, _)| *gone == to.name)
        {
            to.name = left;
        }
        order::beside(facts, &self.name, (&to.name, is_behind))
    }

    /// Makes it a member of a group, at a place or as the last.
    fn into_group(
        self,
        facts: &mut DocumentMut,
        group: &str,
        at: Option<usize>,
    ) -> Result<(), String> {
        if holds(facts, &self.name, group) {
            return Err("a group cannot be put into itself".into());
        }
        let all = members::of(facts, group);
        if all.contains(&self.name) {
            return Err("it is in this group already".into());
        }
        members::insert(facts, group, at.unwrap_or(all.len()), &self.name);
        self.leave(facts);
        Ok(())
    }

    /// Makes a group of it and another one, or puts it beside that in a group of the same kind.
    fn join(self, facts: &mut DocumentMut, with: (Self, &str)) -> Result<(), String> {
        let (to, mode) = with;
        if holds(facts, &self.name, &to.name) {
            return Err("a group cannot be put into itself".into());
        }
        if is_of(facts, &to.name, mode) && self.within.as_ref() != Some(&to.name) {
            return self.into_group(facts, &to.name, None);
        }
        match &to.within {
            Some(group) if is_of(facts, group, mode) => self.beside(facts, (to, true)),
            within => {
                let mut pair = [to.name.clone(), self.name.clone()];
                if order::is_before(facts, &self.name, &to.name) {
                    pair.reverse();
                }
                let group = begin(facts, mode, (&to, &pair))?;
                if let Some(outer) = within {
                    let all = members::of(facts, outer);
                    let of = |name: String| if name == to.name { group.clone() } else { name };
                    members::order(facts, outer, &all.into_iter().map(of).collect::<Vec<_>>());
                }
                self.leave(facts);
                Ok(())
            }
        }
    }

    /// Takes it out of its group, to where the group stands.
    fn out(self, facts: &mut DocumentMut) -> Result<(), String> {
        let group = self.within.clone().ok_or("it is in no group")?;
        if let Some(outer) = members::holder(facts, &group) {
            let all = members::of(facts, &outer);
            if !all.contains(&self.name) {
                let at = all.iter().position(|name| *name == group).unwrap_or(all.len());
                members::insert(facts, &outer, at + 1, &self.name);
            }
        }
        self.leave(facts);
        Ok(())
    }

    /// Adds a requirement that is an alternative to it.
    fn alternative(self, facts: &mut DocumentMut) -> Result<(), String> {
        let name = order::add_behind(facts, &self.name)?;
        let new = Self { name, within: None };
        new.join(facts, (self, "any"))
    }

    /// Takes it out of the members of its group. A group of one is none: its only member stands
    /// in its place, and both names are given.
    fn leave(&self, facts: &mut DocumentMut) -> Option<(String, String)> {
        let group = self.within.as_ref()?;
        members::remove(facts, group, &self.name);
        settle(facts, group)
    }
}

/// Takes a group away that has one member or none.
fn settle(facts: &mut DocumentMut, group: &str) -> Option<(String, String)> {
    let left = members::of(facts, group);
    let place = members::place(facts, group)?;
    if left.len() > 1 {
        let table = item_mut(facts, "group", place)?;
        let most = i64::try_from(left.len()).ok()?;
        if let Some(Value::Integer(n)) = table.get_mut("n").and_then(Item::as_value_mut)
            && *n.value() > most
        {
            let decor = n.decor().clone();
            *n = toml_edit::Formatted::new(most);
            *n.decor_mut() = decor;
        }
        return None;
    }
    let member = left.into_iter().next().unwrap_or_default();
    if let Some(outer) = members::holder(facts, group)
        && members::of(facts, &outer).contains(&member)
    {
        members::remove(facts, &outer, group);
    }
    remove(facts, "group", place);
    names::rename(facts.as_item_mut(), group, &member);
    Some((group.to_owned(), member))
}

/// Takes a requirement that is gone out of all groups.
pub(super) fn forget(facts: &mut DocumentMut, name: &str) {
    while let Some(group) = members::holder(facts, name) {
        Place { name: name.to_owned(), within: Some(group) }.leave(facts);
    }
}

/// Whether a group is another one or holds it, at any depth.
fn holds(facts: &DocumentMut, group: &str, other: &str) -> bool {
    let mut seen = vec![group.to_owned()];
    let mut at = 0;
    while let Some(name) = seen.get(at).cloned() {
        if name == other {
            return true;
        }
        let inside = members::of(facts, &name);
        for name in inside {
            if !seen.contains(&name) {
                seen.push(name);
            }
        }
        at += 1;
    }
    false
}

/// Whether something is a group whose members are alternatives, or are needed together.
fn is_of(facts: &DocumentMut, name: &str, mode: &str) -> bool {
    let own = members::place(facts, name).and_then(|place| {
        let groups = tables(facts, "group");
        text(*groups.get(place)?, "mode").map(str::to_owned)
    });
    own.is_some_and(|own| (own == "all") == (mode == "all"))
}

/// Writes a new group behind the others. It is needed as much as what it stands in place of.
fn begin(
    facts: &mut DocumentMut,
    mode: &str,
    (place, pair): (&Place, &[String; 2]),
) -> Result<String, String> {
    let id = names::free(facts, if mode == "any" { "way" } else { "together" });
    let mut keys = vec![("id", Value::from(id.as_str())), ("mode", mode.into())];
    keys.push(("members", pair.iter().map(String::as_str).collect::<Array>().into()));
    keys.push(("need", "required".into()));
    if place.within.is_none() {
        let own = order::table_of(facts, &place.name);
        let said = |key| own.and_then(|table| text(table, key)).map(str::to_owned);
        if let (Some(need), strength) = (said("need"), said("strength")) {
            keys.pop();
            keys.push(("need", need.into()));
            keys.extend(strength.map(|strength| ("strength", strength.into())));
        }
    }
    let position = order::last_position(facts);
    let extra = facts.get_mut("extra").and_then(Item::as_table_like_mut).ok_or(BROKEN)?;
    let list = extra.entry("group").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    match list {
        Item::ArrayOfTables(list) => {
            let mut table = Table::new();
            table.decor_mut().set_prefix("\n");
            table.set_position(position.filter(|_| list.is_empty()));
            keys.into_iter().for_each(|(key, value)| drop(table.insert(key, value.into())));
            list.push(table);
        }
        Item::Value(Value::Array(list)) => {
            let mut table = InlineTable::new();
            keys.into_iter().for_each(|(key, value)| drop(table.insert(key, value)));
            list.push(table);
        }
        _ => return Err(BROKEN.into()),
    }
    Ok(id)
}
