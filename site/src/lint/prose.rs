//! Rules about the Markdown of a page, one file a rule.

mod bullets;
mod heading_without_space;
mod other_address;
mod skipped_heading;
mod stretch;
mod table_without_header;
mod tabs;
mod vague_link;

use std::ops::Range;

use super::blocks::Marked;
use crate::diagnostic::{Diagnostic, Edit, Place};
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
    /// What a program can write to mend it, in bytes of the Markdown.
    fix: Vec<(Range<usize>, String)>,
}

/// All of them.
pub(super) static RULES: [Rule; 7] = [
    bullets::RULE,
    heading_without_space::RULE,
    other_address::RULE,
    skipped_heading::RULE,
    table_without_header::RULE,
    tabs::RULE,
    vague_link::RULE,
];

/// Everything that the rules find.
pub(super) fn check(marked: &Marked<'_>, file: &SourcePath) -> Vec<Diagnostic> {
    let found = RULES.iter().flat_map(|rule| {
        (rule.check)(marked).into_iter().map(|Spot { at, message, help, fix }| {
            let place = Place::span(file, marked.of_file(&at));
            let edits = fix.into_iter().map(|(at, text)| Edit::new(marked.of_file(&at), text));
            rule.problem.at(place, message).help(help).fix(edits)
        })
    });
    found.collect()
}

/// What a rule finds in some Markdown: what it marks and what it says.
#[cfg(test)]
fn found(rule: &Rule, markdown: &str) -> Vec<String> {
    let body = crate::draft::Body { text: markdown.into(), offset: 0, ..Default::default() };
    let marked = Marked::new(&body);
    let found = (rule.check)(&marked).into_iter();
    found.map(|spot| format!("{}: {}", marked.text(&spot.at), spot.message)).collect()
}

/// Some Markdown after all that a rule mends.
#[cfg(test)]
fn fixed(rule: &Rule, markdown: &str) -> String {
    let body = crate::draft::Body { text: markdown.into(), offset: 0, ..Default::default() };
    let found = (rule.check)(&Marked::new(&body)).into_iter();
    let edits: Vec<_> =
        found.flat_map(|spot| spot.fix).map(|(at, text)| Edit::new(at, text)).collect();
    crate::diagnostic::fix::applied(markdown, &edits).expect("edits that fit the text")
}
