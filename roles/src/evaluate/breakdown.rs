//! The arithmetic of an experience, kept so that others can put it in words: "48
//! needed, the degree counts for 24, you have 20: 4 more".

use super::outcome::Standing;
use crate::profile::MonthRange;
use crate::requirement::Months;

/// The counts of an experience. It is met when each of them is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breakdown {
    /// The position of its requirement.
    pub requirement: u16,
    /// The whole.
    pub whole: Count,
    /// "Of which", in the requirement's order.
    pub parts: Vec<Count>,
}

/// One threshold and what there is towards it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The threshold.
    pub needed: Months,
    /// The visitor's own months; of a part, never more than of the whole.
    pub have: MonthRange,
    /// What degrees and the like count for.
    pub credit: MonthRange,
}

impl Count {
    /// What it comes to.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.have.sum(self.credit).reaches(self.needed) {
            Some(true) => Standing::Met,
            Some(false) => Standing::NotMet,
            None => Standing::Unknown,
        }
    }

    /// The months still missing when only what is certain counts.
    #[must_use]
    pub fn missing(&self) -> Months {
        self.needed.saturating_sub(self.have.sum(self.credit).low())
    }
}
