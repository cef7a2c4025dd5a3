//! Invalid backslash escapes in a string.

use std::ops::Range;

use toml_parser::lexer::{Token, TokenKind};

use super::finding::Finding;
use super::line::Line;
use super::token::span;

/// `path = "C:\data\new"`: all of a text at once.
pub(super) fn escape(line: &Line<'_>) -> Option<Finding> {
    let is_error = |token: &&&Token| span(token).contains(&line.error.start);
    let token = line.tokens.iter().find(is_error);
    if token.is_some_and(|token| is_literal(token.kind())) {
        return None;
    }
    let first = wrong_slash(line)?;
    let shown = |at: usize| line.text[at - line.start + 1..].chars().next();
    let one = first..first + 1 + shown(first)?.len_utf8();
    let token = token.filter(|token| token.kind() == TokenKind::BasicString);
    let Some(token) = token else { return Some(finding(line, one, &[first])) };
    let text = line.token(token);
    let wrong: Vec<usize> = wrong(text).into_iter().map(|at| span(token).start + at).collect();
    if wrong.is_empty() {
        return Some(finding(line, one, &[first]));
    }
    let place = if wrong.len() == 1 { one } else { span(token) };
    // In a `\u` escape, a digit may simply be missing.
    let is_number = |at: &usize| shown(*at).is_some_and(|c| matches!(c, 'x' | 'u' | 'U'));
    let sure = is_path(text) || !wrong.iter().any(is_number);
    let found = finding(line, place, &wrong);
    Some(match sure {
        true => wrong.into_iter().fold(found, |found, at| found.fix(at..at, "\\")),
        false => found,
    })
}

fn finding(line: &Line<'_>, place: Range<usize>, wrong: &[usize]) -> Finding {
    let message = match wrong {
        [one] => {
            let sign: String = line.text[one - line.start..].chars().take(2).collect();
            format!("`{sign}` means nothing in text")
        }
        _ => "`\\` does not stand for itself in this text".to_string(),
    };
    Finding::new(place, message)
        .help("write `\\\\` for each backslash, or put the text in single quotes")
}

/// The backslash that an error is about.
fn wrong_slash(line: &Line<'_>) -> Option<usize> {
    let at = line.error.start.checked_sub(line.start)?;
    let before = line.text.get(..at)?;
    let slash = before.rfind('\\')?;
    let paired = slashes(&before[..=slash]).is_multiple_of(2);
    if paired || !begins_escape(&before[slash + 1..]) {
        return None;
    }
    line.text[slash + 1..].chars().next()?;
    Some(line.start + slash)
}

/// The positions of backslashes that should be doubled: in a path all single ones, otherwise the
/// invalid ones.
fn wrong(text: &str) -> Vec<usize> {
    let is_path = is_path(text);
    // Both backslashes before a server name are literal.
    let (mut wrong, mut at) = if is_server(text) { (vec![1, 2], 3) } else { (Vec::new(), 0) };
    while let Some(found) = text[at..].find('\\') {
        let slash = at + found;
        let rest = &text[slash + 1..];
        at = slash + 1;
        match rest.chars().next() {
            Some('\\' | '"') => at += 1,
            Some(_) if is_path || !is_escape(rest) => wrong.push(slash),
            _ => {}
        }
    }
    wrong
}

/// `"C:\data`, `"\\server`.
fn is_path(text: &str) -> bool {
    let drive = text[1..].strip_prefix(|c: char| c.is_ascii_alphabetic());
    drive.is_some_and(|rest| rest.starts_with(":\\")) || is_server(text)
}

fn is_server(text: &str) -> bool {
    text[1..].starts_with("\\\\") && !text[3..].starts_with('\\')
}

/// Whether a text begins with a valid escape, without its backslash.
fn is_escape(text: &str) -> bool {
    let digits = match text.chars().next() {
        Some('b' | 't' | 'n' | 'f' | 'r' | 'e') => 0,
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        _ => return false,
    };
    text[1..].bytes().take(digits).filter(u8::is_ascii_hexdigit).count() == digits
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

/// Whether backslashes are literal in this kind of string.
fn is_literal(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::LiteralString | TokenKind::MlLiteralString)
}

/// The number of backslashes at the end of a text.
fn slashes(text: &str) -> usize {
    text.len() - text.trim_end_matches('\\').len()
}
