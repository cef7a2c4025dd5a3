//! Lines whose value is not written as TOML writes it.

mod bare;
mod list;
mod text;
mod typed;

use toml::de::DeTable;
use toml_parser::lexer::{Token, TokenKind};

use super::accepts::Accepts;
use super::finding::Finding;
use super::line::Line;
use super::reason::Reason;
use super::slot::Slot;
use super::token::{is_text, span};
use crate::meant::{Remarked, remark};

pub(super) use bare::{bare, number};
pub(super) use text::{quoted, unwrapped};
pub(super) use typed::{of_kind, typed};

/// Something after the value: a comma, a semicolon, a second value.
pub(super) fn several(line: &Line<'_>) -> Option<Finding> {
    let values = line.value_tokens();
    let (first, rest) = values.split_first()?;
    let next = rest.first()?;
    let ended = is_text(first.kind()) || first.kind() == TokenKind::Atom;
    let text = line.token(next);
    let raw = line.value_text()?;
    let (message, help) = match next.kind() {
        TokenKind::Comma if rest.len() == 1 => ("a comma ends the line", "delete it".to_string()),
        TokenKind::Comma if is_second_key(&rest[1..]) => return Some(second_key(line, &rest[1..])),
        TokenKind::Comma if is_text(first.kind()) => (
            "several values stand here",
            format!("put them in brackets: {}", line.example(&format!("[{raw}]"))),
        ),
        TokenKind::Atom if text.starts_with(';') => {
            ("a semicolon ends the line", "delete it".to_string())
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
        _ => finding,
    };
    ended.then(|| finding.help(help))
}

/// Whether `key =` follows.
fn is_second_key(rest: &[&Token]) -> bool {
    let kinds: Vec<TokenKind> = rest.iter().take(2).map(|token| token.kind()).collect();
    kinds == [TokenKind::Atom, TokenKind::Equals]
}

/// `hours_per_week = 40, grade = "7"`.
fn second_key(line: &Line<'_>, rest: &[&Token]) -> Finding {
    let key = span(rest[0]);
    let before = line.source(line.start..key.start).trim_end().trim_end_matches(',');
    let comma = line.start + before.len();
    Finding::new(key.clone(), "a second key stands on this line")
        .help("put it on a line of its own, without the comma")
        .fix(comma..key.start, "\n")
}

/// Whether what stands behind the value, and not the value, is the mistake.
fn is_ended(line: &Line<'_>, slot: &Slot<'_>) -> bool {
    let equals = |token: &&Token| token.kind() == TokenKind::Equals;
    let second_key = slot.whole_line && line.value_tokens().iter().any(equals);
    second_key || slot.raw.ends_with([',', ';'])
}

/// `40 // ask HR`, `"Clerk" -- to be settled`, `2026-11-22 <!-- or later -->`.
pub(super) fn remark(line: &Line<'_>) -> Option<Finding> {
    let raw = line.value_text()?;
    let value = line.value()?;
    let first = line.value_tokens().first()?;
    let length = if is_text(first.kind()) {
        line.token(first).len()
    } else {
        Remarked::read(raw)?.value.len()
    };
    // Where quotes are missing too, both are said together.
    let wants_quotes =
        matches!(Slot::accepts_at(line), Accepts::Amount | Accepts::Text | Accepts::Words(_));
    if wants_quotes && !is_text(first.kind()) {
        return None;
    }
    let (before, after) = raw.split_at_checked(length)?;
    let remark = remark::remark(after).filter(|remark| !remark.contains('"'))?;
    let (mark, _) = remark::mark(after)?;
    let written = Remarked { value: before, remark }.written(before);
    let is_value = DeTable::parse(&format!("x = {before}")).is_ok();
    if !is_value || after == ";" || !written.contains('#') {
        return None;
    }
    let at = value.start + raw.len() - after.trim_start().len();
    let message = format!("`{mark}` does not begin a remark");
    let help = format!("write `#` before a remark: {}", line.example(&written));
    Some(Finding::new(at..at + mark.len(), message).help(help).fix(value, written))
}

/// `["a" "b"]`, `["a"; "b"]`, `{ mq = 1 pe = 2 }`.
pub(super) fn comma(line: &Line<'_>) -> Option<Finding> {
    let raw = line.value_text().unwrap_or_default();
    let text = line.text.get(line.error.start - line.start..line.error.end - line.start);
    let two_pairs = raw.starts_with('{') && text.is_some_and(|text| text.contains(' '));
    let next = line.text.get(line.error.start - line.start..).unwrap_or_default();
    let missing = line.reason == Reason::NoComma && !next.starts_with(['=', ']']);
    let semicolon = line.value_tokens().iter().find(|token| line.token(token) == ";");
    if let Some(semicolon) = semicolon.filter(|_| raw.starts_with(['[', '{'])) {
        let finding = Finding::new(span(semicolon), "a semicolon stands between two items");
        return Some(finding.help("put a comma in its place").fix(span(semicolon), ","));
    }
    (missing || two_pairs).then(|| {
        Finding::new(line.error.clone(), "a comma is missing between two items")
            .help("put a comma between them")
    })
}

/// `["a". "b"]`, `["a" • "b"]`: dots where commas belong, all of them at once.
pub(super) fn dots(line: &Line<'_>) -> Option<Finding> {
    let values = line.value_tokens();
    let raw = line.value_text().filter(|raw| raw.starts_with('[') && raw.ends_with(']'))?;
    let is_dot = |token: &&&Token| matches!(line.token(token), "." | "•" | "·" | "…");
    let dots: Vec<_> = values.iter().filter(is_dot).map(|token| span(token)).collect();
    let others = values.iter().filter(|token| !is_dot(token)).map(|token| token.kind());
    let are_texts = others.clone().all(|kind| {
        is_text(kind)
            || matches!(
                kind,
                TokenKind::Comma | TokenKind::LeftSquareBracket | TokenKind::RightSquareBracket
            )
    });
    let first = dots.first()?.clone();
    if !are_texts || !raw.contains(['"', '\'']) {
        return None;
    }
    let finding = Finding::new(first, "a dot stands between two items");
    let finding = finding.help("put a comma in its place");
    Some(dots.into_iter().fold(finding, |finding, dot| finding.fix(dot, ",")))
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
