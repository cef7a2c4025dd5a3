//! What is counted in months: whose answers a profile holds, by what it counts.
//!
//! Deliberately no answer: what somebody has of a quantity is a
//! [`MonthRange`](crate::profile::MonthRange).

use crate::id::AreaId;
use crate::stored::stored;
use crate::vocabulary::Vocabulary;

mod key;

pub use key::COLLEGE;

/// A number of months; a century and a half at most.
pub type Months = u16;

/// The most months that a role can ask for, and that anybody can answer.
pub const MOST_MONTHS: Months = 1800;

/// Something that is counted in months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantity {
    /// Experience in an area.
    Area(AreaId),
    /// Experience in an area within the last years.
    Recent {
        /// The area.
        area: AreaId,
        /// How many years back it counts.
        years: u8,
    },
    /// Experience in an area, without that in another one, of which only so much counts.
    Outside {
        /// The area that counts.
        whole: AreaId,
        /// The area that is left out.
        area: AreaId,
    },
    /// College, completed or not: 30 semester or 45 quarter units are 12 months.
    College,
}

stored!(Quantity is
    0 = Area { area: 0 }, 1 = Recent { area, years }, 2 = Outside { whole, area }, 3 = College {});

impl Quantity {
    /// Experience in an area, within the last years where only those count.
    #[must_use]
    pub fn in_area(area: AreaId, within_years: Option<u8>) -> Self {
        within_years.map_or(Self::Area(area), |years| Self::Recent { area, years })
    }

    /// The area in which it is gained; none for college.
    #[must_use]
    pub fn area(self) -> Option<AreaId> {
        match self {
            Self::Area(area) | Self::Recent { area, .. } | Self::Outside { whole: area, .. } => {
                Some(area)
            }
            Self::College => None,
        }
    }

    /// Every area that it names.
    pub fn areas(self) -> impl Iterator<Item = AreaId> {
        let (one, other) = match self {
            Self::Area(area) | Self::Recent { area, .. } => (Some(area), None),
            Self::Outside { whole, area } => (Some(whole), Some(area)),
            Self::College => (None, None),
        };
        one.into_iter().chain(other)
    }
}

impl Quantity {
    /// Whether every month of it is one of another.
    #[must_use]
    pub fn is_within(self, outer: Self, vocabulary: &Vocabulary) -> bool {
        let includes = |outer: AreaId, inner: AreaId| {
            outer == inner || vocabulary.area(outer).includes.contains(&inner)
        };
        match (self, outer) {
            (Self::College, _) | (_, Self::College) => self == outer,
            (inner, Self::Area(outer)) => inner.area().is_some_and(|inner| includes(outer, inner)),
            (Self::Recent { area: inner, years: few }, Self::Recent { area: outer, years }) => {
                few <= years && includes(outer, inner)
            }
            (
                Self::Outside { whole: inner, area: left_out },
                Self::Outside { whole: outer, area },
            ) => left_out == area && includes(outer, inner),
            (Self::Area(_) | Self::Outside { .. }, Self::Recent { .. })
            | (Self::Area(_) | Self::Recent { .. }, Self::Outside { .. }) => false,
        }
    }
}

impl From<AreaId> for Quantity {
    fn from(area: AreaId) -> Self {
        Self::Area(area)
    }
}
