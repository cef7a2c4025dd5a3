//! What in answers is not understood, or does not go together.

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
            UnresolvedReason::NoSuchArea(id) => format!("there is no area of experience `{id}`"),
            UnresolvedReason::NoSuchShare(text) => {
                format!("`@{text}` says nothing of an area of experience")
            }
            UnresolvedReason::NoSuchField(id) => format!("there is no field of study `{id}`"),
            UnresolvedReason::NoSuchTerm(id) => {
                format!("there is no tool, skill or other term `{id}`")
            }
            UnresolvedReason::NoSuchLevel(word) => format!("there is no level `{word}`"),
            UnresolvedReason::TooManyMonths(months) => {
                format!("{months} months are more than a working life")
            }
            UnresolvedReason::LowAboveHigh(low, high) => {
                format!("the lower number, {low}, is above the higher one, {high}")
            }
            UnresolvedReason::FewerThan { narrower, months } => format!(
                "{} are fewer months than the {months} of `{narrower}`, which count here too",
                self.key()
            ),
            UnresolvedReason::Contradicts(other) => {
                format!("{} says no and `{other}` says yes", self.key())
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
            | UnresolvedReason::NoSuchTerm(_) => {
                "write a name of the vocabulary, or delete it".into()
            }
            UnresolvedReason::NoSuchShare(_) => {
                "write `area@last-10-years` or `area@outside-other`, or leave out the `@`".into()
            }
            UnresolvedReason::NoSuchLevel(_) => {
                "write a level of the vocabulary, or leave out the `@`".into()
            }
            UnresolvedReason::TooManyMonths(_) => {
                format!(
                    "write at most {MOST_MONTHS} months, and `[24, {MOST_MONTHS}]` for \"at least 24\""
                )
            }
            UnresolvedReason::LowAboveHigh(low, high) => format!("write `[{high}, {low}]`"),
            UnresolvedReason::FewerThan { months, .. } => {
                format!("write `{months}` or more, or mend the other number")
            }
            UnresolvedReason::Contradicts(_) => "mend or delete one of the two".into(),
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
            Entry::Months(key) | Entry::Have(key) => format!("`{key}`"),
            Entry::Degree(n) => format!("degree {}", n + 1),
        }
    }
}
