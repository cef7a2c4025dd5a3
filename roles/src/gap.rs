//! The gap between two roles: what somebody who just came into the lower one would
//! still need for the higher one, and what the two ask for and offer differently.
//!
//! This is deliberately a comparison of two descriptions, no forecast: whether the step
//! exists is for ladders to say.

use crate::profile::Profile;
use crate::repair::{Action, Repair, repairs};
use crate::role::Role;
use crate::vocabulary::Vocabulary;
use crate::ways_in::ways_in;

mod change;
mod demand;
mod terms;

pub use change::{Change, ChangeKind};
pub(crate) use demand::{Amount, Demand, positions_of_minimum};
pub use demand::{DemandKey, Place};
pub use terms::{Compared, Pay, Shift, TermsShift};

/// What lies between a lower role and a higher one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// For each way into the lower role, what is left to do.
    pub ways: Vec<WayUp>,
    /// What the minimum of the higher role asks for differently.
    pub changes: Vec<Change>,
    /// How pay, grade and hours differ, as far as they can be compared.
    pub terms: TermsShift,
}

/// A way into the lower role, continued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayUp {
    /// The way into the lower role; it asks for nothing when that role asks for nothing.
    pub way_in: Repair,
    /// The repairs that are left for the higher role; none when nothing is.
    pub left: Vec<Repair>,
}

impl Gap {
    /// Whether anyone who came into the lower role has all that the higher one asks for,
    /// and the higher one asks for nothing else.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ways.iter().all(|way| way.left.is_empty()) && self.changes.is_empty()
    }
}

impl WayUp {
    /// Whether the way in rests on what only a person can say: then what that person saw
    /// is not known, and may leave less to do than is said here.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.way_in.distance().review
    }
}

/// The gap from one role to another.
#[must_use]
pub fn gap(lower: &Role, higher: &Role, vocabulary: &Vocabulary) -> Gap {
    let mut ways = ways_in(lower, vocabulary);
    if ways.is_empty() {
        ways.push(Repair::default());
    }
    let way_up = |way_in: Repair| {
        let profile = way_in.applied_to(lower, vocabulary, &Profile::default());
        let mut left = repairs(higher, vocabulary, &profile);
        if lower.id == higher.id && left.iter().any(|repair| is_reviewed(repair, &way_in)) {
            left.clear();
        }
        WayUp { left, way_in }
    };
    Gap {
        ways: ways.into_iter().map(way_up).collect(),
        changes: change::changes(lower, higher, vocabulary),
        terms: terms::shift(lower, higher),
    }
}

/// Whether all that is left is a review by which one came in. A review is no answer, so a
/// profile does not show it.
fn is_reviewed(left: &Repair, way_in: &Repair) -> bool {
    let reviewed = |action| matches!(action, Action::Review(_));
    left.actions().iter().all(|action| reviewed(*action) && way_in.actions().contains(action))
}
