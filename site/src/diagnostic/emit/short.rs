//! A line for each problem, as editors read it.

use super::severity;
use super::visible::visible;
use crate::diagnostic::position::range;
use crate::diagnostic::{Diagnostic, Place};
use crate::sources::Sources;

/// `file:line:column: severity[code]: message; help (words: file:line:column)`.
pub(super) fn emit(problem: &Diagnostic, sources: &Sources) -> String {
    let place = place(&problem.place, sources);
    let severity = severity(problem.severity);
    let mut line =
        format!("{place}: {severity}[{}]: {}", problem.code(), visible(&problem.message));
    if !problem.help.is_empty() {
        line.push_str("; ");
        line.push_str(&visible(&problem.help));
    }
    for (other, words) in &problem.related {
        line.push_str(&format!(" ({}: {})", visible(words), self::place(other, sources)));
    }
    line.push('\n');
    line
}

fn place(place: &Place, sources: &Sources) -> String {
    let file = visible(place.file.as_str());
    match range(place, sources) {
        Some((start, _)) => format!("{file}:{}:{}", start.line, start.column),
        None => file,
    }
}
