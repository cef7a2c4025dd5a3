//! Questions that no author has put into words.

use super::count;
use crate::kind::{Unit, Units};
use crate::quantity::Quantity;
use crate::question::Question;
use crate::vocabulary::{ScaleLevel, TermKind, Vocabulary};

/// The question for degrees.
pub const DEGREES: &str = "Which degrees do you have, and in which fields?";

/// A question made of the title of what it is about.
#[must_use]
pub fn question(question: Question, words: &Vocabulary) -> String {
    match question {
        Question::Months(Quantity::College) => {
            "How much college have you completed? 30 semester or 45 quarter units are one year."
                .into()
        }
        Question::Months(quantity) => {
            format!("How much experience do you have in {}?", super::quantity(quantity, words))
        }
        Question::Degrees => DEGREES.into(),
        Question::Units(term, amount) => {
            let title = &words.term(term).title;
            format!("Have you completed at least {} of courses in {title}?", units(amount))
        }
        Question::Have(term, _) => {
            let term = words.term(term);
            let begin = match term.kind {
                TermKind::Tool => "Have you worked with",
                TermKind::Knowledge => "Do you have knowledge of",
                TermKind::Credential => "Do you hold this:",
                TermKind::Organization => "Are you a member of",
                TermKind::Course => "Have you completed a course in",
                TermKind::Status => "Does this apply to you:",
                TermKind::Skill | TermKind::Ability | TermKind::Competency => "Can you do this:",
            };
            format!("{begin} {}?", term.title)
        }
    }
}

/// An amount of a course: `12 semester units`, `1 hour`.
#[must_use]
pub fn units(units: Units) -> String {
    let (one, many) = match units.unit {
        Unit::Semester => ("semester unit", "semester units"),
        Unit::Quarter => ("quarter unit", "quarter units"),
        Unit::Hours => ("hour", "hours"),
    };
    count(usize::from(units.number), one, many)
}

/// At which level something is asked for.
#[must_use]
pub fn level(level: ScaleLevel, words: &Vocabulary) -> String {
    format!("Level asked for: {}.", words.level_word(level))
}
