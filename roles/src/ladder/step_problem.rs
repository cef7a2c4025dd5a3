//! What speaks against a step, seen in the descriptions of its two roles.
//!
//! Deliberately apart from [`Ladder::new`](super::Ladder::new), which sees ids only.

use super::{Step, StepKind};
use crate::role::Role;

/// What speaks against a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepProblem {
    /// A step up to a lower grade of the same salary plan.
    GradeFalls,
    /// A step to another city that stays with one employer.
    OneEmployer,
}

/// Everything that speaks against a step between two roles.
#[must_use]
pub fn step_problems(step: &Step, from: &Role, to: &Role) -> Vec<StepProblem> {
    let falls = step.kind == StepKind::StepUp && grade_falls(from, to);
    let stays = step.kind == StepKind::OtherCity && from.employer == to.employer;
    let found =
        [falls.then_some(StepProblem::GradeFalls), stays.then_some(StepProblem::OneEmployer)];
    found.into_iter().flatten().collect()
}

/// Only grades that are numbers of one plan have an order.
fn grade_falls(from: &Role, to: &Role) -> bool {
    let number = |role: &Role| role.terms.grade.as_ref()?.parse::<u32>().ok();
    let grades = number(from).zip(number(to));
    from.shares_salary_plan(to) && grades.is_some_and(|(from, to)| to < from)
}
