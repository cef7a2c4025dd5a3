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
    let finding = Finding::new(span(next), message);
    let finding = match message {
        "a comma ends the line" => finding.fix(span(next), ""),
        "a semicolon ends the line" if text == ";" && rest.len() == 1 => {
            finding.fix(span(next), "")
        }
        "`//` does not begin a remark" => finding.fix(span(next).start..span(next).start + 2, "#"),
        _ => finding,
    };
    ended.then(|| finding.help(help))
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
    let at = at..at + character.len_utf8();
    let space = if character.is_whitespace() { " " } else { "" };
    Some(
        Finding::new(at.clone(), message)
            .help("delete it, and type a space where one is needed")
            .fix(at, space),
    )
}

/// A value without quotes that is neither a number, a date, `true` nor `false`.
pub(super) fn bare(line: &Line<'_>) -> Option<Finding> {
    let raw = line.value_text()?;
    if raw.starts_with(['"', '\'', '[', '{']) {
        return in_list(line);
    }
    if let Some(finding) = amount(line, raw) {
        return Some(finding);
    }
    let yes_or_no = match raw.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" => Some("true"),
        "false" | "no" | "off" => Some("false"),
        _ => None,
    };
    let mut fix = yes_or_no.map(str::to_string);
    let (message, help) = if let Some(help) = word(line, raw) {
        (format!("`{raw}` is not a value"), help)
    } else if let Some(help) = date::help(line, raw) {
        (format!("`{}` is not a valid date", short(raw)), help)
    } else if raw.contains(char::is_alphabetic) {
        let quoted = format!("\"{}\"", raw.replace('\\', "\\\\").replace('"', "\\\""));
        let help = format!("put it in quotes: {}", line.example(&quoted));
        fix = Some(quoted);
        ("text stands without quotes".to_string(), help)
    } else {
        return None;
    };
    let finding = Finding::new(line.value()?, message).help(help);
    Some(match fix {
        Some(value) => finding.fix(line.value()?, value),
        None => finding,
    })
}

/// `40 hours` where a number is wanted: the unit goes.
fn amount(line: &Line<'_>, raw: &str) -> Option<Finding> {
    let unit = raw.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = raw[..raw.len() - unit.len()].trim_end_matches('.');
    let is_unit = !unit.trim().is_empty() && unit.trim().chars().all(char::is_alphabetic);
    let leading_zero = number.len() > 1 && number.starts_with('0') && !number.starts_with("0.");
    // `0x` and the like begin a number of another base.
    if !line.wants_number() || !is_unit || number.is_empty() || leading_zero || number == "0" {
        return None;
    }
    let help = format!("write the number alone: {}", line.example(number));
    let finding = Finding::new(line.value()?, format!("`{}` is more than a number", short(raw)));
    Some(finding.help(help).fix(line.value()?, number))
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
    text.then(|| {
        let finding = Finding::new(span(at), "text stands without quotes").help(help);
        finding.fix(span(at), format!("\"{word}\""))
    })
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
    let plain = plain(raw);
    let message = format!("`{}` is not a number as TOML writes it", short(raw));
    let finding = Finding::new(value.clone(), message);
    if line.wants_number() {
        let help = format!("write digits only: {}", line.example(&plain));
        let grouped = raw.contains(',') && !raw.contains('.') || plain.parse::<u64>().is_ok();
        let sure = grouped && !raw.contains(['-', '%', ' ', '\'']);
        return Some(if sure { finding.fix(value, plain) } else { finding }.help(help));
    }
    let quoted = match line.key() {
        Some("salary_min" | "salary_max") => format!("\"{plain}\""),
        _ => format!("\"{raw}\""),
    };
    if line.wants_text() {
        let help = format!("put it in quotes: {}", line.example(&quoted));
        return Some(finding.help(help).fix(value, quoted));
    }
    let help = format!(
        "put it in quotes where text is accepted, {}, or write digits only: {}",
        line.example(&quoted),
        line.example(&plain)
    );
    Some(finding.help(help))
}

/// The digits of a number as TOML writes it.
fn plain(raw: &str) -> String {
    let digits: String = raw.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    let plain = digits.trim_start_matches('0').trim_end_matches('.');
    if plain.is_empty() || plain.starts_with('.') { format!("0{plain}") } else { plain.into() }
}
