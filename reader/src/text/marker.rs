//! The mark before an item of a list: a bullet, a number, a letter.
//!
//! "2.5 years" and "U.S. citizens" begin no item.

use crate::text::letter;
use crate::text::part::within;

/// The mark before an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Marker {
    /// No mark.
    #[default]
    None,
    /// A bullet of any form.
    Bullet,
    /// "1.", "(1)", "1)".
    Number(u32),
    /// "a.", "(a)", "a)".
    Letter(char),
}

const BULLETS: &str = "-*+•·●○◦▪■□‣⁃–➢✓»▸►\u{f0b7}\u{f0a7}\u{f076}";

/// The mark at the beginning of a text, and how many bytes it takes.
pub(crate) fn read(text: &str) -> (Marker, usize) {
    let first = text.chars().next().unwrap_or(' ');
    if BULLETS.contains(first) {
        let rest = within(text, first.len_utf8()..);
        let tight = !"-*+–".contains(first) && !rest.starts_with(char::is_whitespace);
        if rest.starts_with(' ') || (tight && !rest.is_empty()) || (rest.is_empty() && first != '*')
        {
            return (Marker::Bullet, first.len_utf8());
        }
        return (Marker::None, 0);
    }
    if text.starts_with("o ") && within(text, 2..).starts_with(letter::is_capital) {
        return (Marker::Bullet, 1);
    }
    ordered(text).unwrap_or((Marker::None, 0))
}

fn ordered(text: &str) -> Option<(Marker, usize)> {
    let open = usize::from(text.starts_with('('));
    let body = within(text, open..);
    let length = body.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(body.len());
    let (name, rest) = (within(body, ..length), within(body, length..));
    let close = rest.chars().next()?;
    let closes = if open == 1 { close == ')' } else { close == '.' || close == ')' };
    if !closes {
        return None;
    }
    let marker = named(name)?;
    let after = within(rest, 1..);
    let spaced = after.is_empty() || after.starts_with(char::is_whitespace);
    let number = matches!(marker, Marker::Number(_));
    let tight = number && close == '.' && after.starts_with(letter::is_capital);
    (spaced || tight || close == ')').then_some((marker, open + length + 1))
}

fn named(name: &str) -> Option<Marker> {
    if name.len() <= 2 && !name.is_empty() && name.chars().all(|c| c.is_ascii_digit()) {
        return name.parse().ok().map(Marker::Number);
    }
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_ascii_alphabetic() => Some(Marker::Letter(letter)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Marker, read};

    #[test]
    fn marks_are_told_from_words() {
        let table = [
            ("1. Two years", (Marker::Number(1), 2)),
            ("2.Develop plans", (Marker::Number(2), 2)),
            ("2.5 years", (Marker::None, 0)),
            ("a) risk", (Marker::Letter('a'), 2)),
            ("(b) other", (Marker::Letter('b'), 3)),
            ("U.S. citizens", (Marker::None, 0)),
            ("• Lead", (Marker::Bullet, 3)),
            ("-5 degrees", (Marker::None, 0)),
            ("2024. A year", (Marker::None, 0)),
        ];
        for (text, expected) in table {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
