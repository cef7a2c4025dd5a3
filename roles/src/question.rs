//! Questions that a visitor can be asked, and which of them a line of a role asks.
//!
//! This is deliberately no order and no choice: a role's whole list is its
//! [`crate::questionnaire`], the most telling one is the [`crate::next_question`].

use crate::evaluate::{is_assessable, needs_review};
use crate::id::TermId;
use crate::kind::Units;
use crate::quantity::Quantity;
use crate::requirement::{Experience, Holding, Kind, Requirement};
use crate::vocabulary::{ScaleLevel, Vocabulary};

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

/// Whether a visitor's own answers can show that a line is met.
pub(crate) fn can_be_answered(line: &Requirement) -> bool {
    is_assessable(line) && !needs_review(line)
}

/// The questions that settle a line together, each once: months of the whole come before
/// those of its parts. None where own answers cannot show it.
pub(crate) fn of_line(line: &Requirement) -> Vec<Question> {
    let mut questions = Vec::new();
    match &line.kind {
        _ if !can_be_answered(line) => {}
        Kind::Experience(experience) => months(experience, &mut questions),
        Kind::Education(_) => questions.push(Question::Degrees),
        Kind::Holding(holding) => {
            let terms = holding.terms().iter();
            terms.for_each(|term| add(&mut questions, Question::Have(*term, holding.level())));
        }
        _ => {}
    }
    questions
}

/// The questions about what a line does not name and takes as well.
pub(crate) fn similar_of_line(line: &Requirement, vocabulary: &Vocabulary) -> Vec<Question> {
    match &line.kind {
        Kind::Holding(holding) if can_be_answered(line) => similar(holding, vocabulary),
        _ => Vec::new(),
    }
}

fn months(experience: &Experience, questions: &mut Vec<Question>) {
    add(questions, Question::Months(experience.quantity()));
    for part in experience.parts() {
        part.terms.areas().iter().for_each(|area| add(questions, Question::Months((*area).into())));
    }
}

fn similar(holding: &Holding, vocabulary: &Vocabulary) -> Vec<Question> {
    let mut questions = Vec::new();
    if holding.similar_will_do() {
        let others = holding.terms().iter().flat_map(|term| vocabulary.similar(*term));
        for other in others.filter(|other| !holding.terms().contains(other)) {
            add(&mut questions, Question::Have(*other, holding.level()));
        }
    }
    questions
}

fn add(questions: &mut Vec<Question>, question: Question) {
    if !questions.contains(&question) {
        questions.push(question);
    }
}
