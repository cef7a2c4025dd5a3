//! The line that an error is on, cut into key and value as far as it can be.

use std::ops::Range;

use toml_parser::lexer::{Token, TokenKind};

use super::accepts::Kinds;
use super::reason::Reason;
use super::token::{Tokens, span};

/// Examples longer than this are cut.
const LONG: usize = 72;

/// A line below another.
pub(super) struct Below<'a> {
    /// How many bytes of line ends stand before it.
    pub(super) begin: usize,
    /// The line without its end.
    pub(super) text: &'a str,
}

impl Below<'_> {
    /// Whether it begins as a line of its own does: `key =`, `[header]`, `# remark`.
    pub(super) fn is_pair_or_header(&self) -> bool {
        let text = self.text.trim_start();
        let key = text.split('=').next().filter(|key| key.len() < text.len());
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let is_key = key.is_some_and(|key| !key.trim().is_empty() && key.trim().chars().all(plain));
        is_key || text.starts_with(['[', '#'])
    }
}

/// A line with an error.
pub(super) struct Line<'a> {
    /// Where it starts.
    pub(super) start: usize,
    /// The line itself.
    pub(super) text: &'a str,
    /// Its tokens without white space, comments and the line's end.
    pub(super) tokens: Vec<&'a Token>,
    /// Where the error is.
    pub(super) error: Range<usize>,
    /// Why it is one.
    pub(super) reason: Reason,
    source: &'a str,
    kinds: &'a Kinds,
}

impl<'a> Line<'a> {
    /// The line of an error.
    pub(super) fn at(
        tokens: &'a Tokens<'a>,
        error: Range<usize>,
        reason: Reason,
        kinds: &'a Kinds,
    ) -> Self {
        let line = tokens.line_of(error.start);
        let kept = tokens.within(&line).iter().filter(|token| {
            !matches!(
                token.kind(),
                TokenKind::Whitespace | TokenKind::Comment | TokenKind::Newline | TokenKind::Eof
            )
        });
        Self {
            start: line.start,
            text: &tokens.source[line],
            tokens: kept.collect(),
            error,
            reason,
            source: tokens.source,
            kinds,
        }
    }

    /// The text of a token.
    pub(super) fn token(&self, token: &Token) -> &'a str {
        &self.source[span(token)]
    }

    /// The names of the table that the line stands in, from the top level.
    pub(super) fn table(&self) -> Vec<&'a str> {
        let lines = self.source[..self.start].lines().rev();
        let mut lines = lines.map(|line| line.split('#').next().unwrap_or(line).trim());
        let name = lines.find(|line| line.starts_with('[') && !line.contains(['"', '=', ',']));
        let name = name.unwrap_or_default().trim_matches(['[', ']']);
        name.split('.').map(str::trim).filter(|step| !step.is_empty()).collect()
    }

    /// What the keys of the file accept.
    pub(super) fn kinds(&self) -> &'a Kinds {
        self.kinds
    }

    /// The source from a byte to another.
    pub(super) fn source(&self, bytes: Range<usize>) -> &'a str {
        &self.source[bytes]
    }

    /// Where the text ends that the line is in.
    pub(super) fn end(&self) -> usize {
        self.source.len()
    }

    /// The bytes of the line without white space around.
    pub(super) fn span(&self) -> Range<usize> {
        let start = self.start + self.text.len() - self.text.trim_start().len();
        start..start + self.text.trim().len()
    }

    /// The nearest line above that opens or fills the same table as this header.
    pub(super) fn header_before(&self) -> Option<Range<usize>> {
        let name = |text: &'a str| text.trim().trim_matches(['[', ']']);
        let key = |text: &'a str| text.split(['=', '.']).next().unwrap_or(text).trim();
        let mut end = self.start;
        let above = self.source[..self.start].split_inclusive('\n').rev().map(|text| {
            end -= text.len();
            let start = end + text.len() - text.trim_start().len();
            (text, start..start + text.trim().len())
        });
        let above: Vec<(&str, Range<usize>)> = above.collect();
        let same = above.iter().find(|(text, _)| name(text) == name(self.text));
        let filled = || above.iter().find(|(text, _)| key(text) == name(self.text));
        same.or_else(filled).map(|(_, span)| span.clone())
    }

    /// The lines below it, each with how far it begins behind the end of the one before.
    pub(super) fn below(&self) -> impl Iterator<Item = Below<'a>> {
        let rest = &self.source[self.start + self.text.len()..];
        let mut begin = 0;
        let lines = rest.split_inclusive('\n').map(move |piece| {
            let text = piece.trim_end_matches(['\n', '\r']);
            let end = piece.len() - text.len();
            Below { begin: std::mem::replace(&mut begin, end), text }
        });
        // The first piece is the end of the line itself.
        lines.skip(1)
    }

    /// What stands before the first `=`.
    pub(super) fn key(&self) -> Option<&'a str> {
        let (_, equals) = self.equals()?;
        Some(self.source[self.start..equals].trim()).filter(|key| !key.is_empty())
    }

    /// The bytes after the first `=`, without white space around and comment.
    pub(super) fn value(&self) -> Option<Range<usize>> {
        let (n, _) = self.equals()?;
        let (first, last) = (self.tokens.get(n + 1)?, self.tokens.last()?);
        Some(span(first).start..span(last).end)
    }

    /// The text of the value.
    pub(super) fn value_text(&self) -> Option<&'a str> {
        Some(&self.source[self.value()?])
    }

    /// The tokens after the first `=`.
    pub(super) fn value_tokens(&self) -> &[&'a Token] {
        self.equals().map_or(&[], |(n, _)| &self.tokens[n + 1..])
    }

    fn equals(&self) -> Option<(usize, usize)> {
        let n = self.tokens.iter().position(|token| token.kind() == TokenKind::Equals)?;
        Some((n, span(self.tokens[n]).start))
    }

    /// `key = value` as it should be written, cut when it is long.
    pub(super) fn example(&self, value: &str) -> String {
        example(self.key().unwrap_or("key"), value)
    }
}

/// `key = value`, with `…` for a text that is long.
pub(super) fn example(key: &str, value: &str) -> String {
    let whole = format!("{key} = {value}");
    let short = whole.chars().count() <= LONG && !whole.contains('\n');
    if short {
        return format!("`{whole}`");
    }
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'')).unwrap_or('"');
    format!("`{key} = {quote}…{quote}`")
}
