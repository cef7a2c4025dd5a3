//! Questions that no author has put into words.

use crate::question::Question;
use crate::vocabulary::{ScaleLevel, TermKind, Vocabulary};

/// The question for degrees.
pub const DEGREES: &str = "Which degrees do you have, and in which fields?";

/// A question made of the title of what it is about.
#[must_use]
pub fn question(question: Question, words: &Vocabulary) -> String {
    match question {
        Question::Months(area) => {
            format!("How much experience do you have in {}?", words.area(area).title)
        }
        Question::Degrees => DEGREES.into(),
        Question::Have(term, _) => {
            let term = words.term(term);
            let begin = match term.kind {
                TermKind::Tool => "Have you worked with",
                TermKind::Knowledge => "Do you have knowledge of",
                TermKind::Credential => "Do you hold this:",
                TermKind::Organization => "Are you a member of",
                TermKind::Skill | TermKind::Ability | TermKind::Competency => "Can you do this:",
            };
            format!("{begin} {}?", term.title)
        }
    }
}

/// At which level something is asked for.
#[must_use]
pub fn level(level: ScaleLevel, words: &Vocabulary) -> String {
    format!("Level asked for: {}.", words.level_word(level))
}
