//! Lists, tables and long texts that begin and do not end.

use std::ops::Range;

use toml_parser::lexer::{Token, TokenKind};

use super::finding::Finding;
use super::quote;
use super::token::{Tokens, is_long, is_text, is_unclosed, span};

/// Something left open. All errors after it may be its echo: what is no echo is found
/// in the next round.
pub(super) struct LeftOpen {
    pub(super) finding: Finding,
    /// Where it begins.
    pub(super) from: usize,
    /// The lines from where it begins to before the next `key = value`.
    pub(super) wrong: Range<usize>,
}

/// Everything that is left open.
pub(super) fn left_open(tokens: &Tokens<'_>) -> Vec<LeftOpen> {
    let mut found = Vec::new();
    let mut open: Vec<&Token> = Vec::new();
    let mut text = None;
    let mut line_begins = true;
    for (n, token) in tokens.all.iter().enumerate() {
        let next_pair = line_begins && begins_pair(&tokens.all[n..]);
        if token.kind() == TokenKind::Eof || next_pair {
            found.extend(open.first().map(|first| unclosed(tokens, first, token, text)));
            open.clear();
            text = None;
        }
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open.push(token),
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                open.pop();
                text = text.filter(|_| !open.is_empty());
            }
            kind if is_long(kind) && is_unclosed(kind, tokens.text(token)) => {
                found.push(long_text(tokens, token));
            }
            kind if is_text(kind) && is_unclosed(kind, tokens.text(token)) && !open.is_empty() => {
                text = text.or(Some(token));
            }
            _ => {}
        }
        line_begins = token.kind() == TokenKind::Newline
            || (line_begins && token.kind() == TokenKind::Whitespace);
    }
    found
}

/// Whether a line begins with `key =` or a header: what no list can hold.
fn begins_pair(rest: &[Token]) -> bool {
    let mut kinds = rest.iter().map(Token::kind).filter(|kind| *kind != TokenKind::Whitespace);
    match kinds.next() {
        Some(TokenKind::Atom | TokenKind::BasicString | TokenKind::LiteralString) => {
            kinds.find(|kind| !matches!(kind, TokenKind::Dot | TokenKind::Atom))
                == Some(TokenKind::Equals)
        }
        Some(TokenKind::LeftSquareBracket) => is_header(rest),
        _ => false,
    }
}

/// `[extra.terms]` or `[[extra.rung]]`, and nothing after it. A list of one bare word
/// looks like that as well, and is wrong in any case.
fn is_header(rest: &[Token]) -> bool {
    let line = rest.iter().take_while(|token| token.kind() != TokenKind::Newline);
    let kinds: Vec<TokenKind> =
        line.map(Token::kind).filter(|kind| *kind != TokenKind::Whitespace).collect();
    let name = kinds.iter().filter(|kind| **kind == TokenKind::Atom).count();
    let plain = |kind: &TokenKind| {
        matches!(
            kind,
            TokenKind::Atom
                | TokenKind::Dot
                | TokenKind::LeftSquareBracket
                | TokenKind::RightSquareBracket
        )
    };
    name > 0 && kinds.iter().all(plain) && kinds.last() == Some(&TokenKind::RightSquareBracket)
}

/// A text without its last quote swallows the bracket: then it is the one to mend.
fn unclosed(tokens: &Tokens<'_>, open: &Token, next: &Token, text: Option<&Token>) -> LeftOpen {
    let line = tokens.line_of(open.span().start());
    let Range { start, end } = line;
    let header = tokens.source[line.start..open.span().start()].trim().is_empty();
    let finding = match (text, open.kind()) {
        (Some(text), _) => quote::without_end(span(text).start, tokens.text(text)),
        _ if header => {
            let text = tokens.source[line].split('#').next().unwrap_or_default().trim();
            let name = text.trim_matches(['[', ']', ' ']);
            let brackets = text.len() - text.trim_start_matches('[').len();
            let (left, right) = ("[".repeat(brackets), "]".repeat(brackets));
            Finding::new(span(open), "this header lacks its closing bracket")
                .help(format!("write `{left}{name}{right}`"))
        }
        (_, TokenKind::LeftCurlyBracket) => {
            Finding::new(span(open), "the inline table that begins here does not end on its line")
                .help("write it on one line, from `{` to `}`")
        }
        _ => Finding::new(span(open), "this list has no closing `]`")
            .help("put `]` after its last item"),
    };
    let next = tokens.line_of(next.span().start());
    LeftOpen { finding, from: open.span().start(), wrong: start..next.start.max(end) }
}

fn long_text(tokens: &Tokens<'_>, token: &Token) -> LeftOpen {
    let quotes = &tokens.text(token)[..3];
    let start = token.span().start();
    let finding = Finding::new(start..start + 3, "the long text that begins here does not end")
        .help(format!("put `{quotes}` after its last line"));
    let end = tokens.source.len();
    LeftOpen { finding, from: start, wrong: tokens.line_of(start).start..end }
}
