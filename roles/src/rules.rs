//! What makes the description of a role good: rules about its words, one file a rule.
//!
//! A rule says what, why, an example, wrong and right, and finds it. It does not decide
//! whether a site can be made: what makes a file *valid* is checked elsewhere. Rules look
//! at what is true of a role and at its texts; where those stand in a file, and Markdown,
//! are not known here.

mod abbreviation;
mod alike;
mod brackets;
mod closed;
mod degree;
mod duty;
#[cfg(test)]
mod example;
mod exclusive;
mod grade;
mod incomplete;
mod jargon;
mod long_list;
mod markup;
mod pay;
mod person;
mod phrases;
mod preference;
mod reading;
mod sentence;
mod several;
mod should;
mod stale;
mod syllables;
mod text;
mod two_weeks;
mod union;
mod version;

use std::ops::Range;

pub use markup::{Mark, marks};
pub use reading::{Field, Limits, Part, Reading};
pub use text::Passage;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// No site can be made until it is mended.
    Error,
    /// It should be mended.
    Warning,
    /// It could be better.
    Advice,
}

/// A rule of good writing.
#[derive(Debug)]
pub struct Rule {
    /// Its stable name: `long-sentence`.
    pub code: &'static str,
    /// How bad what it finds is, unless a finding says otherwise.
    pub severity: Severity,
    /// What it finds.
    pub what: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// Keys of a role file that it finds something in.
    pub bad: &'static str,
    /// The same, mended.
    pub good: &'static str,
    check: fn(&Reading<'_>) -> Vec<Finding>,
}

/// Something a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which text or fact it is about.
    pub field: Field,
    /// The bytes of that text; none when all of it is meant.
    pub at: Option<Range<usize>>,
    /// What is wrong, naming the thing. Lower case, no full stop.
    pub message: String,
    /// The fix.
    pub help: String,
    /// How bad it is, where that differs from the rule.
    pub severity: Option<Severity>,
    /// Another text that belongs to it, with a few words.
    pub related: Option<(Field, &'static str)>,
}

impl Finding {
    /// A finding about a whole text or fact.
    pub(crate) fn of(field: Field, message: impl Into<String>, help: impl Into<String>) -> Self {
        let (message, help) = (message.into(), help.into());
        Self { field, at: None, message, help, severity: None, related: None }
    }

    /// The same about some bytes of the text.
    pub(crate) fn at(self, at: Range<usize>) -> Self {
        Self { at: Some(at), ..self }
    }
}

/// All rules, by code.
pub const RULES: [&Rule; 22] = [
    &exclusive::RULE,
    &jargon::RULE,
    &closed::RULE,
    &incomplete::RULE,
    &pay::RULE,
    &two_weeks::RULE,
    &degree::RULE,
    &duty::RULE,
    &grade::RULE,
    &alike::RULE,
    &long_list::RULE,
    &sentence::RULE,
    &markup::RULE,
    &person::RULE,
    &version::RULE,
    &preference::RULE,
    &several::RULE,
    &should::RULE,
    &stale::RULE,
    &brackets::RULE,
    &abbreviation::RULE,
    &union::RULE,
];

/// Everything that the rules find in a reading, with the rule that found it.
#[must_use]
pub fn findings(reading: &Reading<'_>) -> Vec<(&'static Rule, Finding)> {
    let of = |rule: &&'static Rule| {
        let rule = *rule;
        (rule.check)(reading).into_iter().map(move |finding| (rule, finding))
    };
    RULES.iter().flat_map(of).collect()
}
