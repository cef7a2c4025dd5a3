//! What in answers is not understood, or does not go together.

use words::{msg, say};

use crate::requirement::{MOST_MONTHS, Months};
use crate::vocabulary::Vocabulary;

/// An entry of the answers that is not understood, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unresolved {
    /// Which one.
    pub entry: Entry,
    /// Why.
    pub reason: UnresolvedReason,
}

/// One entry of the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// The months of an area, by its key.
    Months(String),
    /// A degree, by its position.
    Degree(usize),
    /// Something one has or has not, by its key.
    Have(String),
}

/// Why an entry is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnresolvedReason {
    /// The vocabulary has no such area of experience.
    NoSuchArea(String),
    /// What stands behind the `@` of an area says nothing.
    NoSuchShare(String),
    /// The vocabulary has no such field of study.
    NoSuchField(String),
    /// The vocabulary has no such tool, skill or other term.
    NoSuchTerm(String),
    /// No scale has such a level.
    NoSuchLevel(String),
    /// More months than any role can ask for.
    TooManyMonths(Months),
    /// The lower number is the higher one.
    LowAboveHigh(Months, Months),
    /// Fewer months than of a narrower area, which counts in full.
    FewerThan {
        /// The key of the narrower area.
        narrower: String,
        /// The fewest months it has.
        months: Months,
    },
    /// A no where another entry says yes.
    Contradicts(String),
}

impl Unresolved {
    /// What is wrong, naming the thing.
    #[must_use]
    pub fn message(&self) -> String {
        match &self.reason {
            UnresolvedReason::NoSuchArea(name) => say(msg::AnswersNoSuchArea { name }),
            UnresolvedReason::NoSuchShare(text) => say(msg::AnswersNoSuchShare { text }),
            UnresolvedReason::NoSuchField(name) => say(msg::AnswersNoSuchField { name }),
            UnresolvedReason::NoSuchTerm(name) => say(msg::AnswersNoSuchTerm { name }),
            UnresolvedReason::NoSuchLevel(name) => say(msg::AnswersNoSuchLevel { name }),
            UnresolvedReason::TooManyMonths(months) => {
                say(msg::AnswersTooManyMonths { months: usize::from(*months) })
            }
            UnresolvedReason::LowAboveHigh(low, high) => {
                say(msg::AnswersLowAboveHigh { low: usize::from(*low), high: usize::from(*high) })
            }
            UnresolvedReason::FewerThan { narrower, months } => say(msg::AnswersFewerThan {
                key: &self.key(),
                months: usize::from(*months),
                narrower,
            }),
            UnresolvedReason::Contradicts(other) => {
                say(msg::AnswersContradicts { key: &self.key(), other })
            }
        }
    }

    /// What is accepted, and the fix; of a name that is not known, a caller who knows the
    /// nearest one says more.
    #[must_use]
    pub fn help(&self) -> String {
        match &self.reason {
            UnresolvedReason::NoSuchArea(_)
            | UnresolvedReason::NoSuchField(_)
            | UnresolvedReason::NoSuchTerm(_) => say(msg::AnswersHelpName),
            UnresolvedReason::NoSuchShare(_) => say(msg::AnswersHelpShare),
            UnresolvedReason::NoSuchLevel(_) => say(msg::AnswersHelpLevel),
            UnresolvedReason::TooManyMonths(_) => {
                say(msg::AnswersHelpMonths { most: &MOST_MONTHS.to_string() })
            }
            UnresolvedReason::LowAboveHigh(low, high) => {
                say(msg::AnswersHelpLowAboveHigh { high: &high.to_string(), low: &low.to_string() })
            }
            UnresolvedReason::FewerThan { months, .. } => {
                say(msg::AnswersHelpFewerThan { months: &months.to_string() })
            }
            UnresolvedReason::Contradicts(_) => say(msg::AnswersHelpContradicts),
        }
    }

    /// The name that is not known, and all that are.
    #[must_use]
    pub fn unknown_name<'u, 'v>(
        &'u self,
        words: &'v Vocabulary,
    ) -> Option<(&'u str, Vec<&'v str>)> {
        Some(match &self.reason {
            UnresolvedReason::NoSuchArea(id) => {
                (id, words.areas().iter().map(|a| a.id.as_str()).collect())
            }
            UnresolvedReason::NoSuchField(id) => {
                (id, words.fields().iter().map(|f| f.id.as_str()).collect())
            }
            UnresolvedReason::NoSuchTerm(id) => {
                (id, words.terms().iter().map(|t| t.id.as_str()).collect())
            }
            UnresolvedReason::NoSuchLevel(word) => {
                let levels = words.scales().iter().flat_map(|scale| &scale.levels);
                (word, levels.map(String::as_str).collect())
            }
            _ => return None,
        })
    }

    fn key(&self) -> String {
        match &self.entry {
            Entry::Months(name) | Entry::Have(name) => say(msg::AnswersKey { name }),
            Entry::Degree(n) => say(msg::AnswersKeyDegree { number: n + 1 }),
        }
    }
}
