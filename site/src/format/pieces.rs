//! TOML text as pieces that can change places: headers, keys with their values,
//! comments and blank lines. Each is written with the spacing that all have.

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

use super::order::Order;
use super::spacing::Writing;

/// A piece, without the end of its last line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// An empty line.
    Blank,
    /// A comment with a line of its own.
    Comment(String),
    /// `[extra]` or `[[extra.requirement]]`.
    Header {
        /// From the top level.
        path: Vec<String>,
        /// Whether its brackets are doubled.
        many: bool,
        /// As it is written.
        text: String,
    },
    /// A key with its value.
    Pair {
        /// The first part of its name.
        key: String,
        /// As it is written.
        text: String,
    },
}

/// The pieces of a text that is TOML.
pub(super) fn of(toml: &str, order: &Order<'_>, line_end: &str) -> Vec<Piece> {
    let tokens: Vec<Token> = Source::new(toml).lex().into_vec();
    let mut table = Vec::new();
    let mut pieces = Vec::new();
    for line in lines(&tokens) {
        let writing = Writing { toml, order, line_end };
        let piece = piece(line, &writing, &table);
        if let Piece::Header { path, .. } = &piece {
            table.clone_from(path);
        }
        pieces.push(piece);
    }
    pieces
}

/// Splits at the ends of lines that no bracket holds open.
fn lines(tokens: &[Token]) -> Vec<&[Token]> {
    let mut lines = Vec::new();
    let (mut start, mut open) = (0, 0_usize);
    for (n, token) in tokens.iter().enumerate() {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                open = open.saturating_sub(1);
            }
            TokenKind::Newline if open == 0 => {
                lines.push(&tokens[start..n]);
                start = n + 1;
            }
            TokenKind::Eof => {
                lines.push(&tokens[start..n]);
                start = n;
            }
            _ => {}
        }
    }
    lines
}

fn piece(line: &[Token], writing: &Writing<'_>, table: &[String]) -> Piece {
    let first = line.iter().position(|token| token.kind() != TokenKind::Whitespace);
    let Some(line) = first.map(|first| &line[first..]) else { return Piece::Blank };
    match line[0].kind() {
        TokenKind::Comment => Piece::Comment(writing.text(&line[0]).trim_end().to_string()),
        TokenKind::LeftSquareBracket => {
            let many = line.get(1).is_some_and(|t| t.kind() == TokenKind::LeftSquareBracket);
            let end = line.iter().rposition(|t| t.kind() == TokenKind::RightSquareBracket);
            let (header, rest) = line.split_at(end.map_or(line.len(), |end| end + 1));
            let text = format!("{}{}", writing.key(header), writing.comment(rest));
            Piece::Header { path: writing.names(header), many, text }
        }
        _ => pair(line, writing, table),
    }
}

fn pair(line: &[Token], writing: &Writing<'_>, table: &[String]) -> Piece {
    let equals = line.iter().position(|token| token.kind() == TokenKind::Equals);
    let (name, value) = line.split_at(equals.unwrap_or(line.len()));
    let names = writing.names(name);
    let path: Vec<String> = table.iter().chain(&names).cloned().collect();
    let (value, rest) = writing.value(value.get(1..).unwrap_or_default(), &path);
    let text = format!("{} = {value}{}", writing.key(name), writing.comment(rest));
    Piece::Pair { key: names.into_iter().next().unwrap_or_default(), text }
}
