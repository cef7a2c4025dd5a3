//! Evaluating things to have, and what is answered like them.

use super::{Holding, HoldingMode};
use crate::evaluate::{Caveat, Caveats, EvaluationInput, Outcome, Reason, Run, Threshold};
use crate::id::TermId;
use crate::profile::Answer;
use crate::vocabulary::ScaleLevel;

#[derive(Debug, Clone, Copy)]
pub(crate) struct CompiledHolding {
    mode: HoldingMode,
    terms: Run<TermId>,
    or_similar: bool,
    level: Option<ScaleLevel>,
}

impl CompiledHolding {
    pub(crate) fn of(holding: &Holding, terms: &mut Vec<TermId>) -> Self {
        Self {
            mode: holding.mode(),
            terms: Run::append(terms, holding.terms().iter().copied()),
            or_similar: holding.similar_will_do(),
            level: holding.level(),
        }
    }

    pub(crate) fn evaluate(&self, terms: &[TermId], input: EvaluationInput<'_>) -> Outcome {
        any_or_all(self.mode, self.terms.of(terms), |term| self.evaluate_term(term, input))
    }

    /// Where a similar term will do, it is met with a caveat by any other of the family,
    /// and open while any of them is: a later answer must not overturn a "not met".
    fn evaluate_term(&self, term: TermId, input: EvaluationInput<'_>) -> Outcome {
        let evaluate = |term| plain(input.profile.implied_answer(term, self.level));
        let own = evaluate(term);
        if !self.or_similar || own == Outcome::Met(Caveats::default()) {
            return own;
        }
        let mut family = Threshold::default();
        family.add(own);
        for other in input.vocabulary.similar(term) {
            match evaluate(*other) {
                Outcome::Met(_) => return Outcome::Met(Caveat::SimilarTool.into()),
                open @ (Outcome::Unknown(_) | Outcome::NotMet) => family.add(open),
            }
        }
        family.settle(1)
    }
}

/// One or all of some terms, of which there is at least one.
pub(crate) fn any_or_all(
    mode: HoldingMode,
    terms: &[TermId],
    evaluate: impl Fn(TermId) -> Outcome,
) -> Outcome {
    let mut threshold = Threshold::default();
    for term in terms {
        let outcome = evaluate(*term);
        let decides = match mode {
            HoldingMode::Any => outcome == Outcome::Met(Caveats::default()),
            HoldingMode::All => outcome == Outcome::NotMet,
        };
        if decides {
            return outcome;
        }
        threshold.add(outcome);
    }
    match mode {
        HoldingMode::Any => threshold.settle(1),
        HoldingMode::All => threshold.settle(threshold.members()),
    }
}

/// What an answer comes to by itself.
pub(crate) fn plain(answer: Option<Answer>) -> Outcome {
    match answer {
        Some(Answer::Yes) => Outcome::Met(Caveats::default()),
        Some(Answer::No) => Outcome::NotMet,
        Some(Answer::NotSure) => Outcome::Unknown(Reason::NotSure.into()),
        None => Outcome::Unknown(Reason::Unanswered.into()),
    }
}
