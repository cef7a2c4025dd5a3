//! A text as words: lower case, without apostrophes, each with its place and,
//! where it is a number, its value.
//!
//! A number that is repeated in parentheses, "three (3)", is one word. What
//! stands between two words is asked for with [`Words::gap`].

use crate::text::part::within;
use std::ops::Range;

use super::{letter, number};

/// One word of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// Bytes of the lower-case text.
    low: (u32, u32),
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Hundredths.
    pub(crate) number: Option<u32>,
    pub(crate) capital: bool,
}

/// The words of a text, with the text.
#[derive(Debug, Clone)]
pub(crate) struct Words<'a> {
    pub(crate) source: &'a str,
    pub(crate) list: Vec<Word>,
    /// All words in lower case, without apostrophes, one after the other.
    lower: String,
    seen: Seen,
}

impl<'a> Words<'a> {
    pub(crate) fn of(source: &'a str) -> Words<'a> {
        let mut words =
            Words { source, list: Vec::new(), lower: String::new(), seen: Seen::default() };
        words.lower.reserve(source.len());
        let mut at = 0;
        while let Some(start) = within(source, at..).find(letter::is_word).map(|n| at + n) {
            let end = end_of_word(source, start);
            words.push(start..end);
            at = end;
        }
        words
    }

    /// Whether a word with this beginning may stand in the text. A filter: it
    /// never denies what is there.
    pub(crate) fn may_hold(&self, beginning: &str) -> bool {
        self.seen.may_hold(beginning)
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    fn low(&self, word: &Word) -> &str {
        self.lower.get(word.low.0 as usize..word.low.1 as usize).unwrap_or_default()
    }

    /// Adds the word at some bytes, or takes it into the one before: "three
    /// (3)", "one and one-half", "two and a half".
    fn push(&mut self, range: Range<usize>) {
        let raw = self.source.get(range.clone()).unwrap_or_default();
        let from = self.lower.len();
        let plain = raw.strip_suffix("(s)").unwrap_or(raw);
        // "licence" is the British "license".
        let british = plain.get(..6).is_some_and(|six| six.eq_ignore_ascii_case("licenc"));
        if british {
            self.lower.push_str("licens");
        }
        let rest = if british { within(plain, 6..) } else { plain };
        self.lower.extend(rest.chars().filter(|c| *c != '\'').map(letter::small));
        let text = within(&self.lower, from..);
        let number = number::value(text);
        self.seen.add(text);
        let taken = |value| self.echoes(value, &range) || self.adds_half(value, range.end);
        if number.is_some_and(taken) {
            return;
        }
        let capital = raw.starts_with(letter::is_capital);
        let low = (from as u32, self.lower.len() as u32);
        self.list.push(Word { low, start: range.start, end: range.end, number, capital });
    }

    /// Whether a number repeats the one before, in parentheses.
    fn echoes(&mut self, value: u32, range: &Range<usize>) -> bool {
        let (source, closed) = (self.source, within(self.source, range.end..).starts_with(')'));
        let Some(last) = self.list.last_mut() else { return false };
        let echoed = closed && within(source, last.end..range.start).trim_start() == "(";
        if echoed && last.number == Some(value) {
            last.end = range.end + 1;
            return true;
        }
        false
    }

    /// Whether a half belongs to the number before it.
    fn adds_half(&mut self, value: u32, end: usize) -> bool {
        let count = self.list.len();
        let article = count >= 3 && self.text(count - 1) == "a";
        let Some(and) = count.checked_sub(if article { 2 } else { 1 }) else { return false };
        let Some(at) = and.checked_sub(1) else { return false };
        let joined = value == 50 && self.text(and) == "and";
        let Some(number) = self.list[at].number.filter(|_| joined) else { return false };
        self.list.truncate(at + 1);
        (self.list[at].number, self.list[at].end) = (Some(number.saturating_add(50)), end);
        true
    }

    /// The lower-case text of a word, empty beyond the end.
    pub(crate) fn text(&self, at: usize) -> &str {
        self.list.get(at).map_or("", |word| self.low(word))
    }

    /// What stands before a word, since the word before it.
    pub(crate) fn gap(&self, at: usize) -> &'a str {
        let end = self.list.get(at).map_or(self.source.len(), |word| word.start);
        let start = at.checked_sub(1).and_then(|n| self.list.get(n)).map_or(0, |word| word.end);
        self.source.get(start..end).unwrap_or_default()
    }

    /// The text from a word up to and without another.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &'a str {
        let Some(first) = self.list.get(from) else { return "" };
        let Some(last) = to.checked_sub(1).and_then(|n| self.list.get(n)) else { return "" };
        self.source.get(first.start..last.end).unwrap_or_default()
    }

