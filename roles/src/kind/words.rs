//! Each kind in words.

use super::{Course, Kind, Status};
use crate::evaluate::Breakdown;
use crate::id::TermId;
use crate::requirements::Requirements;
use crate::vocabulary::Vocabulary;

pub use super::course::words::course;
pub use super::education::words::{degree, degree_name};
pub use super::holding::words::holding;
pub use super::status::words::status;

impl Kind {
    /// What is to be got, as a noun phrase: `a bachelor’s degree`. None where nothing is.
    pub(crate) fn got(&self, words: &Vocabulary) -> Option<String> {
        match self {
            Self::Education(own) => Some(degree(own)),
            Self::Course(own) => Some(course(own, words)),
            Self::Holding(own) => Some(holding(own, words)),
            Self::Status(own) => Some(status(own, words)),
            Self::Experience(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => None,
        }
    }

    /// What other months count toward: `a bachelor’s degree`. None where they do not.
    pub(crate) fn counted_toward(&self, words: &Vocabulary) -> Option<String> {
        match self {
            Self::Experience(own) => Some(format!("experience in {}", own.place(words))),
            Self::Education(own) => Some(degree_name(own.degree()).to_owned()),
            Self::Course(_)
            | Self::Holding(_)
            | Self::Status(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => None,
        }
    }

    /// The same of some of its terms only.
    pub(crate) fn of_terms(&self, terms: Vec<TermId>) -> Self {
        match self {
            Self::Holding(own) => Self::Holding(own.only(terms)),
            Self::Course(own) => {
                let some = Course::new(own.mode(), terms, own.units());
                Self::Course(some.unwrap_or_else(|_| own.clone()))
            }
            Self::Status(own) => {
                Self::Status(Status::any_of(terms).unwrap_or_else(|_| own.clone()))
            }
            Self::Experience(_)
            | Self::Education(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => self.clone(),
        }
    }

    /// How much of its terms is asked for: `at the level “advanced”`.
    pub(crate) fn extent(&self, words: &Vocabulary) -> String {
        match self {
            Self::Holding(own) => match own.level() {
                Some(level) => format!("at the level “{}”", words.level_word(level)),
                None => "at any level".into(),
            },
            Self::Course(own) => match own.units() {
                Some(units) => format!("with at least {}", crate::words::units(units)),
                None => "with any amount".into(),
            },
            Self::Experience(_)
            | Self::Education(_)
            | Self::Status(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => String::new(),
        }
    }

    /// The arithmetic behind an outcome, a sentence each, without full stops.
    #[must_use]
    pub fn arithmetic(
        &self,
        breakdown: &Breakdown,
        all: &Requirements,
        words: &Vocabulary,
    ) -> Vec<String> {
        match self {
            Self::Experience(own) => own.arithmetic(breakdown, all, words),
            Self::Education(own) => own.arithmetic(breakdown, words),
            Self::Course(_)
            | Self::Holding(_)
            | Self::Status(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => Vec::new(),
        }
    }
}
