//! Judging things to have.

use super::compiled_requirement::CompiledHolding;
use super::evaluator::Answers;
use super::outcome::{Caveat, Caveats, Outcome, Reason};
use super::threshold::Threshold;
use crate::id::TermId;
use crate::profile::Answer;
use crate::requirement::HoldingMode;

pub(super) fn evaluate(check: &CompiledHolding, terms: &[TermId], answers: Answers) -> Outcome {
    let mut threshold = Threshold::default();
    for term in terms {
        let outcome = evaluate_term(*term, check, answers);
        let decides = match check.mode {
            HoldingMode::Any => outcome == Outcome::Met(Caveats::default()),
            HoldingMode::All => outcome == Outcome::NotMet,
        };
        if decides {
            return outcome;
        }
        threshold.add(outcome);
    }
    match check.mode {
        HoldingMode::Any => threshold.settle(1),
        HoldingMode::All => threshold.settle(threshold.members()),
    }
}

/// Where a similar term will do, it is met with a caveat by any other of the family,
/// and open while any of them is: a later answer must not overturn a "not met".
fn evaluate_term(term: TermId, check: &CompiledHolding, answers: Answers) -> Outcome {
    let evaluate = |term, caveats| match answers.profile.implied_answer(term, check.level) {
        Some(Answer::Yes) => Outcome::Met(caveats),
        Some(Answer::No) => Outcome::NotMet,
        Some(Answer::NotSure) => Outcome::Unknown(Reason::NotSure.into()),
        None => Outcome::Unknown(Reason::Unanswered.into()),
    };
    let own = evaluate(term, Caveats::default());
    if !check.or_similar || matches!(own, Outcome::Met(_)) {
        return own;
    }
    let mut family = Threshold::default();
    family.add(own);
    for other in answers.vocabulary.similar(term) {
        let similar = evaluate(*other, Caveat::SimilarTool.into());
        if matches!(similar, Outcome::Met(_)) {
            return similar;
        }
        family.add(similar);
    }
    family.settle(1)
}
