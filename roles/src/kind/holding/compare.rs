//! What things to have demand.

use super::{Holding, HoldingMode};
use crate::gap::{Amount, Demand, DemandKey};
use crate::id::TermId;

impl Holding {
    pub(crate) fn demands<'a>(&'a self, like: Demand<'a>) -> Vec<(DemandKey, Demand<'a>)> {
        let demand = Demand { amount: Amount::Have(self.level()), ..like };
        of_terms(self.mode(), self.terms(), demand)
    }
}

/// Each of some terms, told to be one of several where one will do.
pub(crate) fn of_terms<'a>(
    mode: HoldingMode,
    terms: &'a [TermId],
    like: Demand<'a>,
) -> Vec<(DemandKey, Demand<'a>)> {
    let any_of = match mode {
        HoldingMode::Any if terms.len() > 1 => terms,
        HoldingMode::Any | HoldingMode::All => &[],
    };
    let demand = Demand { any_of, ..like };
    terms.iter().map(|term| (DemandKey::Have(*term), demand)).collect()
}
