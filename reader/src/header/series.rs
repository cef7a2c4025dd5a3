//! Sources that describe several classes: a table with a column of codes and a
//! column of titles.

use std::ops::Range;

use crate::reading::{Found, ReadLine, Span, Sure};
use crate::section::Section;
use crate::section::lexicon::of_heading;
use crate::text::letter;
use crate::text::line::Block;
use crate::text::pattern::has;
use crate::text::word::Words;

/// A class of the table.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) title: Found<String>,
    pub(crate) code: Found<String>,
}

/// The classes of the first table that lists titles and codes.
pub(crate) fn rows(lines: &[ReadLine]) -> Vec<Row> {
    let head = lines
        .iter()
        .position(|read| read.line.block == Block::Table && columns(&read.line.text).is_some());
    let Some(head) = head else { return Vec::new() };
    let Some((code, title)) = columns(&lines[head].line.text) else { return Vec::new() };
    let mut rows = Vec::new();
    for (at, read) in lines.iter().enumerate().skip(head + 1) {
        if read.line.block != Block::Table {
            break;
        }
        let cells = cells(&read.line.text);
        let (Some(code), Some(title)) = (cells.get(code), cells.get(title)) else { continue };
        let is_code = code.1.chars().any(|c| c.is_ascii_digit()) && code.1.len() <= 10;
        if is_code && title.1.chars().any(letter::is_letter) {
            let make = |cell: &(usize, &str)| Found {
                value: cell.1.to_string(),
                span: Span { line: at, start: cell.0, end: cell.0 + cell.1.len() },
                sure: Sure::Certain,
            };
            rows.push(Row { title: make(title), code: make(code) });
        }
    }
    rows
}

/// A stretch of lines that describes one of several positions, with its title.
pub(crate) type Stretch = (Found<String>, Range<usize>);

/// The positions of a source that describes each below a heading of its own.
/// Headings without any text below are positions, too.
pub(crate) fn stretches(lines: &[ReadLine]) -> Vec<Stretch> {
    (1..=3).map(|level| at_level(lines, level)).find(|found| found.len() > 1).unwrap_or_default()
}

fn at_level(lines: &[ReadLine], level: u8) -> Vec<Stretch> {
    let is = |read: &ReadLine| read.line.heading == Some(level);
    let starts: Vec<usize> = (0..lines.len()).filter(|at| is(&lines[*at])).collect();
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let all: Vec<Range<usize>> = starts.iter().copied().zip(ends).map(|(a, b)| a..b).collect();
    let qualified = |range: &Range<usize>| {
        let inside = lines[range.clone()].iter().skip(1);
        inside.filter(|read| read.heading && read.section == Section::Qualifications).count() > 0
    };
    let known =
        |range: &Range<usize>| of_heading(&Words::of(&lines[range.start].line.text)).is_some();
    if all.iter().filter(|range| qualified(range) && !known(range)).count() < 2 {
        return Vec::new();
    }
    let title = |range: &Range<usize>| {
        let text = &lines[range.start].line.text;
        let span = Span { line: range.start, start: 0, end: text.len() };
        Found { value: text.trim_end_matches(':').to_string(), span, sure: Sure::Certain }
    };
    all.into_iter().filter(|range| !known(range)).map(|range| (title(&range), range)).collect()
}

/// Which columns hold the codes and the titles.
fn columns(text: &str) -> Option<(usize, usize)> {
    let cells = cells(text);
    let is = |pattern: &str| cells.iter().position(|(_, cell)| has(&Words::of(cell), pattern));
    let code = is("class|job code").or_else(|| is("^ code $"))?;
    let title = is("^ class|title|position|classification $").or_else(|| is("class|job title"))?;
    (code != title).then_some((code, title))
}

/// The cells of a row, with the byte each begins at.
fn cells(text: &str) -> Vec<(usize, &str)> {
    let mut start = 0;
    let mut found = Vec::new();
    for part in text.split('|') {
        let blank = part.len() - part.trim_start().len();
        if !(part.trim().is_empty() && start == 0) {
            found.push((start + blank, part.trim()));
        }
        start += part.len() + 1;
    }
    found
}
