//! Judging things to have.

use super::ballot::Ballot;
use super::check::HoldingCheck;
use super::outcome::{Caveat, Caveats, Outcome, Reason};
use super::sheet::Answers;
use crate::id::TermId;
use crate::profile::Answer;
use crate::requirement::HoldingMode;

pub(super) fn judge(check: &HoldingCheck, terms: &[TermId], answers: Answers) -> Outcome {
    let mut ballot = Ballot::default();
    for term in terms {
        let outcome = judge_term(*term, check, answers);
        let decides = match check.mode {
            HoldingMode::Any => outcome == Outcome::Met(Caveats::default()),
            HoldingMode::All => outcome == Outcome::NotMet,
        };
        if decides {
            return outcome;
        }
        ballot.add(outcome);
    }
    match check.mode {
        HoldingMode::Any => ballot.settle(1),
        HoldingMode::All => ballot.settle(ballot.members()),
    }
}

/// Where a similar term will do, it is met with a caveat by any other of the family,
/// and open while any of them is: a later answer must not overturn a "not met".
fn judge_term(term: TermId, check: &HoldingCheck, answers: Answers) -> Outcome {
    let judge = |term, caveats| match answers.profile.implied_answer(term, check.level) {
        Some(Answer::Yes) => Outcome::Met(caveats),
        Some(Answer::No) => Outcome::NotMet,
        Some(Answer::NotSure) => Outcome::Unknown(Reason::NotSure.into()),
        None => Outcome::Unknown(Reason::Unanswered.into()),
    };
    let own = judge(term, Caveats::default());
    if !check.or_similar || matches!(own, Outcome::Met(_)) {
        return own;
    }
    let mut family = Ballot::default();
    family.add(own);
    for other in answers.vocabulary.similar(term) {
        let similar = judge(*other, Caveat::SimilarTool.into());
        if matches!(similar, Outcome::Met(_)) {
            return similar;
        }
        family.add(similar);
    }
    family.settle(1)
}
