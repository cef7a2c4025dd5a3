//! Courses in words.

use words::{msg, say};

use super::Course;
use crate::kind::holding::HoldingMode;
use crate::vocabulary::Vocabulary;
use crate::words::{list_and, list_or, units};

/// What is to be completed: `a course in accounting or auditing`, `12 semester units in each
/// of accounting and auditing`.
#[must_use]
pub fn course(course: &Course, words: &Vocabulary) -> String {
    let names: Vec<&str> =
        course.terms().iter().map(|term| words.term(*term).title.as_str()).collect();
    let in_each = course.mode() == HoldingMode::All && names.len() > 1;
    let subjects = &if in_each { list_and(&names) } else { list_or(&names) };
    match (course.units().map(units), in_each) {
        (None, false) => say(msg::CourseIn { subjects }),
        (None, true) => say(msg::CourseInEach { subjects }),
        (Some(units), false) => say(msg::CourseUnits { units: &units, subjects }),
        (Some(units), true) => say(msg::CourseUnitsEach { units: &units, subjects }),
    }
}
