//! Rules about the Markdown of a page, one file a rule.

mod skipped_heading;
mod table_without_header;
mod vague_link;

use std::ops::Range;

use super::blocks::Marked;
use crate::diagnostic::{Diagnostic, Place};
use crate::problem::Problem;
use crate::sources::SourcePath;

/// A rule about Markdown.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) problem: Problem,
    check: fn(&Marked<'_>) -> Vec<Spot>,
}

/// Something a rule found.
struct Spot {
    /// The bytes of the Markdown.
    at: Range<usize>,
    message: String,
    help: String,
}

/// All of them.
pub(super) static RULES: [Rule; 3] =
    [skipped_heading::RULE, table_without_header::RULE, vague_link::RULE];

/// Everything that the rules find.
pub(super) fn check(marked: &Marked<'_>, file: &SourcePath) -> Vec<Diagnostic> {
    let found = RULES.iter().flat_map(|rule| {
        (rule.check)(marked).into_iter().map(|Spot { at, message, help }| {
            let place = Place::span(file, marked.of_file(&at));
            rule.problem.at(place, message).help(help)
        })
    });
    found.collect()
}

/// What a rule finds in some Markdown: what it marks and what it says.
#[cfg(test)]
fn found(rule: &Rule, markdown: &str) -> Vec<String> {
    let body = crate::draft::Body { text: markdown.into(), offset: 0 };
    let marked = Marked::new(&body);
    let found = (rule.check)(&marked).into_iter();
    found.map(|spot| format!("{}: {}", marked.text(&spot.at), spot.message)).collect()
}
