//! The members of a group: a list of names, on one line or with one name a line. What stands
//! between them stays.

use toml_edit::{Array, DocumentMut, Item, Value};

use super::names::names;
use super::tables::{item_mut, tables};

/// The names of the members of a group.
pub(super) fn of(facts: &DocumentMut, group: &str) -> Vec<String> {
    let Some(place) = place(facts, group) else { return Vec::new() };
    at(facts, place)
}

/// The names of the members of the group at a place.
pub(super) fn at(facts: &DocumentMut, place: usize) -> Vec<String> {
    let groups = tables(facts, "group");
    let list = groups.get(place).and_then(|group| group.get("members")).and_then(Item::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The place of a group by its name.
pub(super) fn place(facts: &DocumentMut, group: &str) -> Option<usize> {
    names(facts, "group").iter().position(|name| name == group)
}

/// The first group that holds something.
pub(super) fn holder(facts: &DocumentMut, name: &str) -> Option<String> {
    let groups = names(facts, "group");
    groups.into_iter().find(|group| of(facts, group).iter().any(|member| member == name))
}

fn list<'f>(facts: &'f mut DocumentMut, group: &str) -> Option<&'f mut Array> {
    let place = place(facts, group)?;
    item_mut(facts, "group", place)?.get_mut("members")?.as_array_mut()
}

/// Puts a name at a place among the members of a group.
pub(super) fn insert(facts: &mut DocumentMut, group: &str, at: usize, name: &str) {
    let Some(list) = list(facts, group) else { return };
    let at = at.min(list.len());
    let mut value = Value::from(name);
    let blank = |text: Option<&str>| text.filter(|text| text.trim().is_empty()).map(str::to_owned);
    let prefix = |value: &Value| {
        let text = value.decor().prefix()?.as_str()?;
        // A comment stays with the line that it is on.
        blank(Some(text.rfind('\n').map_or(text, |end| &text[end..])))
    };
    if at == list.len() {
        // The end of the line of the last member becomes that of the new one.
        let last = at.checked_sub(1).and_then(|last| list.get_mut(last));
        let (mut before, mut after) = (None, None);
        if let Some(last) = last {
            before = prefix(last).filter(|text| text.contains('\n'));
            after = blank(last.decor().suffix().and_then(|text| text.as_str()));
            last.decor_mut().set_suffix("");
        }
        value
            .decor_mut()
            .set_prefix(before.unwrap_or_else(|| if at == 0 { "" } else { " " }.into()));
        value.decor_mut().set_suffix(after.unwrap_or_default());
    } else if let Some(next) = list.get_mut(at) {
        let decor = next.decor().clone();
        let before = prefix(next).filter(|text| text.contains('\n') || at > 0);
        next.decor_mut().set_prefix(before.unwrap_or_else(|| " ".into()));
        *value.decor_mut() = decor;
        value.decor_mut().set_suffix("");
    }
    list.insert_formatted(at, value);
}

/// Takes a name out of the members of a group. A comment before it stays.
pub(super) fn remove(facts: &mut DocumentMut, group: &str, name: &str) {
    let Some(list) = list(facts, group) else { return };
    let Some(at) = list.iter().position(|value| value.as_str() == Some(name)) else { return };
    let gone = list.remove(at);
    let text = |raw: Option<&toml_edit::RawString>| {
        raw.and_then(|text| text.as_str()).unwrap_or_default().to_owned()
    };
    let (before, after) = (text(gone.decor().prefix()), text(gone.decor().suffix()));
    let has_comment = before.contains('#');
    if let Some(next) = list.get_mut(at) {
        let own = text(next.decor().prefix());
        match (has_comment, own.contains('#')) {
            (true, true) => next.decor_mut().set_prefix(before + &own),
            (true, false) => next.decor_mut().set_prefix(before),
            (false, true) => {}
            (false, false) if at == 0 => next.decor_mut().set_prefix(before),
            (false, false) => {}
        }
        return;
    }
    if has_comment {
        let end = text(Some(list.trailing()));
        list.set_trailing(before.trim_end().to_owned() + if end.is_empty() { "\n" } else { &end });
    }
    if let Some(last) = list.len().checked_sub(1).and_then(|last| list.get_mut(last)) {
        last.decor_mut().set_suffix(after);
    }
}

/// Puts the members of a group in another order. What stands between them stays between them.
pub(super) fn order(facts: &mut DocumentMut, group: &str, names: &[String]) {
    let Some(list) = list(facts, group) else { return };
    for (value, name) in list.iter_mut().zip(names) {
        let decor = value.decor().clone();
        *value = name.as_str().into();
        *value.decor_mut() = decor;
    }
}
