//! Answers as a file says them: by the names of the vocabulary, not yet looked up.
//! `careers assess` reads them from a file; a browser saves and opens such files as JSON.
//!
//! This is deliberately no profile, which knows no names, and no parser: the command line
//! reads TOML and JSON with places, and a browser brings JSON as a value.

use serde::{Deserialize, Serialize};

use crate::profile::{Answer, MonthRange};
use crate::requirement::{Degree, MOST_MONTHS, Months};

mod contradictions;
mod json;
mod key;
mod of_profile;
mod resolve;
mod said;
mod unresolved;

pub use json::{JsonValue, Misread};
pub use said::Said;
pub use unresolved::{Entry, Unresolved, UnresolvedReason};

/// What an answers file says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answers {
    /// Whether there are no degrees but those listed.
    pub degrees_complete: bool,
    /// Months of college; a degree implies some.
    pub college: Option<MonthsAnswer>,
    /// Months by area of experience, `area@last-10-years` or `whole@outside-area`.
    pub experience: Said<MonthsAnswer>,
    /// The degrees.
    pub degree: Vec<DegreeAnswer>,
    /// What one has and has not: by `term`, `term@level` or
    /// `course@12-semester`.
    pub have: Said<Answer>,
}

/// Months as a file says them: `40` or `[0, 12]`. "At least 24" is `[24, 1800]`, because
/// no role asks for more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum MonthsAnswer {
    /// One number.
    Exactly(Months),
    /// A lowest and a highest number.
    Between(Months, Months),
}

/// A degree as a file says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DegreeAnswer {
    /// Its level.
    pub level: Degree,
    /// Its field; none when it is none of the vocabulary's.
    #[serde(default)]
    pub field: Option<String>,
    /// Whether the visitor calls the field related to what roles ask for.
    #[serde(default)]
    pub related: bool,
}

impl Answer {
    /// The answers there are.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotSure];

    /// Its word in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotSure => "not-sure",
        }
    }
}

impl From<MonthRange> for MonthsAnswer {
    /// The numbers of a range; any above the most a role can ask for become that.
    fn from(range: MonthRange) -> Self {
        let low = range.low().min(MOST_MONTHS);
        match range.high() {
            Some(high) if high == range.low() => Self::Exactly(low),
            Some(high) => Self::Between(low, high.min(MOST_MONTHS)),
            None => Self::Between(low, MOST_MONTHS),
        }
    }
}

#[cfg(test)]
mod tests;
