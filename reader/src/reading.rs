//! What is read: the lines of the source with what each is, and the classes it
//! describes. Plain values; how they come about is in the other modules.

use std::ops::Range;

use crate::fact::{Fact, Node};
use crate::header::date::Date;
use crate::question::Question;
use crate::section::Section;
use crate::text::line::Line;

/// A range of the text of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Span {
    /// Index into [`Reading::lines`].
    pub line: usize,
    /// First byte of the line's text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Span {
    /// Whether the span covers a byte of a line.
    pub fn covers(&self, line: usize, at: usize) -> bool {
        self.line == line && (self.start..self.end).contains(&at)
    }
}

/// How sure something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Sure {
    /// As the source says it.
    #[default]
    Certain,
    /// The likelier of several readings; a question asks for the others.
    Assumed,
    /// Kept in the source's words; only a person can judge it.
    Unread,
}

/// A value and where it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
    /// How sure it is.
    pub sure: Sure,
}

/// A line of the source and what it is.
#[derive(Debug, Clone)]
pub struct ReadLine {
    /// The text and its place in the source.
    pub line: Line,
    /// The part of the posting it stands in.
    pub section: Section,
    /// Whether it heads what follows.
    pub heading: bool,
    /// How sure its reading is.
    pub sure: Sure,
}

/// Until when applications are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closing {
    /// The last day.
    On(Date),
    /// Until the position is filled.
    UntilFilled,
    /// Without an end.
    Continuous,
}

/// The time that an amount of pay is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// A year.
    Year,
    /// A month.
    Month,
    /// Two weeks.
    Biweekly,
    /// A week.
    Week,
    /// An hour.
    Hour,
}

/// One range of pay, as stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pay {
    /// The lower amount, digits without separators.
    pub min: String,
    /// The upper amount; the lower one again where only one is stated.
    pub max: String,
    /// The time it is for, if stated.
    pub period: Option<Period>,
    /// What the range is for: a department, a step.
    pub label: String,
}

/// One class or position that the source describes.
#[derive(Debug, Clone)]
pub struct Class {
    /// Its name.
    pub title: Found<String>,
    /// The class code.
    pub code: Option<Found<String>>,
    /// Until when applications are taken.
    pub closes: Option<Found<Closing>>,
    /// From when applications are taken.
    pub opens: Option<Found<Date>>,
    /// Every range of pay.
    pub pay: Vec<Found<Pay>>,
    /// Other facts of the head, by name: `location`, `union`, `grade`, `hours`,
    /// `department`, `employer`, `job number`, `schematic code` and others as stated.
    pub details: Vec<(String, Found<String>)>,
    /// All facts, required and not, in the order of the source.
    pub facts: Vec<Fact>,
    /// How the required facts belong together.
    pub requirement: Node,
    /// What has to be asked.
    pub questions: Vec<Question>,
    /// The lines of the source that are about it: indices of [`Reading::lines`].
    pub lines: Vec<usize>,
    /// Words that a fact elsewhere says already.
    pub(crate) explained: Vec<Span>,
}

/// What a source says.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Every line that says something, in order.
    pub lines: Vec<ReadLine>,
    /// The classes it describes; at least one.
    pub classes: Vec<Class>,
}

impl Reading {
    /// The bytes of the source behind a span.
    pub fn source(&self, span: Span) -> Range<usize> {
        let range = span.start..span.end;
        self.lines.get(span.line).map_or(0..0, |read| read.line.source_of(&range))
    }

    /// The words of a span.
    pub fn text(&self, span: Span) -> &str {
        let line = self.lines.get(span.line).map_or("", |read| read.line.text.as_str());
        line.get(span.start..span.end).unwrap_or_default()
    }
}
