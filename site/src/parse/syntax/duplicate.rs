//! A key or table that appears twice: both places are shown.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::problem::{piece, problems};

use super::finding::Finding;
use super::line::Line;
use super::reason::Reason;

problems! {
    DUPLICATE_KEY = "duplicate-key", Error {
        what: "One key appears twice in the same place.",
        why: "Only one of the two can hold, and nobody can tell which one you mean.",
        bad: [piece::role("[extra.terms]\ngrade = \"7\"\ngrade = \"8\"")],
        good: [piece::role("[extra.terms]\ngrade = \"8\"")],
    }
}

/// Explains a key that is there already.
pub(super) fn key(line: &Line<'_>, table: &DeTable<'_>) -> Option<Finding> {
    if line.reason != Reason::Taken {
        return None;
    }
    let end = line.error.end - line.start;
    let name = line.text.get(line.error.start - line.start..end)?;
    // A key that goes on would put something into what is a value already.
    let extended = line.text.get(end..).is_some_and(|rest| rest.trim_start().starts_with('.'));
    let header = line.text.trim_start().starts_with('[');
    let finding = Finding::new(line.error.clone(), format!("`{name}` appears twice"))
        .of(&DUPLICATE_KEY)
        .help(match (extended, header) {
            (true, _) => format!("write `{name}` either as a value or as a table, and delete one"),
            (_, true) => "put the keys of both under one header; tables of which there are \
                 several have double brackets each time"
                .to_string(),
            _ => "keep one of the two lines and delete the other".to_string(),
        });
    let earlier = header.then(|| line.header_before()).flatten();
    Some(match earlier.or_else(|| first(table, name, line.error.start)) {
        Some(span) => finding.related(span, "first written here"),
        None => finding,
    })
}

/// The last key of a name before a byte: between two keys of one table stands no
/// other table with such a key, save inside a value.
fn first(table: &DeTable<'_>, name: &str, before: usize) -> Option<Range<usize>> {
    let name = name.trim_matches(['"', '\'']);
    let here = table.get_key_value(name).map(|(key, _)| key.span());
    let within = table.values().filter_map(|value| match value.get_ref() {
        DeValue::Table(inner) => first(inner, name, before),
        DeValue::Array(items) => items
            .iter()
            .filter_map(|item| first(item.get_ref().as_table()?, name, before))
            .max_by_key(|span| span.start),
        _ => None,
    });
    here.into_iter().chain(within).filter(|span| span.end <= before).max_by_key(|span| span.start)
}
