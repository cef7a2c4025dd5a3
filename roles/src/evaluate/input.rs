//! By what a role is evaluated.

use crate::profile::{MonthRange, Profile};
use crate::quantity::Quantity;
use crate::vocabulary::Vocabulary;

use super::outcome::Reason;

/// By what a role is evaluated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EvaluationInput<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    pub(crate) profile: &'a Profile,
    /// The requirements that a person has looked at and agreed to.
    pub(crate) reviewed: &'a [u16],
}

impl EvaluationInput<'_> {
    /// What the answers say of a quantity.
    pub(crate) fn months(&self, quantity: Quantity) -> MonthRange {
        self.profile.effective_months(quantity, self.vocabulary)
    }

    /// Why a quantity is not known exactly.
    pub(crate) fn reason(&self, quantity: Quantity) -> Reason {
        match self.profile.months(quantity) {
            None => Reason::Unanswered,
            Some(_) => Reason::NotSure,
        }
    }
}
