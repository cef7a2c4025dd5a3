//! Keys of very many parts: refused before they are read, because trees that deep
//! exhaust the stack.

use toml_parser::lexer::TokenKind;

use super::finding::Finding;
use super::token::{Tokens, span};

const DEEPEST: usize = 80;

/// The first place that is too deep.
pub(super) fn too_deep(tokens: &Tokens<'_>) -> Option<Finding> {
    let mut outer = Vec::new();
    let mut above = 0;
    let mut dots = 0;
    for token in &tokens.all {
        match token.kind() {
            TokenKind::Dot => dots += 1,
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                outer.push(dots + 1);
                above += dots + 1;
                dots = 0;
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                dots = outer.pop().unwrap_or(0);
                above -= dots;
            }
            TokenKind::Comma => dots = 0,
            TokenKind::Newline if outer.is_empty() => dots = 0,
            _ => {}
        }
        if above + dots > DEEPEST {
            let message = format!("this lies more than {DEEPEST} levels deep");
            let help = "write fewer parts between dots, and fewer brackets in brackets";
            return Some(Finding::new(span(token), message).help(help));
        }
    }
    None
}
