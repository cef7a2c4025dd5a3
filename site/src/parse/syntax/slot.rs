//! The place of one value: the whole of a line behind `=`, or an entry of an inline table.

use std::ops::Range;

use toml_parser::lexer::{Token, TokenKind};

use super::accepts::Accepts;
use super::finding::Finding;
use super::line::{Line, example};
use super::token::span;

/// A value with its key, and what the key accepts.
pub(super) struct Slot<'a> {
    pub(super) key: &'a str,
    pub(super) value: Range<usize>,
    pub(super) raw: &'a str,
    pub(super) accepts: Accepts,
    /// The key of the same table for the other unit of time.
    pub(super) other: Option<&'static str>,
    /// Whether it is the whole of a line, behind which a remark can stand.
    pub(super) whole_line: bool,
}

impl<'a> Slot<'a> {
    /// The value in which the error of a line is.
    pub(super) fn of(line: &Line<'a>) -> Option<Self> {
        let tokens = line.value_tokens();
        let outer = line.key()?;
        let in_table = matches!(
            tokens.first()?.kind(),
            TokenKind::LeftCurlyBracket | TokenKind::LeftSquareBracket
        );
        let entry = if in_table { entry(line, tokens) } else { None };
        let (inner, value) = match entry {
            Some((key, value)) => (Some(line.token(key)), value),
            None => (None, line.value()?),
        };
        let mut path = line.table();
        path.extend(
            outer.split('.').chain(inner).map(|step| step.trim().trim_matches(['"', '\''])),
        );
        Some(Self {
            key: inner.unwrap_or(outer),
            raw: line.source(value.clone()),
            value,
            accepts: line.kinds().at(&path),
            other: line.kinds().other_unit(&path),
            whole_line: inner.is_none(),
        })
    }

    /// What the key of a line accepts.
    pub(super) fn accepts_at(line: &Line<'_>) -> Accepts {
        Slot::at(line, line.key().unwrap_or_default(), "").accepts
    }

    /// A value that stands in a line behind something else than `=`.
    pub(super) fn at(line: &Line<'a>, key: &'a str, raw: &'a str) -> Self {
        let mut path = line.table();
        path.extend(key.split('.').map(str::trim));
        Self {
            key,
            value: line.span(),
            raw,
            accepts: line.kinds().at(&path),
            other: line.kinds().other_unit(&path),
            whole_line: true,
        }
    }

    /// `key = value` as it should be written.
    pub(super) fn example(&self, value: &str) -> String {
        example(self.key, value)
    }

    /// A mistake of this value.
    pub(super) fn finding(&self, message: impl Into<String>, help: impl Into<String>) -> Finding {
        Finding::new(self.value.clone(), message).help(help)
    }

    /// One of which it is known what was meant: help that ends with it, and the fix.
    pub(super) fn mended(&self, message: impl Into<String>, help: &str, value: &str) -> Finding {
        let help = format!("{help}: {}", self.example(value));
        self.finding(message, help).fix(self.value.clone(), value)
    }
}

/// The entry of an inline table in which an error is: its key, and the bytes of its value.
fn entry<'t>(line: &Line<'_>, tokens: &[&'t Token]) -> Option<(&'t Token, Range<usize>)> {
    let until = tokens.partition_point(|token| span(token).start <= line.error.start);
    let ends = |token: &&&Token| {
        matches!(
            token.kind(),
            TokenKind::Comma | TokenKind::RightCurlyBracket | TokenKind::LeftCurlyBracket
        )
    };
    let equals = tokens[..until].iter().rposition(|token| token.kind() == TokenKind::Equals)?;
    if tokens[equals..until].iter().any(|token| ends(&token)) {
        return None;
    }
    let key = tokens[..equals].last().filter(|token| token.kind() == TokenKind::Atom)?;
    let value: Vec<_> = tokens[equals + 1..].iter().take_while(|token| !ends(token)).collect();
    let (first, last) = (value.first()?, value.last()?);
    Some((*key, span(first).start..span(last).end))
}
