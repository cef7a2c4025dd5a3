//! Lines whose quotes are wrong.

use toml_parser::lexer::{Token, TokenKind};

use crate::problem::{piece, problems};

use super::finding::Finding;
use super::line::{Line, example};
use super::token::{is_text, is_unclosed, span};

problems! {
    CURLY_QUOTES = "curly-quotes", Error {
        what: "Text stands between curly quotation marks, as word processors make them.",
        why: "Only straight ones begin and end a text: `\"`. Inside a text, curly ones are fine.",
        bad: [piece::role("title = “Records Clerk”")],
        good: [piece::role("title = \"Records Clerk\"")],
    }
}

const CURLY: [char; 9] = ['“', '”', '„', '‟', '«', '»', '‘', '’', '‚'];

/// `title = “Data Engineer”`, also `"Data Engineer”`.
pub(super) fn curly(line: &Line<'_>) -> Option<Finding> {
    let token = line.tokens.iter().find(|token| {
        let text = line.token(token);
        match token.kind() {
            TokenKind::Atom => text.starts_with(CURLY),
            kind => is_unclosed(kind, text) && text.trim_end().ends_with(CURLY),
        }
    })?;
    let text = line.token(token);
    let at = if text.starts_with(CURLY) { 0 } else { text.rfind(CURLY)? };
    let length = text[at..].chars().next()?.len_utf8();
    let start = span(token).start + at;
    let key = line.key().unwrap_or("key").replace(CURLY, "\"");
    let value = line.value_text().unwrap_or_default().replace(CURLY, "\"");
    let help = format!("write straight quotes: {}", example(&key, &value));
    let finding =
        Finding::new(start..start + length, "a curly quote stands here").of(&CURLY_QUOTES);
    Some(finding.help(help))
}

/// `title = "Data Engineer`.
pub(super) fn unclosed(line: &Line<'_>) -> Option<Finding> {
    let token = line.tokens.iter().find(|token| is_unclosed(token.kind(), line.token(token)))?;
    let text = line.token(token);
    let start = span(token).start;
    let finding = without_end(start, text);
    let whole = format!("{}{}", text.trim_end(), &text[..1]);
    if line.value().is_some_and(|value| value.start == start) {
        let help = format!("{}: {}", finding.help, line.example(&whole));
        return Some(finding.help(help));
    }
    Some(finding)
}

/// A text that begins at a byte and has no closing quote.
pub(super) fn without_end(start: usize, text: &str) -> Finding {
    let help = format!("put `{}` at its end", &text[..1]);
    Finding::new(start..start + 1, "the text that begins here has no closing quote").help(help)
}

/// `text = "they say "hello" here"`.
pub(super) fn quote_inside(line: &Line<'_>) -> Option<Finding> {
    let values = line.value_tokens();
    let (first, second) = (values.first()?, values.get(1)?);
    let ended = is_text(first.kind()) && span(first).end == span(second).start;
    if !ended || second.kind() != TokenKind::Atom || line.token(second).starts_with(';') {
        return None;
    }
    let quote = &line.token(first)[..1];
    let at = span(first).end - 1;
    let help = match quote {
        "\"" => "write `\\\"` for each quote inside the text",
        _ => "put the text in double quotes, or write `’` for the apostrophe",
    };
    Some(Finding::new(at..at + 1, "this quote ends the text, and more follows").help(help))
}

/// `path = "C:\Users"`.
pub(super) fn escape(line: &Line<'_>) -> Option<Finding> {
    let at = line.error.start.checked_sub(line.start)?;
    let before = line.text.get(..at)?;
    let slash = before.rfind('\\')?;
    let is_error = |token: &&&Token| span(token).contains(&line.error.start);
    let plain = line.tokens.iter().find(is_error).is_some_and(|t| is_literal(t.kind()));
    let paired = slashes(&before[..=slash]).is_multiple_of(2);
    if plain || paired || !begins_escape(&before[slash + 1..]) {
        return None;
    }
    let next = line.text[slash + 1..].chars().next()?;
    let start = line.start + slash;
    Some(
        Finding::new(
            start..start + 1 + next.len_utf8(),
            format!("`\\{next}` means nothing in text"),
        )
        .help("write `\\\\` for a backslash, or put the text in single quotes"),
    )
}

/// Whether what stands between a backslash and an error is the beginning of an escape.
fn begins_escape(text: &str) -> bool {
    let Some((kind, digits)) = text.split_at_checked(1) else { return true };
    let most = match kind {
        "x" => 2,
        "u" => 4,
        "U" => 8,
        _ => return false,
    };
    digits.len() < most && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Whether a backslash is nothing special in a text.
fn is_literal(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::LiteralString | TokenKind::MlLiteralString)
}

/// How many backslashes a text ends with.
fn slashes(text: &str) -> usize {
    text.len() - text.trim_end_matches('\\').len()
}

/// A tab is accepted in text; other control characters are not.
pub(super) fn control(line: &Line<'_>) -> Option<Finding> {
    let at = line.error.start.checked_sub(line.start)?;
    let character = line.text.get(at..)?.chars().next().filter(|c| c.is_control())?;
    let message = format!("a control character (U+{:04X}) stands here", character as u32);
    let span = line.error.start..line.error.start + character.len_utf8();
    Some(Finding::new(span, message).help("delete it"))
}
