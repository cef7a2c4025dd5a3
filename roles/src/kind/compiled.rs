//! Kinds as the evaluator sees them: numbers and positions, no text, and all lists of one
//! sort in one pool.

use super::Kind;
use super::course::CompiledCourse;
use super::education::{self, CompiledEducation};
use super::experience::{self, CompiledExperience};
use super::holding::CompiledHolding;
use super::status::CompiledStatus;
use crate::evaluate::{Breakdown, EvaluationInput, Outcome};
use crate::id::TermId;
use crate::requirements::Requirements;

/// What answers can say something of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum CompiledKind {
    Experience(CompiledExperience),
    Education(CompiledEducation),
    Course(CompiledCourse),
    Holding(CompiledHolding),
    Status(CompiledStatus),
}

/// The lists that compiled kinds share.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pools {
    pub(super) experience: experience::Pool,
    pub(super) education: education::Pool,
    pub(super) terms: Vec<TermId>,
}

/// What became of another requirement of the same role, by position.
pub(crate) type Earned<'e> = dyn FnMut(u16) -> Option<Outcome> + 'e;

impl Kind {
    /// The compiled form of the requirement at a position; none of which answers say nothing.
    pub(crate) fn compile(
        &self,
        place: (u16, &Requirements),
        pools: &mut Pools,
    ) -> Option<CompiledKind> {
        Some(match self {
            Self::Experience(own) => {
                CompiledKind::Experience(CompiledExperience::of(own, &mut pools.experience))
            }
            Self::Education(own) => {
                CompiledKind::Education(CompiledEducation::of(own, place, &mut pools.education))
            }
            Self::Course(own) => CompiledKind::Course(CompiledCourse::of(own, &mut pools.terms)),
            Self::Holding(own) => CompiledKind::Holding(CompiledHolding::of(own, &mut pools.terms)),
            Self::Status(own) => CompiledKind::Status(CompiledStatus::of(own, &mut pools.terms)),
            Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => return None,
        })
    }
}

impl CompiledKind {
    pub(crate) fn evaluate(
        &self,
        pools: &Pools,
        input: EvaluationInput<'_>,
        earned: &mut Earned<'_>,
    ) -> Outcome {
        match self {
            Self::Experience(own) => own.evidence(&pools.experience, input, earned).outcome(),
            Self::Education(own) => own.evaluate(&pools.education, input),
            Self::Course(own) => own.evaluate(&pools.terms, input),
            Self::Holding(own) => own.evaluate(&pools.terms, input),
            Self::Status(own) => own.evaluate(&pools.terms, input),
        }
    }

    /// The arithmetic, where there is any; the caller knows the position.
    pub(crate) fn sums(
        &self,
        pools: &Pools,
        input: EvaluationInput<'_>,
        earned: &mut Earned<'_>,
    ) -> Option<Breakdown> {
        match self {
            Self::Experience(own) => {
                Some(own.evidence(&pools.experience, input, earned).breakdown())
            }
            Self::Education(own) => own.sums(&pools.education, input),
            Self::Course(_) | Self::Holding(_) | Self::Status(_) => None,
        }
    }
}
