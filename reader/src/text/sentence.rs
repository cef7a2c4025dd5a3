//! A line as sentences. What stands in parentheses and is a sentence of its own
//! ("(Applicants who ...)") is one; other parentheses stay where they are.
//!
//! Sentences are byte ranges of the line; nothing is lost between them but blanks.

use crate::text::letter;
use crate::text::part::within;
use std::ops::Range;

const ABBREVIATIONS: [&str; 26] = [
    "no", "nos", "st", "va", "u.s", "e.g", "i.e", "inc", "mr", "ms", "dr", "jr", "sr", "vs",
    "dept", "sec", "etc", "approx", "b.a", "b.s", "m.a", "m.s", "ph.d", "m.p.h", "g.e.d", "d.c",
];

/// The sentences of a line, in order.
pub(crate) fn split(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    let mut aside = false;
    let bytes = text.as_bytes();
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' if depth == 0 && is_sentence(within(text, at + 1..)) => {
                push(text, &mut ranges, start..at);
                (start, depth, aside) = (at, 1, true);
            }
            '(' | '[' => depth += 1,
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && aside {
                    push(text, &mut ranges, start..at + 1);
                    (start, aside) = (at + 1, false);
                }
            }
            '.' | '?' | '!' if (depth == 0 || aside) && ends(text, bytes, at) => {
                push(text, &mut ranges, start..at + 1);
                start = at + 1;
            }
            _ => {}
        }
    }
    push(text, &mut ranges, start..text.len());
    ranges
}

fn push(text: &str, ranges: &mut Vec<Range<usize>>, range: Range<usize>) {
    let Some(slice) = text.get(range.clone()) else { return };
    let start = range.start + (slice.len() - slice.trim_start().len());
    let end = range.start + slice.trim_end().len();
    if slice.chars().any(letter::is_word) {
        ranges.push(start..end);
    } else if let (Some(last), true) = (ranges.last_mut(), start < end) {
        last.end = end;
    }
}

/// Whether what follows an opening parenthesis is a sentence: a capital, six
/// words at least, and a stop or the end before or at the closing one.
fn is_sentence(rest: &str) -> bool {
    let inside = rest.split([')', ']']).next().unwrap_or_default();
    let capital = inside.starts_with(letter::is_capital);
    capital && inside.split_whitespace().take(6).count() == 6
}

/// Whether a stop at a byte ends a sentence.
fn ends(text: &str, bytes: &[u8], at: usize) -> bool {
    let after = within(text, at + 1..).trim_start_matches(['"', '\'', ')', '*']);
    let spaced = after.is_empty() || after.starts_with(char::is_whitespace);
    let next = after.trim_start().chars().next().unwrap_or('A');
    if !spaced || !(letter::is_capital(next) || next.is_ascii_digit() || "([\"'*".contains(next)) {
        return false;
    }
    if bytes[at] != b'.' {
        return true;
    }
    let before = within(text, ..at).rsplit(|c: char| c.is_whitespace() || c == '(').next();
    let word = letter::lowercase(before.unwrap_or_default());
    let initial = word.len() == 1 && word.chars().all(letter::is_letter);
    !initial && !ABBREVIATIONS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::split;

    fn check(text: &str) -> Vec<&str> {
        split(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(
            check(
                "Two years of work. One year must be recent. (Those who are near may apply now.) End"
            ),
            [
                "Two years of work.",
                "One year must be recent.",
                "(Those who are near may apply now.)",
                "End"
            ]
        );
        assert_eq!(
            check("See No. 2 of the U.S. Code (or 1.5 of it)."),
            ["See No. 2 of the U.S. Code (or 1.5 of it)."]
        );
    }
}
