//! Evaluating courses.

use super::{Course, Units};
use crate::evaluate::{EvaluationInput, Outcome, Run};
use crate::id::TermId;
use crate::kind::holding::{HoldingMode, any_or_all, plain};

#[derive(Debug, Clone, Copy)]
pub(crate) struct CompiledCourse {
    mode: HoldingMode,
    terms: Run<TermId>,
    units: Option<Units>,
}

impl CompiledCourse {
    pub(crate) fn of(course: &Course, terms: &mut Vec<TermId>) -> Self {
        let terms = Run::append(terms, course.terms().iter().copied());
        Self { mode: course.mode(), terms, units: course.units() }
    }

    pub(crate) fn evaluate(&self, terms: &[TermId], input: EvaluationInput<'_>) -> Outcome {
        let answer = |term| {
            plain(match self.units {
                None => input.profile.implied_answer(term, None),
                Some(units) => input.profile.implied_units(term, units),
            })
        };
        any_or_all(self.mode, self.terms.of(terms), answer)
    }
}
