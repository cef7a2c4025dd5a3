//! Characters as they are meant: blanks of every kind, quotes, dashes,
//! character references, emphasis and links of Markdown, what a word processor
//! or a wrong encoding left behind.
//!
//! It changes no words.

use crate::text::letter;
use crate::text::part::{place, within};
use std::ops::Range;

use super::line::Line;

const REFERENCES: [(&str, char); 20] = [
    ("amp", '&'),
    ("nbsp", ' '),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("rsquo", '\''),
    ("lsquo", '\''),
    ("ldquo", '"'),
    ("rdquo", '"'),
    ("ndash", '–'),
    ("mdash", '–'),
    ("bull", '•'),
    ("middot", '·'),
    ("hellip", ' '),
    ("emsp", ' '),
    ("ensp", ' '),
    ("thinsp", ' '),
    ("shy", ' '),
    ("frac12", ' '),
];

/// Reads a stretch of the source into a line.
pub(crate) fn read(source: &str, range: Range<usize>, line: &mut Line) {
    let mut at = range.start;
    while at < range.end {
        let rest = within(source, at..range.end);
        let Some(c) = rest.chars().next() else { break };
        at += skipped(rest).unwrap_or_else(|| take(rest, c, at, line));
    }
}

/// How many bytes at the front mean nothing: emphasis, a template's call, a tag.
fn skipped(rest: &str) -> Option<usize> {
    let closing = |open: &str, close: &str, most: usize| {
        let inner = rest.strip_prefix(open)?;
        let near = inner.char_indices().nth(most).map_or(inner, |(end, _)| within(inner, ..end));
        place(near, close).map(|end| open.len() + end + close.len())
    };
    match rest.as_bytes().first()? {
        b'*' if rest.starts_with("**") => Some(2),
        b'_' if rest.starts_with("__") => Some(run(rest, '_')),
        b'`' => Some(1),
        b'\\' if within(rest, 1..).starts_with(|c: char| c.is_ascii_punctuation()) => Some(1),
        b'{' => closing("{%", "%}", 200).or_else(|| closing("{{", "}}", 200)),
        b']' if rest.starts_with("](") => closing("](", ")", 500),
        b'<' if is_tag(rest) => closing("<", ">", 200),
        _ => None,
    }
}

fn run(rest: &str, c: char) -> usize {
    rest.len() - rest.trim_start_matches(c).len()
}

fn is_tag(rest: &str) -> bool {
    let name = within(rest, 1..).strip_prefix('/').unwrap_or(within(rest, 1..));
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!')
}

/// Takes one character or character reference; says how many bytes it was.
fn take(rest: &str, c: char, at: usize, line: &mut Line) -> usize {
    if let Some((meant, length)) = reference(rest) {
        plain(meant, "", at, line);
        return length;
    }
    if c == '[' && rest.char_indices().take(200).any(|(at, _)| within(rest, at..).starts_with("]("))
    {
        return 1;
    }
    plain(c, within(rest, c.len_utf8()..), at, line);
    c.len_utf8()
}

fn plain(c: char, after: &str, at: usize, line: &mut Line) {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{b4}' => line.push('\'', at),
        '\u{201c}' | '\u{201d}' | '\u{201e}' => line.push('"', at),
        '\u{2013}' | '\u{2014}' | '\u{2012}' | '\u{2015}' | '\u{2212}' => line.push('–', at),
        '\u{2010}' | '\u{2011}' => line.push('-', at),
        '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}' => {}
        '\u{fffd}' | '\u{2026}' => line.push(' ', at),
        '\u{c2}' if after.is_empty() || after.starts_with(|c: char| !letter::is_letter(c)) => {
            line.push(' ', at);
        }
        _ if c.is_control() && !c.is_whitespace() => line.push(' ', at),
        _ => line.push(c, at),
    }
}

/// "&amp;", "&#8217;": what it means and its length.
pub(crate) fn reference(rest: &str) -> Option<(char, usize)> {
    let end = rest.strip_prefix('&')?.bytes().take(9).position(|byte| byte == b';')? + 1;
    let name = rest.get(1..end)?;
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => number.parse().ok()?,
        };
        return Some((char::from_u32(code)?, end + 1));
    }
    let (_, meant) = REFERENCES.iter().find(|(known, _)| *known == name)?;
    Some((*meant, end + 1))
}

#[cfg(test)]
mod tests {
    use super::{Line, read};

    #[test]
    fn characters_are_as_they_are_meant() {
        let table = [
            ("a\u{a0}\u{a0}b", "a b"),
            ("\u{201c}Driver\u{2019}s\u{201d}", "\"Driver's\""),
            ("R&amp;D &#8217;s", "R&D 's"),
            ("**Bold** and [a link](https://example.org/x)", "Bold and a link"),
            ("three \\(3\\) years", "three (3) years"),
            ("those\u{c2} who", "those who"),
            ("A {% include x %}B", "A B"),
            ("one<br/>two", "onetwo"),
        ];
        for (source, expected) in table {
            let mut line = Line::default();
            read(source, 0..source.len(), &mut line);
            assert_eq!(line.text, expected);
        }
    }
}