    /// Whether a full stop stands before a word that is not the one of "U.S.".
    pub(crate) fn stops(&self, at: usize) -> bool {
        let short = at.checked_sub(1).is_some_and(|n| self.text(n).contains('.'));
        self.broken(at, &['.']) && !short
    }

    /// Whether the gap before a word holds one of these marks.
    pub(crate) fn broken(&self, at: usize, marks: &[char]) -> bool {
        self.gap(at).contains(marks)
    }
}

/// Which beginnings of words were seen: their first three bytes, in 512 bits.
#[derive(Debug, Clone, Copy, Default)]
struct Seen([u64; 8]);

impl Seen {
    fn place(word: &str) -> (usize, u64) {
        let first = word.as_bytes().iter().take(3);
        let hash =
            first.fold(7u32, |hash, byte| hash.wrapping_mul(131).wrapping_add(u32::from(*byte)));
        let bit = (hash ^ (hash >> 9)) & 511;
        ((bit >> 6) as usize, 1 << (bit & 63))
    }

    fn add(&mut self, word: &str) {
        let (at, bit) = Seen::place(word);
        self.0[at] |= bit;
    }

    fn may_hold(&self, beginning: &str) -> bool {
        let (at, bit) = Seen::place(beginning);
        self.0[at] & bit != 0
    }
}

/// Whether a word is one of a list, which is written with blanks between.
pub(crate) fn listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

/// Letters, digits, and marks inside of a word: `don't`, `year-for-year`, `2,080`.
fn end_of_word(source: &str, start: usize) -> usize {
    let mut end = start;
    let mut chars = within(source, start..).char_indices().peekable();
    let mut before = ' ';
    while let Some((offset, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, c)| *c);
        let inside = match c {
            _ if letter::is_word(c) => true,
            '\'' => letter::is_word(next),
            '-' => letter::is_letter(next) && !(before.is_ascii_digit() && next == ' '),
            ',' => before.is_ascii_digit() && next.is_ascii_digit(),
            '.' => {
                (before.is_ascii_digit() && next.is_ascii_digit())
                    || (letter::is_letter(before) && letter::is_letter(next) && offset <= 6)
            }
            _ => false,
        };
        if !inside {
            break;
        }
        end = start + offset + c.len_utf8();
        before = c;
    }
    swallow_plural(source, end)
}

/// "year(s)" is one word.
fn swallow_plural(source: &str, end: usize) -> usize {
    if within(source, end..).starts_with("(s)") { end + 3 } else { end }
}

#[cfg(test)]
mod tests {
    use super::Words;

    fn check(text: &str) -> String {
        let words = Words::of(text);
        let show = |word: &super::Word| match word.number {
            Some(value) => format!("{}={value}", words.low(word)),
            None => words.low(word).to_string(),
        };
        words.list.iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_are_plain_and_numbers_have_values() {
        let table = [
            ("Three (3) year(s)", "three=300 year"),
            ("a Bachelor's degree, B.A.", "a bachelors degree b.a"),
            ("one and one-half years", "one=150 years"),
            ("two and a half years", "two=250 years"),
            ("year-for-year; four-year", "year-for-year four-year"),
            ("2,080 hours at 1.5", "2,080=208000 hours at 1.5=150"),
        ];
        for (text, expected) in table {
            assert_eq!(check(text), expected);
        }
    }
}
