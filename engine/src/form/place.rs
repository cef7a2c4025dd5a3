//! Matches problems to form fields by their positions in the text.
//!
//! It knows nothing about individual problems. One outside every field and part of the form is shown
//! only next to the text.

use std::ops::Range;

use studio::message::{Form, Group, Node, Problem};
use toml_edit::{Document, Item};

use super::{FENCE, Parts};

/// Attaches the numbered problems of a text to the form fields they concern.
pub(crate) fn place(form: &mut Form, text: &str, problems: Vec<(usize, Problem)>) {
    let text = text.replace("\r\n", "\n");
    let Ok(Parts { facts, .. }) = Parts::of(&text) else { return };
    let Ok(facts) = Document::parse(facts) else { return };
    for (number, problem) in problems {
        let Some(at) = problem.span.and_then(|(start, _)| byte(&text, start)) else { continue };
        let found = form.groups.iter_mut().filter_map(|group| narrowest(group, &facts, at));
        if let Some((_, list)) = found.min_by_key(|(length, _)| *length) {
            list.push((number, problem));
        }
    }
}

type List = Vec<(usize, Problem)>;

/// The smallest part of a group that contains a position: its length and its list of problems.
fn narrowest<'g>(
    group: &'g mut Group,
    facts: &Document<&str>,
    at: usize,
) -> Option<(usize, &'g mut List)> {
    let is_in = |range: &Range<usize>| range.start <= at && at <= range.end;
    let own = group.fields.iter().flat_map(|field| {
        let table = table(facts, &field.path).and_then(Item::span);
        [table, span(facts, &field.path)]
    });
    let own = own
        .flatten()
        .chain(header(facts, group.node))
        .reduce(|all, one| all.start.min(one.start)..all.end.max(one.end));
    let own = own.filter(is_in).map(|range| (range.len(), &mut group.problems));
    let fields = group.fields.iter_mut().filter_map(|field| {
        let range = span(facts, &field.path).filter(is_in)?;
        Some((range.len(), &mut field.problems))
    });
    let entries = group.lists.iter_mut().flat_map(|list| &mut list.entries);
    let entries = entries.filter_map(|entry| narrowest(entry, facts, at));
    own.into_iter().chain(fields).chain(entries).min_by_key(|(length, _)| *length)
}

/// The span of a requirement's table header, since a requirement without a kind has no fields.
fn header(facts: &Document<&str>, node: Option<Node>) -> Option<Range<usize>> {
    let (list, place) = match node? {
        Node::Requirement(place) => ("requirement", place),
        Node::Group(place) => ("group", place),
    };
    facts.get("extra")?.get(list)?.get(place)?.span()
}

/// The span of a key and its value.
fn span(facts: &Document<&str>, path: &[String]) -> Option<Range<usize>> {
    let (key, value) = table(facts, path)?.as_table_like()?.get_key_value(path.last()?)?;
    Some(key.span()?.start..value.span()?.end)
}

/// The table that a key is written in.
fn table<'f>(facts: &'f Document<&str>, path: &[String]) -> Option<&'f Item> {
    let (_, above) = path.split_last()?;
    above.iter().try_fold(facts.as_item(), |item, step| match step.parse::<usize>() {
        Ok(place) => item.get(place),
        Err(_) => item.get(step.as_str()),
    })
}

/// Converts a browser position (UTF-16) to a byte offset in the facts.
fn byte(text: &str, place: u32) -> Option<usize> {
    let mut units = 0;
    let before = text.char_indices().find(|(_, letter)| {
        let is_there = units >= place as usize;
        units += letter.len_utf16();
        is_there
    });
    before.map_or(text.len(), |(at, _)| at).checked_sub(FENCE.len())
}
