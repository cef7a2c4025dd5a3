//! Questions that a visitor can be asked, and which of them a line of a role asks.
//!
//! This is deliberately no order and no choice: a role's whole list is its
//! [`crate::questionnaire()`], the most telling one is the [`crate::next_question()`].

use crate::evaluate::{is_assessable, needs_review};
use crate::id::TermId;
use crate::kind::Units;
use crate::quantity::Quantity;
use crate::requirement::Requirement;
use crate::vocabulary::{ScaleLevel, TermKind, Vocabulary};

/// A question that a visitor can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// How many months?
    Months(Quantity),
    /// Which degrees?
    Degrees,
    /// Do you have it, at this level or at all?
    Have(TermId, Option<ScaleLevel>),
    /// So many units of a course?
    Units(TermId, Units),
}

/// What a question is about: each kind is asked in a form of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionKind {
    /// Months of experience.
    Experience(Quantity),
    /// Months of college.
    College,
    /// Degrees.
    Education,
    /// A course, or so many units of it.
    Course(TermId, Option<Units>),
    /// Something to have, at a level of it or at all.
    Holding(TermId, Option<ScaleLevel>),
    /// Something to be.
    Status(TermId),
}

impl Question {
    /// What it is about.
    #[must_use]
    pub fn kind(self, words: &Vocabulary) -> QuestionKind {
        match self {
            Self::Months(Quantity::College) => QuestionKind::College,
            Self::Months(quantity) => QuestionKind::Experience(quantity),
            Self::Degrees => QuestionKind::Education,
            Self::Units(term, units) => QuestionKind::Course(term, Some(units)),
            Self::Have(term, level) => match words.term(term).kind {
                TermKind::Course => QuestionKind::Course(term, None),
                TermKind::Status => QuestionKind::Status(term),
                TermKind::Tool
                | TermKind::Skill
                | TermKind::Knowledge
                | TermKind::Ability
                | TermKind::Competency
                | TermKind::Credential
                | TermKind::Organization => QuestionKind::Holding(term, level),
            },
        }
    }
}

/// Whether a visitor's own answers can show that a line is met.
pub(crate) fn can_be_answered(line: &Requirement) -> bool {
    is_assessable(line) && !needs_review(line)
}

/// The questions that settle a line together, each once. None where own answers cannot show
/// it.
pub(crate) fn of_line(line: &Requirement) -> Vec<Question> {
    if can_be_answered(line) { line.kind.questions() } else { Vec::new() }
}

/// The questions about what a line does not name and takes as well.
pub(crate) fn similar_of_line(line: &Requirement, vocabulary: &Vocabulary) -> Vec<Question> {
    if can_be_answered(line) { line.kind.similar_questions(vocabulary) } else { Vec::new() }
}
