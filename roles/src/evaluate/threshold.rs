//! "At least so many of these": the one rule for groups and for the terms of a
//! holding. All of them is as many as there are, any of them is one.

use super::outcome::{Caveats, Outcome, Reasons};

/// The outcomes of some members, counted.
#[derive(Debug, Default)]
pub(crate) struct Threshold {
    members: u16,
    unknown: u16,
    met: [u16; Caveats::SETS],
    reasons: Reasons,
}

impl Threshold {
    pub(crate) fn add(&mut self, outcome: Outcome) {
        self.members += 1;
        match outcome {
            Outcome::NotMet => {}
            Outcome::Unknown(reasons) => {
                self.unknown += 1;
                self.reasons = self.reasons.union(reasons);
            }
            Outcome::Met(caveats) => self.met[caveats.number()] += 1,
        }
    }

    pub(crate) fn members(&self) -> u16 {
        self.members
    }

    /// What it comes to when so many are needed. While it is open, every open member
    /// could still settle it, so their reasons are exactly its reasons.
    pub(crate) fn settle(&self, needed: u16) -> Outcome {
        let met: u16 = self.met.iter().sum();
        match () {
            () if met >= needed => Outcome::Met(self.caveats(needed)),
            () if met + self.unknown >= needed => Outcome::Unknown(self.reasons),
            () => Outcome::NotMet,
        }
    }

    /// The caveats of as many met members as needed, those with the fewest first.
    fn caveats(&self, needed: u16) -> Caveats {
        let mut left = needed;
        let mut caveats = Caveats::default();
        for set in Caveats::sets() {
            let used = left.min(self.met[set.number()]);
            if used > 0 {
                caveats = caveats.union(set);
                left -= used;
            }
        }
        caveats
    }
}
