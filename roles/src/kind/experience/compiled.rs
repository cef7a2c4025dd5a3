//! An experience as the evaluator sees it.

use super::{Credit, Experience, PartTerms};
use crate::evaluate::Run;
use crate::id::AreaId;
use crate::quantity::{Months, Quantity};

#[derive(Debug, Clone, Copy)]
pub(crate) struct CompiledExperience {
    /// What counts in full.
    pub(super) quantity: Quantity,
    /// What counts up to a bound.
    pub(super) at_most: Option<(AreaId, Months)>,
    pub(super) months: Months,
    pub(super) parts: Run<CompiledPart>,
    pub(super) credits: Run<Credit>,
    pub(super) cap: Option<Months>,
    pub(super) credit_reduces_parts: bool,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum CompiledPart {
    InArea { quantity: Quantity, months: Months },
    OfAreas { of: Run<Quantity>, at_least: u16, months: Months },
    AtMost { area: AreaId, months: Months },
}

/// The lists that compiled experiences share.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pool {
    pub(super) parts: Vec<CompiledPart>,
    pub(super) areas: Vec<Quantity>,
    pub(super) credits: Vec<Credit>,
}

impl CompiledExperience {
    pub(crate) fn of(own: &Experience, pool: &mut Pool) -> Self {
        let parts = own.parts().iter();
        let parts: Vec<CompiledPart> =
            parts.map(|part| CompiledPart::of(&part.terms, own, &mut pool.areas)).collect();
        Self {
            quantity: own.quantity(),
            at_most: own.at_most(),
            months: own.months(),
            parts: Run::append(&mut pool.parts, parts),
            credits: Run::append(&mut pool.credits, own.credits().iter().copied()),
            cap: own.cap(),
            credit_reduces_parts: own.credit_reduces_parts(),
        }
    }
}

impl CompiledPart {
    fn of(terms: &PartTerms, own: &Experience, areas: &mut Vec<Quantity>) -> Self {
        match terms {
            PartTerms::InArea { area, months } => {
                Self::InArea { quantity: own.quantity_in(*area), months: *months }
            }
            PartTerms::OfAreas { of, at_least, months } => {
                let of = Run::append(areas, of.iter().map(|area| own.quantity_in(*area)));
                Self::OfAreas { of, at_least: *at_least, months: *months }
            }
            PartTerms::AtMost { area, months } => Self::AtMost { area: *area, months: *months },
        }
    }
}
