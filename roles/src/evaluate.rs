//! Evaluating one role by a visitor's answers: an outcome for every requirement and
//! group, the arithmetic behind it, and a verdict over those that count.
//!
//! This is deliberately no score and no text: nothing here adds requirements up,
//! and what to say about an outcome is said elsewhere. What would help is found
//! in [`crate::repair`].

use crate::profile::Profile;
use crate::requirement::{Assess, Need, Requirement};
use crate::requirements::{Mode, Node, Requirements};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

mod breakdown;
mod compiled;
mod evaluator;
mod input;
mod memo;
mod outcome;
mod run;
mod threshold;

pub use breakdown::{AreasCount, Breakdown, Count, PartCount};
pub use compiled::CompiledRoles;
pub use outcome::{Caveat, Caveats, Outcome, Reason, Reasons, Standing};

pub(crate) use compiled::CompiledRole;
pub(crate) use input::EvaluationInput;
pub(crate) use run::Run;
pub(crate) use threshold::Threshold;

use evaluator::Evaluator;
use memo::Memo;

/// What the answers come to, over everything that counts; the further along, the higher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing counts.
    NothingToCheck,
    /// Something is not met.
    NotYet,
    /// An answer is missing or unsure.
    CannotTellYet,
    /// All but what only a person can say is met.
    ReviewerDecides,
    /// All is met.
    AppearsToMeet,
}

/// What the answers come to for one role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    memo: Memo,
    breakdowns: Vec<Breakdown>,
    verdict: Verdict,
}

/// Evaluates a role by a visitor's answers.
#[must_use]
pub fn evaluate(role: &Role, vocabulary: &Vocabulary, profile: &Profile) -> Evaluation {
    evaluate_reviewed(role, vocabulary, profile, &[])
}

/// Evaluates a role as if a person had looked at some of its requirements, named by
/// position, and agreed.
#[must_use]
pub fn evaluate_reviewed(
    role: &Role,
    vocabulary: &Vocabulary,
    profile: &Profile,
    reviewed: &[u16],
) -> Evaluation {
    let input = EvaluationInput { vocabulary, profile, reviewed };
    evaluate_compiled(CompiledRoles::of([role]).role(0), &role.requirements, input)
}

/// Evaluates a role that is laid out already.
pub(crate) fn evaluate_compiled(
    compiled: CompiledRole,
    requirements: &Requirements,
    input: EvaluationInput,
) -> Evaluation {
    let (memo, breakdowns) = Evaluator::new(compiled, input, Memo::default()).fill();
    let mut evaluation = Evaluation { memo, breakdowns, verdict: Verdict::NothingToCheck };
    let counted = evaluation.counted(requirements).map(|(_, outcome)| outcome);
    evaluation.verdict = verdict_over(counted);
    evaluation
}

/// The outcomes of the roots that count, in the role's order.
pub(crate) fn counted(compiled: CompiledRole, input: EvaluationInput) -> Vec<Outcome> {
    Evaluator::new(compiled, input, Memo::default()).counted().collect()
}

/// Whether all that a role requires is met.
pub(crate) fn is_met(compiled: CompiledRole, input: EvaluationInput) -> bool {
    let mut evaluator = Evaluator::new(compiled, input, Memo::default());
    evaluator.counted().all(|outcome| outcome.standing() == Standing::Met)
}

impl Evaluation {
    /// What the answers come to over everything that counts.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What they come to for a requirement or group, whether it counts or not; none
    /// where neither answers nor a reviewer of answers can say.
    #[must_use]
    pub fn outcome(&self, node: Node) -> Option<Outcome> {
        self.memo.get(node).known()
    }

    /// The arithmetic of an experience, by the position of its requirement.
    #[must_use]
    pub fn breakdown(&self, requirement: u16) -> Option<&Breakdown> {
        self.breakdowns.iter().find(|breakdown| breakdown.requirement == requirement)
    }

    /// The roots that the verdict is about, with their outcomes.
    pub fn counted(&self, requirements: &Requirements) -> impl Iterator<Item = (Node, Outcome)> {
        let required = requirements.roots().iter().copied();
        let required = required.filter(|root| requirements.need(*root) == Need::Required);
        required.filter_map(|root| Some((root, self.outcome(root)?)))
    }
}

/// Whether answers, or a person who reads them, can say if a requirement is met. What is
/// no question at all (an ability, a condition, a line kept whole) never is.
#[must_use]
pub fn is_assessable(requirement: &Requirement) -> bool {
    matches!(requirement.assess, Assess::Own | Assess::Review) && requirement.kind.is_assessable()
}

/// Whether only a person can say if an assessable requirement is met.
pub(crate) fn needs_review(requirement: &Requirement) -> bool {
    requirement.assess == Assess::Review || requirement.kind.needs_person()
}

/// How many of a group's assessable members are needed.
pub(crate) fn needed(mode: Mode, members: u16) -> u16 {
    match mode {
        Mode::All => members,
        Mode::Any => 1,
        Mode::AtLeast(n) => members.min(n),
    }
}

/// The verdict over many roots is the lowest of the verdicts over each alone.
fn verdict_over(outcomes: impl Iterator<Item = Outcome>) -> Verdict {
    let mut lowest = None;
    for outcome in outcomes {
        let alone = match outcome {
            Outcome::NotMet => return Verdict::NotYet,
            Outcome::Unknown(reasons) if reasons.is_only(Reason::Review) => {
                Verdict::ReviewerDecides
            }
            Outcome::Unknown(_) => Verdict::CannotTellYet,
            Outcome::Met(_) => Verdict::AppearsToMeet,
        };
        lowest = Some(lowest.map_or(alone, |lowest: Verdict| lowest.min(alone)));
    }
    lowest.unwrap_or(Verdict::NothingToCheck)
}
