//! Parts of an experience: "of which".

use super::ExperienceError;
use crate::id::{AreaId, RequirementId};
use crate::quantity::Months;
use crate::stored::stored;

/// Something that the months of an experience have to be, or are at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Unique within the requirement.
    pub id: RequirementId,
    /// What it says.
    pub terms: PartTerms,
}

stored!(Part { id, terms });

/// What a part says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartTerms {
    /// Two of the four years in management.
    InArea {
        /// The area.
        area: AreaId,
        /// How many months in it.
        months: Months,
    },
    /// In at least two of these areas.
    OfAreas {
        /// The areas.
        of: Vec<AreaId>,
        /// In how many of them.
        at_least: u16,
        /// How many months in each of those; any amount at all is one.
        months: Months,
    },
    /// At most a year of filing counts.
    AtMost {
        /// The area of which only so much counts.
        area: AreaId,
        /// The most that counts.
        months: Months,
    },
}

stored!(PartTerms is
    0 = InArea { area, months }, 1 = OfAreas { of, at_least, months }, 2 = AtMost { area, months });

impl Part {
    /// The area that it is in and the months it takes, where it is in one area.
    #[must_use]
    pub fn in_area(&self) -> Option<(AreaId, Months)> {
        match self.terms {
            PartTerms::InArea { area, months } => Some((area, months)),
            PartTerms::OfAreas { .. } | PartTerms::AtMost { .. } => None,
        }
    }
}

impl PartTerms {
    /// Everything that makes no sense of the part at a position of a whole.
    pub(super) fn errors(&self, n: usize, whole: AreaId, most: Months) -> Vec<ExperienceError> {
        let months = match self {
            Self::InArea { months, .. }
            | Self::OfAreas { months, .. }
            | Self::AtMost { months, .. } => *months,
        };
        let mut errors = Vec::new();
        let mut push_if = |bad: bool, error| {
            if bad {
                errors.push(error);
            }
        };
        push_if(months == 0, ExperienceError::EmptyPart(n));
        push_if(months > most, ExperienceError::PartExceedsWhole(n));
        match self {
            Self::InArea { .. } => {}
            Self::OfAreas { of, at_least, .. } => {
                let twice = (0..of.len()).any(|n| of[..n].contains(&of[n]));
                push_if(of.is_empty(), ExperienceError::NoAreas(n));
                push_if(twice, ExperienceError::AreaTwice(n));
                let possible = 1..=of.len();
                let number = !of.is_empty() && !possible.contains(&usize::from(*at_least));
                push_if(number, ExperienceError::AtLeast(n));
            }
            Self::AtMost { area, .. } => push_if(*area == whole, ExperienceError::AtMostOfWhole(n)),
        }
        errors
    }

    /// Every area that it names.
    #[must_use]
    pub fn areas(&self) -> &[AreaId] {
        match self {
            Self::InArea { area, .. } | Self::AtMost { area, .. } => std::slice::from_ref(area),
            Self::OfAreas { of, .. } => of,
        }
    }
}
