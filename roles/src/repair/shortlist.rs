//! Keeping the best of many repairs.

use super::{Action, Repair};
use crate::sorting::sort_by_key;

/// The nearest drafts, at most so many. One that holds another is kept: leaving out what
/// it does not need may make it the nearer of the two.
pub(crate) fn drafts(drafts: Vec<Repair>, most: usize) -> Vec<Repair> {
    nearest(drafts, most, Repair::exceeds)
}

/// The nearest repairs, at most so many, without any that holds another.
pub(super) fn shortlist(repairs: Vec<Repair>, most: usize) -> Vec<Repair> {
    nearest(repairs, most, Repair::holds)
}

/// Repairs equally far away stay in the order in which they were found.
fn nearest(
    mut repairs: Vec<Repair>,
    most: usize,
    is_needless_given: impl Fn(&Repair, &Repair) -> bool,
) -> Vec<Repair> {
    sort_by_key(&mut repairs, Repair::distance);
    let mut kept: Vec<Repair> = Vec::with_capacity(most.min(repairs.len()));
    for repair in repairs {
        if kept.len() == most {
            break;
        }
        if !kept.iter().any(|other| is_needless_given(&repair, other)) {
            kept.push(repair);
        }
    }
    kept
}

impl Repair {
    pub(crate) fn of(action: Action) -> Self {
        Self { actions: vec![action] }
    }

    /// Adds an action. Of months in one place, the more are asked for.
    pub(crate) fn add(&mut self, action: Action) {
        match self.actions.binary_search_by_key(&action.place(), |own| own.place()) {
            Ok(n) => self.actions[n] = self.actions[n].max(action),
            Err(n) => self.actions.insert(n, action),
        }
    }

    /// Adds what another repair asks for.
    pub(crate) fn join(&mut self, other: &Self) {
        other.actions.iter().for_each(|action| self.add(*action));
    }

    /// Whether it asks for the same as another, only for more months.
    fn exceeds(&self, other: &Self) -> bool {
        self.actions.len() == other.actions.len() && self.holds(other)
    }

    /// Whether it asks for everything that another asks for.
    fn holds(&self, other: &Self) -> bool {
        let asks = |action: &Action| {
            let own = self.actions.iter().find(|own| own.place() == action.place());
            own.is_some_and(|own| own.months() >= action.months())
        };
        other.actions.iter().all(asks)
    }
}
