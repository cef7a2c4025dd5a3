//! Evaluating statuses: one will do.

use super::Status;
use crate::evaluate::{EvaluationInput, Outcome, Run};
use crate::id::TermId;
use crate::kind::holding::{HoldingMode, any_or_all, plain};

#[derive(Debug, Clone, Copy)]
pub(crate) struct CompiledStatus {
    terms: Run<TermId>,
}

impl CompiledStatus {
    pub(crate) fn of(status: &Status, terms: &mut Vec<TermId>) -> Self {
        Self { terms: Run::append(terms, status.terms().iter().copied()) }
    }

    pub(crate) fn evaluate(&self, terms: &[TermId], input: EvaluationInput<'_>) -> Outcome {
        let answer = |term| plain(input.profile.implied_answer(term, None));
        any_or_all(HoldingMode::Any, self.terms.of(terms), answer)
    }
}
