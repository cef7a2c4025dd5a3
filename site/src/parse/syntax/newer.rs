//! TOML 1.1: this program reads it; Zola and the editors in browsers do not.

use toml_parser::lexer::{Token, TokenKind};

use crate::problem::{piece, problems};

use super::finding::Finding;
use super::token::{Tokens, span};

problems! {
    NEWER_TOML = "newer-toml", Error {
        what: "A line is written in a newer way that other programs do not read.",
        why: "The files of this site also open in Zola and in editors that run in the browser. \
              What only the newest programs read would be lost there.",
        bad: [piece::role("description = \"Keep the papers\\e of the city in order.\"")],
        good: [piece::role("description = \"Keep the papers of the city in order.\"")],
    }
}

/// Everything that only TOML 1.1 allows.
pub(super) fn than_zola(tokens: &Tokens<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut open: Vec<(&Token, bool)> = Vec::new();
    let mut last = None;
    for token in &tokens.all {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open.push((token, false)),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                if let (TokenKind::RightCurlyBracket, Some(comma)) = (token.kind(), last) {
                    found.extend(trailing_comma(comma));
                }
                open.pop();
            }
            TokenKind::Newline => found.extend(open.last_mut().and_then(several_lines)),
            TokenKind::BasicString | TokenKind::MlBasicString => {
                found.extend(escape(tokens, token));
            }
            TokenKind::Atom => found.extend(without_seconds(tokens, token)),
            _ => {}
        }
        if !matches!(token.kind(), TokenKind::Whitespace | TokenKind::Newline | TokenKind::Comment)
        {
            last = Some(token);
        }
    }
    found
}

fn finding(token: &Token, message: &str, help: &str) -> Finding {
    Finding::new(span(token), message).help(help).of(&NEWER_TOML)
}

fn trailing_comma(last: &Token) -> Option<Finding> {
    let help = "delete the comma before `}`; Zola does not read it";
    (last.kind() == TokenKind::Comma)
        .then(|| finding(last, "an inline table ends with a comma", help))
}

/// Reported once for each table, at its bracket.
fn several_lines((open, reported): &mut (&Token, bool)) -> Option<Finding> {
    let first = open.kind() == TokenKind::LeftCurlyBracket && !std::mem::replace(reported, true);
    let help = "write it on one line, from `{` to `}`; Zola does not read more lines";
    first.then(|| finding(open, "an inline table goes over several lines", help))
}

fn escape(tokens: &Tokens<'_>, token: &Token) -> Option<Finding> {
    let text = tokens.text(token);
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let next = rest[at + 1..].chars().next()?;
        if matches!(next, 'e' | 'x') {
            let start = token.span().start() + text.len() - rest.len() + at;
            let message = format!("Zola does not read `\\{next}`");
            let help = "write the character itself, or `\\u` with its four digits";
            return Some(Finding::new(start..start + 2, message).help(help).of(&NEWER_TOML));
        }
        rest = &rest[at + 1 + next.len_utf8()..];
    }
    None
}

/// `2026-11-22T10:30`, or the time alone.
fn without_seconds(tokens: &Tokens<'_>, token: &Token) -> Option<Finding> {
    let text = tokens.text(token);
    let time = text.rsplit(['T', 't']).next()?.split(['Z', 'z', '+', '-']).next()?;
    let digits = |(n, b): (usize, u8)| if n == 2 { b == b':' } else { b.is_ascii_digit() };
    if time.len() != 5 || !time.bytes().enumerate().all(digits) {
        return None;
    }
    let whole = text.replacen(time, &format!("{time}:00"), 1);
    let help = format!("write it with seconds: `{whole}`");
    Some(finding(token, "a time stands without seconds", &help))
}
