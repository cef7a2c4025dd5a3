//! Judging one role by a visitor's answers: an outcome for every requirement and
//! group, the arithmetic behind it, and a verdict over those that count.
//!
//! This is deliberately no score and no text: nothing here adds requirements up,
//! and what to say about an outcome is said elsewhere. What would help is found
//! in [`crate::repair`].

use crate::profile::Profile;
use crate::requirement::{Assess, Need, Requirement, Test};
use crate::requirements::{Node, Requirements};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

mod ballot;
mod check;
mod credit;
mod education;
mod exams;
mod experience;
mod holding;
mod outcome;
mod sheet;
mod slots;
mod tally;

pub use exams::Exams;
pub use outcome::{Caveat, Caveats, Outcome, Reason, Reasons, Standing};
pub use tally::{Count, Tally};

pub(crate) use exams::Exam;
pub(crate) use sheet::{Answers, needed};

use sheet::Sheet;
use slots::Slots;

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
pub struct Judgement {
    slots: Slots,
    tallies: Vec<Tally>,
    verdict: Verdict,
}

/// Judges a role by a visitor's answers.
#[must_use]
pub fn judge(role: &Role, vocabulary: &Vocabulary, profile: &Profile) -> Judgement {
    judge_reviewed(role, vocabulary, profile, &[])
}

/// Judges a role as if a person had looked at some of its requirements, named by
/// position, and agreed.
#[must_use]
pub fn judge_reviewed(
    role: &Role,
    vocabulary: &Vocabulary,
    profile: &Profile,
    reviewed: &[u16],
) -> Judgement {
    let answers = Answers { vocabulary, profile, reviewed };
    judge_exam(Exams::of([role]).exam(0), &role.requirements, answers)
}

/// Judges a role that is laid out already.
pub(crate) fn judge_exam(exam: Exam, requirements: &Requirements, answers: Answers) -> Judgement {
    let (slots, tallies) = Sheet::new(exam, answers, Slots::default()).fill();
    let mut judgement = Judgement { slots, tallies, verdict: Verdict::NothingToCheck };
    let counted = judgement.counted(requirements).map(|(_, outcome)| outcome);
    judgement.verdict = verdict_over(counted);
    judgement
}

/// The outcomes of the roots that count, in the role's order.
pub(crate) fn counted(exam: Exam, answers: Answers) -> Vec<Outcome> {
    Sheet::new(exam, answers, Slots::default()).counted().collect()
}

/// Whether all that a role requires is met.
pub(crate) fn is_met(exam: Exam, answers: Answers) -> bool {
    let mut sheet = Sheet::new(exam, answers, Slots::default());
    sheet.counted().all(|outcome| outcome.standing() == Standing::Met)
}

impl Judgement {
    /// What the answers come to over everything that counts.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// What they come to for a requirement or group, whether it counts or not; none
    /// where neither answers nor a reviewer of answers can say.
    #[must_use]
    pub fn outcome(&self, node: Node) -> Option<Outcome> {
        self.slots.get(node).known()
    }

    /// The arithmetic of an experience, by the position of its requirement.
    #[must_use]
    pub fn tally(&self, requirement: u16) -> Option<&Tally> {
        self.tallies.iter().find(|tally| tally.requirement == requirement)
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
    matches!(requirement.assess, Assess::Own | Assess::Review)
        && matches!(
            requirement.test,
            Test::Experience(_) | Test::Education(_) | Test::Holding(_) | Test::Equivalency
        )
}

/// Whether only a person can say if an assessable requirement is met.
pub(crate) fn needs_review(requirement: &Requirement) -> bool {
    requirement.assess == Assess::Review || matches!(requirement.test, Test::Equivalency)
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
