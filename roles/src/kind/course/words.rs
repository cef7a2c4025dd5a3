//! Courses in words.

use super::Course;
use crate::kind::holding::HoldingMode;
use crate::vocabulary::Vocabulary;
use crate::words::{row, units};

/// What is to be completed: `a course in accounting or auditing`, `12 semester units in each
/// of accounting and auditing`.
#[must_use]
pub fn course(course: &Course, words: &Vocabulary) -> String {
    let names: Vec<&str> =
        course.terms().iter().map(|term| words.term(*term).title.as_str()).collect();
    let several = names.len() > 1;
    let (names, each) = match course.mode() {
        HoldingMode::Any => (row(&names, "or"), ""),
        HoldingMode::All if several => (row(&names, "and"), "each of "),
        HoldingMode::All => (row(&names, "and"), ""),
    };
    match course.units() {
        None => format!("a course in {each}{names}"),
        Some(amount) => format!("{} in {each}{names}", units(amount)),
    }
}
