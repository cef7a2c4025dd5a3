//! Lines whose quotes are wrong.

use std::ops::Range;

use toml::de::DeTable;
use toml_parser::lexer::TokenKind;

use crate::problem::{piece, problems};

use super::finding::Finding;
use super::line::{Line, example};
use super::token::{is_text, is_unclosed, span};
use super::value::{quoted, unwrapped};

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
    let raw = line.value_text().unwrap_or_default();
    let mended = straight(raw);
    let help = format!("write straight quotes: {}", example(&key, &mended));
    let finding =
        Finding::new(start..start + length, "a curly quote stands here").of(&CURLY_QUOTES);
    // What comes of it may be wrong for another reason, such as a remark behind it.
    let sure = !key.contains('"') && DeTable::parse(&format!("x = {mended}")).is_ok();
    Some(match line.value().filter(|_| sure) {
        Some(value) => finding.help(help).fix(value, mended),
        None => finding.help(help),
    })
}

/// A value with straight quotes: in a list around each text, else around the whole. Others are
/// part of what it says.
fn straight(raw: &str) -> String {
    if raw.starts_with(['[', '{']) || !raw.contains(CURLY) {
        return raw.replace(CURLY, "\"");
    }
    quoted(&unwrapped(raw))
}

/// `text = "You can` and below it `file papers."`: one text over several lines.
pub(super) fn over_lines(line: &Line<'_>) -> Option<Finding> {
    let token = line.tokens.iter().find(|token| is_unclosed(token.kind(), line.token(token)))?;
    let text = line.token(token);
    let quote = text.chars().next()?;
    let long = ["\"\"\"", "'''"].iter().any(|quotes| text.starts_with(quotes));
    if long || line.value()?.start != span(token).start {
        return None;
    }
    let (fix, end) = joined(line, quote)?;
    let start = span(token).start;
    let message = "the text that begins here goes on in the next line";
    let help = "write it on one line, or between `\"\"\"` and `\"\"\"`";
    let finding = Finding::new(start..start + 1, message).help(help);
    Some(Finding { fix, wrong: Some(line.start..end), ..finding })
}

/// Stretches of a text, each with what is to be written there.
type Edits = Vec<(Range<usize>, String)>;

/// The edits that put the lines below, to the one that ends with a quote, into one, and where
/// the last of them ends.
fn joined(line: &Line<'_>, quote: char) -> Option<(Edits, usize)> {
    let mut edits = Vec::new();
    let mut at = line.start + line.text.len();
    let mut end_before = line.start + line.text.trim_end().len();
    for next in line.below().take(LONGEST) {
        let start = at + next.begin;
        let begin = start + next.text.len() - next.text.trim_start().len();
        let words = next.text.trim();
        let inside = words.trim_end_matches(quote);
        // Nothing is said by an empty line; the words go on below it.
        if words.is_empty() {
            at = start + next.text.len();
            continue;
        }
        if next.is_pair_or_header() || inside.contains([quote, '\\']) {
            return None;
        }
        edits.push((end_before..begin, " ".to_string()));
        at = start + next.text.len();
        end_before = begin + words.len();
        if words.len() > inside.len() {
            return Some((edits, at));
        }
    }
    None
}

/// A text over more lines than these lacks its last quote.
const LONGEST: usize = 30;

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
    let finding = Finding::new(at..at + 1, "this quote ends the text, and more follows").help(help);
    let (value, raw) = (line.value()?, line.value_text()?);
    let inner = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"'));
    let inner = inner.filter(|inner| !inner.contains(['\\', '#']) && !inner.contains(" = "));
    Some(match inner {
        Some(inner) => finding.fix(value, format!("\"{}\"", inner.replace('"', "\\\""))),
        None => finding,
    })
}

/// A tab is accepted in text; other control characters are not.
pub(super) fn control(line: &Line<'_>) -> Option<Finding> {
    let at = line.error.start.checked_sub(line.start)?;
    let character = line.text.get(at..)?.chars().next().filter(|c| c.is_control())?;
    let message = format!("a control character (U+{:04X}) stands here", character as u32);
    let span = line.error.start..line.error.start + character.len_utf8();
    Some(Finding::new(span.clone(), message).help("delete it").fix(span, ""))
}
