//! How much something is needed, and by whom.

use crate::requirement::Need;
use crate::stored::stored;

/// How much something is needed, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SkillNeed {
    /// It belongs to the minimum.
    Required,
    /// Whether it is asked for depends on the position.
    MayBeRequired,
    /// It is a plus.
    Preferred,
    /// It is named: learned on the job, good to know, one of a long list.
    Named,
}

stored!(SkillNeed is one of Required, MayBeRequired, Preferred, Named);

/// The roles that need something so much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedBy {
    /// How much.
    pub need: SkillNeed,
    /// How many roles that is.
    pub count: u32,
    /// These roles, or the first of them, in display order; never empty.
    pub asks: Vec<Ask>,
}

stored!(AskedBy { need, count, asks });

/// What one role says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ask {
    /// The role, by position in the matrix.
    pub role: u32,
    /// The level word, by position in the matrix.
    pub level: Option<u16>,
    /// Whether it is one of several things of which one will do.
    pub one_of_several: bool,
    /// Whether something similar will do too.
    pub or_similar: bool,
}

stored!(Ask { role, level, one_of_several, or_similar });

impl SkillNeed {
    /// All, the most needed first.
    pub const ALL: [Self; 4] = [Self::Required, Self::MayBeRequired, Self::Preferred, Self::Named];

    /// The need of a requirement or group, in this order.
    #[must_use]
    pub fn of(need: Need) -> Self {
        match need {
            Need::Required => Self::Required,
            Need::MayBeRequired | Need::SomePositions => Self::MayBeRequired,
            Need::Preferred(_) => Self::Preferred,
            Need::OnTheJob | Need::Info => Self::Named,
        }
    }
}
