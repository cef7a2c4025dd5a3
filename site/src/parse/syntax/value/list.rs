//! Lists whose words lack their quotes, or that lack their brackets.

use toml_parser::lexer::TokenKind;

use super::super::finding::Finding;
use super::super::line::{Line, example};
use super::super::slot::Slot;
use super::super::token::span;
use super::text::{DOUBLE, quoted, unwrapped};

/// `("sql")`, `{"sql"}`, `sql, python` where a list is wanted.
pub(super) fn of_words(slot: &Slot<'_>) -> Option<Finding> {
    let brackets = [('(', ')'), ('{', '}')]
        .iter()
        .find_map(|(open, close)| slot.raw.strip_prefix(*open)?.strip_suffix(*close));
    let list = listed(brackets.unwrap_or(slot.raw))?;
    let message = match brackets {
        Some(_) => "a list stands in square brackets",
        None => "text stands without quotes",
    };
    let help = if brackets.is_some() { "write" } else { "put it in quotes and brackets" };
    Some(slot.mended(message, help, &list))
}

/// `[sql, python]`, `[St. Louis]`: all words of it in one round.
pub(super) fn in_list(line: &Line<'_>) -> Option<Finding> {
    let is_error = |token: &&&toml_parser::lexer::Token| {
        matches!(token.kind(), TokenKind::Atom | TokenKind::Dot)
            && span(token).contains(&line.error.start)
    };
    let at = line.tokens.iter().find(is_error)?;
    let word = line.token(at);
    let message = "text stands without quotes";
    if let Some(finding) = sentences(line) {
        return Some(finding);
    }
    let whole = line.value_text().zip(line.value()).zip(line.key());
    let whole = whole.and_then(|((raw, value), key)| {
        let items = raw.strip_prefix('[')?.strip_suffix(']')?;
        Some((key, listed(items)?, value))
    });
    if let Some((key, list, value)) = whole {
        let help = format!("put each word in quotes: {}", example(key, &list));
        return Some(Finding::new(span(at), message).help(help).fix(value, list));
    }
    let help = format!("put it in quotes: `\"{word}\"`");
    let finding = Finding::new(span(at), message).help(help);
    word.contains(char::is_alphabetic).then(|| finding.fix(span(at), format!("\"{word}\"")))
}

/// `[sql. python.]`: whether a dot ends an item or belongs to it, only its author can tell.
fn sentences(line: &Line<'_>) -> Option<Finding> {
    let (raw, value, key) = (line.value_text()?, line.value()?, line.key()?);
    let items = raw.strip_prefix('[')?.strip_suffix(']')?.trim();
    let list = listed(&items.strip_suffix('.')?.replace(". ", ", "))?;
    let help = format!("put each item in quotes, and commas between them: {}", example(key, &list));
    Some(Finding::new(value, "dots stand between the items of this list").help(help))
}

/// Words between commas as a list of texts; none where more than words stands there.
fn listed(items: &str) -> Option<String> {
    let items = items.trim().trim_end_matches([',', ';']);
    let dots = ['•', '·'];
    let signs = if items.contains([',', ';']) { [',', ';'] } else { dots };
    let items = items.trim_start_matches(dots).split(signs);
    // A comma may stand within a text in quotes.
    let quotes = |item: &str| item.chars().filter(|c| DOUBLE.contains(c)).count();
    if items.clone().any(|item| quotes(item) % 2 == 1) {
        return None;
    }
    let items: Vec<String> = items.map(unwrapped).collect();
    let is_word = |item: &String| {
        !item.is_empty() && !item.contains(['[', ']', '{', '}', '(', ')', '=', ':', '"', '#', '\n'])
    };
    let list = || items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", ");
    items.iter().all(is_word).then(|| format!("[{}]", list()))
}
