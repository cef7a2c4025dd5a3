//! Levels of degrees.

use serde::{Deserialize, Serialize};

use crate::quantity::Months;
use crate::stored::stored;

/// A degree, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    /// Eighth grade.
    Elementary,
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

stored!(Degree is one of Elementary, HighSchool, SomeCollege, Associate, Bachelor, Master, Doctorate);

impl Degree {
    /// All of them, the lowest first.
    pub const ALL: [Self; 7] = [
        Self::Elementary,
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
            Self::Elementary => "elementary",
            Self::HighSchool => "high-school",
            Self::SomeCollege => "some-college",
            Self::Associate => "associate",
            Self::Bachelor => "bachelor",
            Self::Master => "master",
            Self::Doctorate => "doctorate",
        }
    }

    /// The months of college that substitute for it; none where nothing does.
    #[must_use]
    pub fn college(self) -> Option<Months> {
        match self {
            Self::SomeCollege => Some(12),
            Self::Associate => Some(24),
            Self::Bachelor => Some(48),
            Self::Master => Some(60),
            Self::Elementary | Self::HighSchool | Self::Doctorate => None,
        }
    }

    /// The months of college that its holder has at least.
    #[must_use]
    pub fn implied_college(self) -> Months {
        match self {
            Self::Elementary | Self::HighSchool | Self::SomeCollege => 0,
            Self::Associate => 24,
            Self::Bachelor => 48,
            Self::Master | Self::Doctorate => 60,
        }
    }
}
