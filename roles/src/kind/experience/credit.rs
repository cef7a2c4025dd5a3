//! What counts instead of months of an experience.

use super::ExperienceError;
use crate::kind::rate::Rate;
use crate::quantity::{Months, Quantity};
use crate::stored::stored;

/// A substitution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credit {
    /// A degree counts for two of the three years.
    When {
        /// The requirement of the same role that earns it, by position.
        requirement: u16,
        /// What it counts for.
        months: Months,
    },
    /// Each year of college counts for one of experience.
    Amount {
        /// What counts: experience in another area, or college.
        using: Quantity,
        /// How much of it counts for how much.
        rate: Rate,
    },
}

stored!(Credit is 0 = When { requirement, months }, 1 = Amount { using, rate });

impl Credit {
    /// The requirement that earns it, by position; none where an amount does.
    #[must_use]
    pub fn earned_by(&self) -> Option<u16> {
        match self {
            Self::When { requirement, .. } => Some(*requirement),
            Self::Amount { .. } => None,
        }
    }

    /// The requirement that earns it, by position, and what it counts for; none where an
    /// amount does.
    #[must_use]
    pub fn when(&self) -> Option<(u16, Months)> {
        match self {
            Self::When { requirement, months } => Some((*requirement, *months)),
            Self::Amount { .. } => None,
        }
    }

    /// What it counts for at most; none where it is not bounded.
    #[must_use]
    pub fn most(&self) -> Option<Months> {
        match self {
            Self::When { months, .. } => Some(*months),
            Self::Amount { rate, .. } => rate.max_months,
        }
    }

    /// The quantity that earns it; none where another requirement does.
    #[must_use]
    pub fn using(&self) -> Option<Quantity> {
        match self {
            Self::When { .. } => None,
            Self::Amount { using, .. } => Some(*using),
        }
    }

    /// Everything that makes no sense of the credit at a position, taken alone.
    pub(super) fn errors(&self, n: usize, whole: Months) -> Vec<ExperienceError> {
        let mut errors = Vec::new();
        let mut push_if = |bad: bool, error| {
            if bad {
                errors.push(error);
            }
        };
        push_if(
            self.most().is_some_and(|most| most > whole),
            ExperienceError::CreditExceedsWhole(n),
        );
        match self {
            Self::When { months, .. } => push_if(*months == 0, ExperienceError::EmptyCredit(n)),
            Self::Amount { using, rate } => {
                push_if(rate.is_empty(), ExperienceError::EmptyCredit(n));
                let usable = matches!(using, Quantity::Area(_) | Quantity::College);
                push_if(!usable, ExperienceError::CreditUsing(n));
            }
        }
        errors
    }
}
