//! Facts in one order and one spacing: what `careers fmt` writes.
//!
//! Keys and tables come in the order in which the draft types name them. Nothing but
//! their order and the white space around them changes: no word, no value, no comment,
//! and not a byte of the text below the facts. A blank line is the author's: what stands
//! between two of them is put in order by itself.

mod blocks;
mod order;
mod pieces;
mod spacing;

use crate::diagnostic::Diagnostic;
use crate::parse::{Facts, facts};
use crate::sources::{SourceFile, SourcePath};
use order::Order;

/// A file in order; none when it has no facts.
///
/// # Errors
/// When its facts cannot be read; why.
pub fn format(path: &SourcePath, file: &SourceFile) -> Result<Option<String>, Vec<Diagnostic>> {
    Ok(facts(path, file)?.map(|facts| whole(&facts)))
}

fn whole(facts: &Facts<'_>) -> String {
    let Facts { text, range, .. } = facts;
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let toml = as_list(&text[range.clone()], facts);
    let formatted = in_order(facts, &toml);
    // Whatever we overlooked, a file never comes to mean something else.
    let kept = if means_the_same(&toml, &formatted) { &formatted } else { &toml };
    [before, kept.as_str(), after].concat()
}

/// A table in the place of a list of one, written as that list: `[extra.opening]`.
fn as_list(toml: &str, facts: &Facts<'_>) -> String {
    let is_known =
        facts.tables.iter().any(|table| table.many && table.path == ["extra", "opening"]);
    let opening = |text: &str| -> Option<toml::Value> {
        text.parse::<toml::Table>().ok()?.get("extra")?.get("opening").cloned()
    };
    let list = toml.replacen("[extra.opening]", "[[extra.opening]]", 1);
    match (opening(toml), opening(&list)) {
        // The header is the one that was meant, and nothing else has changed.
        (Some(one), Some(toml::Value::Array(all)))
            if is_known && one.is_table() && all.len() == 1 && all[0] == one =>
        {
            list
        }
        _ => toml.to_owned(),
    }
}

fn in_order(facts: &Facts<'_>, toml: &str) -> String {
    let line_end = line_end(facts.text);
    let order = Order::new(&facts.tables);
    let pieces = pieces::of(toml, &order, line_end);
    let mut file = blocks::File::of(pieces);
    file.sort_keys(&order);
    if facts.front_matter {
        file.sort_tables(&order);
    }
    file.text(line_end)
}

fn means_the_same(one: &str, other: &str) -> bool {
    let read = |text: &str| text.parse::<toml::Table>().ok();
    // Compared as text, since a "not a number" is not even itself.
    read(one).map(|table| format!("{table:?}")) == read(other).map(|table| format!("{table:?}"))
}

/// How the first line of a file ends, and so all that are written.
fn line_end(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    if first.ends_with("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests;
