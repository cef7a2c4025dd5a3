//! Near misses: roles that a visitor does not meet yet, but soon could.

use crate::catalog::Policy;
use crate::evaluate::Verdict;
use crate::repair::{Distance, Repair};

/// The repair by which a role is a near miss, given all repairs for the visitor.
///
/// Only the nearest repair decides. Somebody with another degree who lacks 24 months
/// could also get a listed degree, which alone would be near enough; yet the shorter
/// way is the 24 months, and nobody would call that near.
#[must_use]
pub fn near_miss<'r>(
    verdict: Verdict,
    repairs: &'r [Repair],
    policy: &Policy,
) -> Option<&'r Repair> {
    let nearest = repairs.first().filter(|_| verdict == Verdict::NotYet)?;
    let near = match nearest.distance() {
        Distance { review: true, .. } => false,
        Distance { gets: 0, months, .. } => months <= u32::from(policy.near_miss_months),
        Distance { gets, months, .. } => gets == 1 && months == 0,
    };
    near.then_some(nearest)
}
