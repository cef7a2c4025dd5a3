//! The arithmetic of a requirement, kept so that others can put it in words: "48 needed,
//! the degree counts for 24, you have 20: 4 more".

use super::outcome::Standing;
use crate::profile::MonthRange;
use crate::quantity::Months;

/// The counts of a requirement. It is met when each of them is; a degree that is asked for
/// may be met by itself besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breakdown {
    /// The position of the requirement.
    pub requirement: u16,
    /// The whole.
    pub whole: Count,
    /// "Of which", in the requirement's order.
    pub parts: Vec<PartCount>,
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

/// What there is towards one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartCount {
    /// So many months in an area.
    InArea(Count),
    /// So many of some areas.
    OfAreas(AreasCount),
    /// Of an area, of which so much counts at most: how much is there.
    AtMost {
        /// The most that counts.
        most: Months,
        /// What there is.
        have: MonthRange,
    },
}

/// In how many of some areas there are enough months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AreasCount {
    /// In how many there have to be.
    pub needed: u16,
    /// In how many there certainly are.
    pub reached: u16,
    /// In how many there may be.
    pub possible: u16,
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

impl AreasCount {
    /// What it comes to.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if self.reached >= self.needed {
            Standing::Met
        } else if self.possible < self.needed {
            Standing::NotMet
        } else {
            Standing::Unknown
        }
    }
}

impl PartCount {
    /// What it comes to; what only bounds an area is always met.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self {
            Self::InArea(count) => count.standing(),
            Self::OfAreas(count) => count.standing(),
            Self::AtMost { .. } => Standing::Met,
        }
    }

    /// The threshold in one area; none of the other parts.
    #[must_use]
    pub fn in_area(&self) -> Option<&Count> {
        match self {
            Self::InArea(count) => Some(count),
            Self::OfAreas(_) | Self::AtMost { .. } => None,
        }
    }
}
