//! The way from a text to a reading, step by step.

use crate::account;
use crate::class;
use crate::header::{detail, series};
use crate::lost;
use crate::reading::{ReadLine, Reading, Sure};
use crate::refusal::{self, Refusal};
use crate::section::{self, Place};
use crate::text::line::Line;
use crate::text::logical;
use crate::text::part::within;

/// A longer text is no posting; what follows is not read.
const MOST_BYTES: usize = 1 << 20;

/// Reads a source.
///
/// # Errors
///
/// A page that is no posting is refused with the reason.
pub fn read(source: &str) -> Result<Reading, Refusal> {
    let mut end = source.len().min(MOST_BYTES);
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let lines = logical::lines(within(source, ..end));
    let mut read = placed(&lines, &[]);
    let rows = series::rows(&read);
    if !rows.is_empty() {
        let titles: Vec<String> = rows.iter().map(|row| row.title.value.clone()).collect();
        read = placed(&lines, &titles);
    }
    lost::find(&mut read);
    let details = detail::all(&read);
    let mut classes = class::all(&read, &details, &rows);
    for class in &mut classes {
        account::close(&read, class);
    }
    if let Some(refusal) = refusal::of(&read, classes.first()) {
        return Err(refusal);
    }
    mark(&mut read, &classes);
    Ok(Reading { lines: read, classes })
}

fn placed(lines: &[Line], titles: &[String]) -> Vec<ReadLine> {
    let places = section::places(lines, titles);
    let read = |(line, place): (&Line, Place)| ReadLine {
        line: line.clone(),
        section: place.section,
        heading: place.heading,
        sure: Sure::Certain,
    };
    lines.iter().zip(places).map(read).collect()
}

/// Says of each line how sure its least sure fact is.
fn mark(lines: &mut [ReadLine], classes: &[crate::reading::Class]) {
    for class in classes {
        for fact in &class.facts {
            if let Some(read) = lines.get_mut(fact.span.line) {
                read.sure = read.sure.max(fact.sure);
            }
        }
        for question in &class.questions {
            if let Some(read) = lines.get_mut(question.span.line) {
                read.sure = read.sure.max(Sure::Assumed);
            }
        }
    }
}
