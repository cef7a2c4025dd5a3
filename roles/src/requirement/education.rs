//! Degrees.

use serde::{Deserialize, Serialize};

use crate::id::FieldId;

/// A degree, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    /// High school diploma or the like.
    HighSchool,
    /// Some college, no degree.
    SomeCollege,
    /// Associate's.
    Associate,
    /// Bachelor's.
    Bachelor,
    /// Master's.
    Master,
    /// Doctorate.
    Doctorate,
}

impl Degree {
    /// All of them, the lowest first.
    pub const ALL: [Self; 6] = [
        Self::HighSchool,
        Self::SomeCollege,
        Self::Associate,
        Self::Bachelor,
        Self::Master,
        Self::Doctorate,
    ];

    /// Its word in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::HighSchool => "high-school",
            Self::SomeCollege => "some-college",
            Self::Associate => "associate",
            Self::Bachelor => "bachelor",
            Self::Master => "master",
            Self::Doctorate => "doctorate",
        }
    }
}

/// A degree of at least a level, in one of some fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Education {
    /// The lowest level that will do.
    pub degree: Degree,
    /// The fields that will do; none named means any.
    pub fields: Vec<FieldId>,
    /// Whether a related field will do.
    pub related_ok: bool,
    /// Whether the school has to be accredited.
    pub accredited: bool,
    /// Whether the city considers equivalent foreign degrees.
    pub foreign_ok: bool,
}
