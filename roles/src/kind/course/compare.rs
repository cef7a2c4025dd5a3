//! What courses demand.

use super::Course;
use crate::gap::{Amount, Demand, DemandKey};
use crate::kind::holding::of_terms;

impl Course {
    pub(crate) fn demands<'a>(&'a self, like: Demand<'a>) -> Vec<(DemandKey, Demand<'a>)> {
        let demand = Demand { amount: Amount::Units(self.units()), ..like };
        of_terms(self.mode(), self.terms(), demand)
    }
}
