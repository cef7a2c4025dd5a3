//! TOML text in tokens, and its lines.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

/// A text and its tokens.
pub(super) struct Tokens<'a> {
    pub(super) source: &'a str,
    pub(super) all: Vec<Token>,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(source: &'a str) -> Self {
        Self { source, all: Source::new(source).lex().into_vec() }
    }

    /// The text of a token.
    pub(super) fn text(&self, token: &Token) -> &'a str {
        &self.source[span(token)]
    }

    /// The line of a byte, without its end.
    pub(super) fn line_of(&self, at: usize) -> Range<usize> {
        let start = self.source[..at].rfind('\n').map_or(0, |end| end + 1);
        let rest = &self.source[start..];
        let line = rest.split('\n').next().unwrap_or(rest);
        start..start + line.trim_end_matches('\r').len()
    }

    /// The line of a byte, or all lines of the long text that the byte is in.
    pub(super) fn lines_of(&self, at: usize) -> Range<usize> {
        let n = self.all.partition_point(|token| token.span().start() <= at);
        let token = n.checked_sub(1).map(|n| &self.all[n]);
        match token.filter(|token| is_long(token.kind()) && at < token.span().end()) {
            Some(long) => {
                self.line_of(long.span().start()).start..self.line_of(long.span().end()).end
            }
            None => self.line_of(at),
        }
    }

    /// The tokens that begin in a stretch of the text.
    pub(super) fn within(&self, stretch: &Range<usize>) -> &[Token] {
        let from = self.all.partition_point(|token| token.span().start() < stretch.start);
        let to = self.all.partition_point(|token| token.span().start() < stretch.end);
        &self.all[from..to]
    }
}

/// The bytes of a token.
pub(super) fn span(token: &Token) -> Range<usize> {
    token.span().start()..token.span().end()
}

/// Whether a token is text in quotes.
pub(in crate::parse) fn is_text(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::BasicString
            | TokenKind::LiteralString
            | TokenKind::MlBasicString
            | TokenKind::MlLiteralString
    )
}

/// Whether a token is text that may go over several lines.
pub(super) fn is_long(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::MlBasicString | TokenKind::MlLiteralString)
}

/// Whether a text in quotes lacks its last quotes.
pub(super) fn is_unclosed(kind: TokenKind, text: &str) -> bool {
    let quotes = match kind {
        TokenKind::BasicString => "\"",
        TokenKind::LiteralString => "'",
        TokenKind::MlBasicString => "\"\"\"",
        TokenKind::MlLiteralString => "'''",
        _ => return false,
    };
    text.len() < 2 * quotes.len() || !text.ends_with(quotes) || ends_escaped(kind, text, quotes)
}

/// Whether the last quote is written `\"` and so belongs to the text.
fn ends_escaped(kind: TokenKind, text: &str, quotes: &str) -> bool {
    let inner = &text[..text.len() - quotes.len()];
    let slashes = inner.len() - inner.trim_end_matches('\\').len();
    matches!(kind, TokenKind::BasicString | TokenKind::MlBasicString) && slashes % 2 == 1
}
