//! One line of the file: a table, a name with a value, or nothing.

use super::scalar::{Scalar, key, value};

/// What stands on a line.
pub(super) enum Line<'a> {
    Blank,
    Table { name: &'a str, many: bool },
    Pair { key: String, value: Scalar },
}

/// A line of no known form.
pub(super) struct Misfit;

/// Reads a line, its end included.
pub(super) fn parse(line: &str) -> Result<Line<'_>, Misfit> {
    let line = line.strip_suffix("\r\n").or_else(|| line.strip_suffix('\n')).unwrap_or(line);
    let line = line.trim_start_matches(BLANK);
    if is_rest(line) {
        return Ok(Line::Blank);
    }
    if let Some(inner) = line.strip_prefix("[[") {
        return table(inner, "]]", true);
    }
    if let Some(inner) = line.strip_prefix('[') {
        return table(inner, "]", false);
    }
    let (key, after) = key(line).ok_or(Misfit)?;
    let after = after.trim_start_matches(BLANK).strip_prefix('=').ok_or(Misfit)?;
    let (value, rest) = value(after.trim_start_matches(BLANK)).ok_or(Misfit)?;
    if is_rest(rest) { Ok(Line::Pair { key, value }) } else { Err(Misfit) }
}

/// What TOML calls white space.
pub(super) const BLANK: [char; 2] = [' ', '\t'];

fn table<'a>(inner: &'a str, end: &str, many: bool) -> Result<Line<'a>, Misfit> {
    let (name, rest) = inner.split_once(end).ok_or(Misfit)?;
    let name = name.trim_matches(BLANK);
    let is_bare = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    let is_name = !name.is_empty() && name.bytes().all(is_bare);
    if is_name && is_rest(rest) { Ok(Line::Table { name, many }) } else { Err(Misfit) }
}

/// Whether nothing but a comment is left.
fn is_rest(text: &str) -> bool {
    let text = text.trim_start_matches(BLANK);
    let is_plain = |c: char| c == '\t' || !c.is_ascii_control();
    text.is_empty() || (text.starts_with('#') && text.chars().all(is_plain))
}
