//! Lines that are facts, where a text should be.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::super::schema;
use crate::draft::{PageDraft, RoleExtra};

/// Lines that could be facts.
pub(super) struct Stretch {
    /// How many lines, from the first on.
    pub(super) lines: usize,
    /// Whether they are some: two of them or more, of which one has a key.
    pub(super) are_facts: bool,
}

/// The facts that some lines begin with; none when the first of them can be none.
pub(super) fn stretch(text: &str, lines: &[Range<usize>]) -> Option<Stretch> {
    let first = lines.first().map(|line| &text[line.clone()])?;
    if !is_header(first) && !is_value(first) {
        return None;
    }
    let mut facts = 1;
    for (n, line) in lines.iter().enumerate().skip(1) {
        let line = &text[line.clone()];
        if is_header(line) || is_fact(line, is_header(first)) {
            facts = n + 1;
        } else if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            break;
        }
    }
    let mut keys = lines[..facts].iter().filter_map(|line| entry(&text[line.clone()]));
    let are_facts = match is_header(first) {
        true => keys.next().is_some(),
        false => keys.any(|(key, _)| KEYS.contains(key)),
    };
    Some(Stretch { lines: facts, are_facts: facts > 1 && are_facts })
}

/// All keys of roles.
static KEYS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let tables = schema::tables::<PageDraft<RoleExtra>>();
    tables.iter().flat_map(|table| table.keys).copied().collect()
});

/// `[[extra.requirement]]`, `[extra]`: what no one writes who means a text.
pub(super) fn is_header(line: &str) -> bool {
    let is_set_in = is_set_in(line);
    let line = plain(line);
    if !line.starts_with(['[', '\\']) {
        return false;
    }
    // Some programs guard the brackets, so that no link comes of them.
    let line = line.replace('\\', "");
    let name = line.trim_start_matches('[').trim_end_matches(']');
    let brackets = line.len() - name.len();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let name = name.trim();
    // What is set in is code, unless it can be nothing but facts of ours.
    if is_set_in && !name.starts_with("extra") {
        return false;
    }
    matches!(brackets, 2 | 4) && !name.is_empty() && name.chars().all(is_plain)
}

/// Whether Markdown may take a line for one of code.
fn is_set_in(line: &str) -> bool {
    line.starts_with('\t') || line.starts_with("    ")
}

/// A line without the signs of a quote or an item before it.
fn plain(line: &str) -> &str {
    let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
    line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")).unwrap_or(line)
}

/// The key of a line with one, and what stands behind it.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (key, value) = plain(line).split_once('=')?;
    let key = key.trim();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '"');
    (!key.is_empty() && key.chars().all(is_plain)).then(|| (key, value.trim()))
}

/// Below a header any value will do: it may be the one that is misspelled.
fn is_fact(line: &str, is_below_header: bool) -> bool {
    if is_below_header { entry(line).is_some() } else { is_value(line) }
}

/// Whether a line has a key and a value of TOML.
fn is_value(line: &str) -> bool {
    if is_set_in(line) {
        return false;
    }
    let Some((_, value)) = entry(line) else { return false };
    let value = value.split(" #").next().unwrap_or_default().trim_end();
    let is_date = value.len() == 10 && value.contains('-');
    value.starts_with(['"', '\'', '[', '{', '“'])
        || value.parse::<f64>().is_ok_and(|number| number.is_finite())
        || is_date
        || matches!(value, "true" | "false")
}
