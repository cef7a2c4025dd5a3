//! What statuses demand.

use super::Status;
use crate::gap::{Amount, Demand, DemandKey};
use crate::kind::holding::{HoldingMode, of_terms};

impl Status {
    pub(crate) fn demands<'a>(&'a self, like: Demand<'a>) -> Vec<(DemandKey, Demand<'a>)> {
        let demand = Demand { amount: Amount::Have(None), ..like };
        of_terms(HoldingMode::Any, self.terms(), demand)
    }
}
