//! What each kind demands, by the words of the vocabulary, so that two roles compare.

use super::Kind;
use crate::gap::{Amount, Demand, DemandKey};

impl Kind {
    /// What it demands, each like a demand of nothing in its place.
    pub(crate) fn demands<'a>(&'a self, like: Demand<'a>) -> Vec<(DemandKey, Demand<'a>)> {
        match self {
            Self::Experience(own) => own.demands(like),
            Self::Education(own) => {
                vec![(DemandKey::Degree, Demand { amount: Amount::Degree(own), ..like })]
            }
            Self::Course(own) => own.demands(like),
            Self::Holding(own) => own.demands(like),
            Self::Status(own) => own.demands(like),
            Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => Vec::new(),
        }
    }
}
