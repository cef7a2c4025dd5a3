//! A line of the source as it is read: clean text, and for every byte of it
//! the place in the source it came from.
//!
//! A line may stand for several lines of the source where the text was wrapped.

use std::ops::Range;

use super::marker::Marker;

/// What kind of text a line stands in, before anybody asks what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Block {
    /// Running text, a list, a heading.
    #[default]
    Text,
    /// `key: value` above a Markdown file.
    FrontMatter,
    /// A row of a table; cells are separated by ` | `.
    Table,
    /// A note to those who edit the file, never shown.
    Comment,
}

/// One line.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// The text without marks of lists, headings and emphasis.
    pub text: String,
    /// The bytes of the source.
    pub source: Range<usize>,
    /// The level of a marked heading, 1 to 6.
    pub heading: Option<u8>,
    /// The bullet, number or letter before it.
    pub marker: Marker,
    /// Columns before the marker or text.
    pub indent: usize,
    /// What it stands in.
    pub block: Block,
    /// Whether all of it is set in bold.
    pub bold: bool,
    /// Whether an empty line stands before it.
    pub spaced: bool,
    /// Where straight runs of the text begin, in the text and in the source.
    pub(crate) pieces: Vec<(usize, usize)>,
}

impl Line {
    /// The bytes of the source behind a range of `text`.
    pub fn source_of(&self, range: &Range<usize>) -> Range<usize> {
        let end = range.end.max(range.start + 1) - 1;
        self.origin(range.start)..self.origin(end) + 1
    }

    fn origin(&self, at: usize) -> usize {
        let after = self.pieces.partition_point(|(text, _)| *text <= at);
        let piece = after.checked_sub(1).and_then(|n| self.pieces.get(n));
        piece.map_or(self.source.start, |(text, source)| source + (at - text))
    }

    /// Adds a character; blanks become one.
    pub(crate) fn push(&mut self, c: char, at: usize) {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c == ' ' && (self.text.is_empty() || self.text.ends_with(' ')) {
            return;
        }
        let text = self.text.len();
        let straight = self.pieces.last().is_some_and(|(t, s)| text - t == at.wrapping_sub(*s));
        if !straight {
            self.pieces.push((text, at));
        }
        self.text.push(c);
    }

    /// Removes bytes from the front.
    pub(crate) fn drop_front(&mut self, bytes: usize) {
        let kept = self.text.split_off(bytes.min(self.text.len()));
        let skipped = kept.len() - kept.trim_start().len();
        let bytes = bytes + skipped;
        let first = self.origin(bytes);
        self.text = kept.trim_start().to_string();
        self.pieces.retain(|(text, _)| *text > bytes);
        for piece in &mut self.pieces {
            piece.0 -= bytes;
        }
        self.pieces.insert(0, (0, first));
    }

    /// Appends the text of the next line of the source.
    pub(crate) fn append(&mut self, next: &Line) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.pieces.push((self.text.len(), self.source.end));
            self.text.push(' ');
        }
        let base = self.text.len();
        self.pieces.extend(next.pieces.iter().map(|(text, source)| (text + base, *source)));
        self.text.push_str(&next.text);
        self.source.end = next.source.end;
    }

    pub(crate) fn trim_end(&mut self) {
        self.text.truncate(self.text.trim_end().len());
    }
}
