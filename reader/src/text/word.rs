//! A text as words: lower case, without apostrophes, each with its place and,
//! where it is a number, its value.
//!
//! A number that is repeated in parentheses, "three (3)", is one word. What
//! stands between two words is asked for with [`Words::gap`].

use super::number;

/// One word of a text.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Lower case, without apostrophes.
    pub(crate) text: String,
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
    seen: Seen,
}

impl<'a> Words<'a> {
    pub(crate) fn of(source: &'a str) -> Words<'a> {
        let mut list: Vec<Word> = Vec::new();
        let mut at = 0;
        while let Some(start) = source[at..].find(|c: char| c.is_alphanumeric()).map(|n| at + n) {
            let end = end_of_word(source, start);
            push(source, &mut list, start..end);
            at = end;
        }
        let list = merge_fractions(list);
        let mut seen = Seen::default();
        for word in &list {
            seen.add(&word.text);
        }
        Words { source, list, seen }
    }

    /// Whether a word with this beginning may stand in the text. A filter: it
    /// never denies what is there.
    pub(crate) fn may_hold(&self, beginning: &str) -> bool {
        self.seen.may_hold(beginning)
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// The lower-case text of a word, empty beyond the end.
    pub(crate) fn text(&self, at: usize) -> &str {
        self.list.get(at).map_or("", |word| &word.text)
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
        let hash = first.fold(7u32, |hash, byte| hash.wrapping_mul(131).wrapping_add(u32::from(*byte)));
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

/// Letters, digits, and marks inside of a word: `don't`, `year-for-year`, `2,080`.
fn end_of_word(source: &str, start: usize) -> usize {
    let mut end = start;
    let mut chars = source[start..].char_indices().peekable();
    let mut before = ' ';
    while let Some((offset, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, c)| *c);
        let inside = match c {
            _ if c.is_alphanumeric() => true,
            '\'' => next.is_alphanumeric(),
            '-' => next.is_alphabetic() && !(before.is_ascii_digit() && next == ' '),
            ',' => before.is_ascii_digit() && next.is_ascii_digit(),
            '.' => {
                (before.is_ascii_digit() && next.is_ascii_digit())
                    || (before.is_alphabetic() && next.is_alphabetic() && offset <= 6)
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
    if source[end..].starts_with("(s)") { end + 3 } else { end }
}

fn push(source: &str, list: &mut Vec<Word>, range: std::ops::Range<usize>) {
    let raw = &source[range.clone()];
    let text: String = raw
        .trim_end_matches("(s)")
        .chars()
        .filter(|c| *c != '\'')
        .flat_map(char::to_lowercase)
        .collect();
    let number = number::value(&text);
    if let (Some(value), Some(last)) = (number, list.last_mut()) {
        let gap = &source[last.end..range.start];
        let echoed = gap.trim_start() == "(" && source[range.end..].starts_with(')');
        if echoed && last.number == Some(value) {
            last.end = range.end + 1;
            return;
        }
    }
    let capital = raw.starts_with(char::is_uppercase);
    list.push(Word { text, start: range.start, end: range.end, number, capital });
}

/// "one and one-half" and "two and a half" become one number.
fn merge_fractions(list: Vec<Word>) -> Vec<Word> {
    let mut merged: Vec<Word> = Vec::with_capacity(list.len());
    for word in list {
        let half = word.number == Some(50);
        let count = merged.len();
        let article = half && count >= 3 && merged[count - 1].text == "a";
        let joined = count.checked_sub(if article { 2 } else { 1 });
        let number = joined.filter(|and| half && merged[*and].text == "and");
        match number.and_then(|and| and.checked_sub(1)).filter(|at| merged[*at].number.is_some()) {
            Some(at) => {
                merged.truncate(at + 1);
                merged[at].number = merged[at].number.map(|value| value.saturating_add(50));
                merged[at].end = word.end;
            }
            None => merged.push(word),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::Words;

    fn check(text: &str) -> String {
        let words = Words::of(text);
        let show = |word: &super::Word| match word.number {
            Some(value) => format!("{}={value}", word.text),
            None => word.text.clone(),
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
