//! Each kind in words.

use words::{msg, say};

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

    /// Other months with what they count toward: `2 years of college, counted toward a
    /// bachelor’s degree`. None where they do not.
    pub(crate) fn counted_toward(&self, gained: &str, words: &Vocabulary) -> Option<String> {
        match self {
            Self::Experience(own) => {
                Some(say(msg::RepairTowardExperience { gained, area: &own.place(words) }))
            }
            Self::Education(own) => {
                Some(say(msg::RepairToward { gained, goal: &degree_name(own.degree()) }))
            }
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

    /// How much of its terms is asked for: `level “advanced”`.
    pub(crate) fn extent(&self, words: &Vocabulary) -> String {
        match self {
            Self::Holding(own) => match own.level() {
                Some(level) => say(msg::ExtentLevel { level: words.level_word(level) }),
                None => say(msg::ExtentAnyLevel),
            },
            Self::Course(own) => match own.units() {
                Some(units) => say(msg::ExtentUnits { units: &crate::words::units(units) }),
                None => say(msg::ExtentAnyUnits),
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

    /// The arithmetic behind an outcome, a paragraph each.
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
