//! Questions that no author has put into words.

use words::{msg, say};

use crate::kind::{Unit, Units};
use crate::quantity::Quantity;
use crate::question::Question;
use crate::vocabulary::{ScaleLevel, TermKind, Vocabulary};

/// A question made of the title of what it is about.
#[must_use]
pub fn question(question: Question, words: &Vocabulary) -> String {
    match question {
        Question::Months(Quantity::College) => say(msg::QuestionCollege),
        Question::Months(quantity) => {
            say(msg::QuestionTime { area: &super::quantity(quantity, words) })
        }
        Question::Degrees => say(msg::QuestionDegrees),
        Question::Units(term, amount) => {
            say(msg::QuestionUnits { units: &units(amount), subject: &words.term(term).title })
        }
        Question::Have(term, _) => {
            let term = words.term(term);
            let thing = term.title.as_str();
            match term.kind {
                TermKind::Tool => say(msg::QuestionTool { thing }),
                TermKind::Knowledge => say(msg::QuestionKnowledge { thing }),
                TermKind::Credential => say(msg::QuestionCredential { thing }),
                TermKind::Organization => say(msg::QuestionMembership { thing }),
                TermKind::Course => say(msg::QuestionCourse { thing }),
                TermKind::Status => say(msg::QuestionStatus { thing }),
                TermKind::Skill | TermKind::Ability | TermKind::Competency => {
                    say(msg::QuestionSkill { thing })
                }
            }
        }
    }
}

/// An amount of a course: `12 semester units`, `1 hour`.
#[must_use]
pub fn units(units: Units) -> String {
    let count = usize::from(units.number);
    match units.unit {
        Unit::Semester => say(msg::UnitsSemester { count }),
        Unit::Quarter => say(msg::UnitsQuarter { count }),
        Unit::Hours => say(msg::UnitsHours { count }),
    }
}

/// At which level something is asked for.
#[must_use]
pub fn level(level: ScaleLevel, words: &Vocabulary) -> String {
    say(msg::QuestionLevel { level: words.level_word(level) })
}
