//! Everything that answers come to for a role, and roles in the order of their distance.

use crate::catalog::Catalog;
use crate::evaluate::{Evaluation, Verdict, evaluate};
use crate::near_miss::near_miss;
use crate::profile::Profile;
use crate::repair::{Distance, Repair, repairs};
use crate::role::Role;
use crate::sorting::sort_by_key;

/// What answers come to for one role.
#[derive(Debug, Clone)]
pub struct Assessment<'a> {
    /// The role.
    pub role: &'a Role,
    /// Outcomes, arithmetic and verdict.
    pub evaluation: Evaluation,
    /// What would help, the nearest first.
    pub repairs: Vec<Repair>,
    /// Whether the nearest repair is near enough to be worth a word.
    pub near_miss: bool,
}

/// Assesses a role of a catalog.
#[must_use]
pub fn assess<'a>(role: &'a Role, catalog: &Catalog, profile: &Profile) -> Assessment<'a> {
    let evaluation = evaluate(role, catalog.vocabulary(), profile);
    let repairs = repairs(role, catalog.vocabulary(), profile);
    let near_miss = near_miss(evaluation.verdict(), &repairs, catalog.policy()).is_some();
    Assessment { role, evaluation, repairs, near_miss }
}

/// Assesses all roles: the nearest first, those with nothing to check last, equals in
/// display order.
#[must_use]
pub fn assess_all<'a>(catalog: &'a Catalog, profile: &Profile) -> Vec<Assessment<'a>> {
    let roles = catalog.roles().iter();
    let mut all: Vec<_> = roles.map(|role| assess(role, catalog, profile)).collect();
    sort_by_key(&mut all, Assessment::order);
    all
}

impl Assessment<'_> {
    /// How far the nearest repair is away; none when nothing is missing or nothing is
    /// there to check.
    #[must_use]
    pub fn distance(&self) -> Option<Distance> {
        self.repairs.first().map(Repair::distance)
    }

    fn order(&self) -> (bool, Option<Distance>) {
        (self.evaluation.verdict() == Verdict::NothingToCheck, self.distance())
    }
}
