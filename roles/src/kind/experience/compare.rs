//! What an experience demands.

use super::{Experience, PartTerms};
use crate::gap::{Amount, Demand, DemandKey, Place};
use crate::id::AreaId;
use crate::quantity::Months;

impl Experience {
    pub(crate) fn demands<'a>(&self, like: Demand<'a>) -> Vec<(DemandKey, Demand<'a>)> {
        let demand = |area: AreaId, months: Months, part: Option<u16>| {
            let place = Place { part, ..like.place };
            let key = DemandKey::Months(self.quantity_in(area));
            (key, Demand { place, amount: Amount::Months(months), ..like })
        };
        let mut demands = vec![demand(self.area(), self.months(), None)];
        for (part, n) in self.parts().iter().zip(0..) {
            match &part.terms {
                PartTerms::InArea { area, months } => demands.push(demand(*area, *months, Some(n))),
                PartTerms::OfAreas { of, at_least, months } => {
                    let several = usize::from(*at_least) < of.len();
                    demands.extend(of.iter().map(|area| {
                        let (key, demand) = demand(*area, *months, Some(n));
                        (key, Demand { alternative: like.alternative || several, ..demand })
                    }));
                }
                PartTerms::AtMost { .. } => {}
            }
        }
        demands
    }

    /// The months that are demanded of the whole or of a part.
    pub(crate) fn demanded(&self, part: Option<u16>) -> Months {
        match part.map(|part| &self.parts()[usize::from(part)].terms) {
            None => self.months(),
            Some(
                PartTerms::InArea { months, .. }
                | PartTerms::OfAreas { months, .. }
                | PartTerms::AtMost { months, .. },
            ) => *months,
        }
    }
}
