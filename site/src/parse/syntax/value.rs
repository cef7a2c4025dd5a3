//! Lines whose value is not written as TOML writes it.

mod date;

use toml_parser::lexer::TokenKind;

use super::finding::Finding;
use super::line::Line;
use super::reason::Reason;
use super::token::{is_text, span};
use crate::parse::short::short;

/// Something after the value: a comma, a semicolon, a second value, a remark.
pub(super) fn several(line: &Line<'_>) -> Option<Finding> {
    let values = line.value_tokens();
    let (first, rest) = values.split_first()?;
    let next = rest.first()?;
    let ended = is_text(first.kind()) || first.kind() == TokenKind::Atom;
    let text = line.token(next);
    let raw = line.value_text()?;
    let (message, help) = match next.kind() {
        TokenKind::Comma if rest.len() == 1 => ("a comma ends the line", "delete it".to_string()),
        TokenKind::Comma if is_text(first.kind()) => (
            "several values stand here",
            format!("put them in brackets: {}", line.example(&format!("[{raw}]"))),
        ),
        TokenKind::Atom if text.starts_with(';') => {
            ("a semicolon ends the line", "delete it".to_string())
        }
        TokenKind::Atom if text.starts_with("//") => {
            ("`//` does not begin a remark", "write `#` before a remark".to_string())
        }
        TokenKind::Atom | TokenKind::BasicString if is_text(first.kind()) => (
            "something follows the text",
            "put each `key = value` on a line of its own, and a remark after `#`".to_string(),
        ),
        TokenKind::Atom if rest.iter().any(|token| token.kind() == TokenKind::Equals) => {
            ("a second key stands on this line", "put it on a line of its own".to_string())
        }
        _ => return None,
    };
    ended.then(|| Finding::new(span(next), message).help(help))
}

/// `["a" "b"]`, `{ mq = 1 pe = 2 }`.
pub(super) fn comma(line: &Line<'_>) -> Option<Finding> {
    let raw = line.value_text().unwrap_or_default();
    let text = line.text.get(line.error.start - line.start..line.error.end - line.start);
    let two_pairs = raw.starts_with('{') && text.is_some_and(|text| text.contains(' '));
    let next = line.text.get(line.error.start - line.start..).unwrap_or_default();
    let missing = line.reason == Reason::NoComma && !next.starts_with(['=', ']']);
    (missing || two_pairs).then(|| {
        Finding::new(line.error.clone(), "a comma is missing between two items")
            .help("put a comma between them")
    })
}

/// A space that does not break, a mark without width: pasted from elsewhere.
pub(super) fn unseen(line: &Line<'_>) -> Option<Finding> {
    let unseen = |c: char| {
        (c.is_whitespace() && !matches!(c, ' ' | '\t'))
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let atom = line
        .tokens
        .iter()
        .find(|token| token.kind() == TokenKind::Atom && line.token(token).contains(unseen))?;
    let found = line.token(atom).find(unseen)?;
    let character = line.token(atom)[found..].chars().next()?;
    let at = span(atom).start + found;
    let message = format!("an invisible character (U+{:04X}) stands here", character as u32);
    Some(
        Finding::new(at..at + character.len_utf8(), message)
            .help("delete it, and type a space where one is needed"),
    )
}

/// A value without quotes that is neither a number, a date, `true` nor `false`.
pub(super) fn bare(line: &Line<'_>) -> Option<Finding> {
    let raw = line.value_text()?;
    if raw.starts_with(['"', '\'', '[', '{']) {
        return in_list(line);
    }
    let (message, help) = if let Some(help) = word(line, raw) {
        (format!("`{raw}` is not a value"), help)
    } else if let Some(help) = date::help(line, raw) {
        (format!("`{}` is not a date as TOML writes it", short(raw)), help)
    } else if raw.contains(char::is_alphabetic) {
        let quoted = format!("\"{}\"", raw.replace('\\', "\\\\").replace('"', "\\\""));
        let help = format!("put it in quotes: {}", line.example(&quoted));
        ("text stands without quotes".to_string(), help)
    } else {
        return None;
    };
    Some(Finding::new(line.value()?, message).help(help))
}

/// What to write for a word that other languages have in place of a value.
fn word(line: &Line<'_>, raw: &str) -> Option<String> {
    match raw.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some(format!("write {}", line.example("true"))),
        "false" | "no" | "off" => Some(format!("write {}", line.example("false"))),
        "null" | "none" | "nil" | "n/a" => {
            Some("delete the line; a key that is absent is not stated".to_string())
        }
        _ => None,
    }
}

/// A bare word in a list.
fn in_list(line: &Line<'_>) -> Option<Finding> {
    let at = line
        .tokens
        .iter()
        .find(|token| token.kind() == TokenKind::Atom && span(token).contains(&line.error.start))?;
    let word = line.token(at);
    let text = word.contains(char::is_alphabetic);
    let help = format!("put it in quotes: `\"{word}\"`");
    text.then(|| Finding::new(span(at), "text stands without quotes").help(help))
}

/// `$70,162`, `5 %`, `010`, `.5`.
pub(super) fn number(line: &Line<'_>) -> Option<Finding> {
    let raw = line.value_text()?;
    let value = line.value()?;
    let numeric = |c: char| {
        c.is_ascii_digit()
            || matches!(c, '.' | ',' | '$' | '€' | '£' | '%' | ' ' | '\'' | '+' | '-' | '_')
    };
    if raw.starts_with('\'')
        || !raw.contains(|c: char| c.is_ascii_digit())
        || !raw.chars().all(numeric)
    {
        return None;
    }
    let digits: String = raw.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let plain = digits.trim_start_matches('0').trim_end_matches('.');
    let plain = if plain.is_empty() || plain.starts_with('.') {
        format!("0{plain}")
    } else {
        plain.to_string()
    };
    let help = format!(
        "write digits only, {}, or put it in quotes where text is accepted",
        line.example(&plain)
    );
    Some(
        Finding::new(value, format!("`{}` is not a number as TOML writes it", short(raw)))
            .help(help),
    )
}
