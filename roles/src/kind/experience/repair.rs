//! Ways to meet an experience: use some more of its credits, and gain the months that
//! are missing then.

use super::{Credit, Experience, PartTerms};
use crate::evaluate::Outcome;
use crate::kind::rate::Rate;
use crate::profile::Profile;
use crate::quantity::{Months, Quantity};
use crate::repair::{Action, BEAM, Candidates, Repair, choose, combine, drafts, gain};
use crate::requirements::Node;
use crate::vocabulary::Vocabulary;

/// How many credits are tried in every combination; more, the authors' first ones.
const MOST_COMBINED: usize = 6;

/// A credit for an amount.
type Amount = (Quantity, Rate);

impl Experience {
    /// Answers as if one had gained so many months, perhaps in a part; they count for the
    /// whole too.
    pub(crate) fn gain(
        &self,
        (part, months): (Option<u16>, Months),
        vocabulary: &Vocabulary,
        profile: &mut Profile,
    ) {
        let part = part.map(|part| &self.parts()[usize::from(part)].terms);
        match part {
            None => gain(&[self.quantity()], months, vocabulary, profile),
            Some(PartTerms::InArea { area, .. }) => {
                gain(&[self.quantity(), self.quantity_in(*area)], months, vocabulary, profile);
            }
            Some(PartTerms::OfAreas { of, months: each, .. }) => {
                let of: Vec<Quantity> = of.iter().map(|area| self.quantity_in(*area)).collect();
                self.fill((&of, *each), months, (vocabulary, profile));
            }
            Some(PartTerms::AtMost { area, .. }) => {
                gain(&[(*area).into()], months, vocabulary, profile);
            }
        }
    }

    /// Spends months on the areas in which least is missing, one after the other. What is left
    /// once all have enough counts for the whole only.
    fn fill(
        &self,
        (of, each): (&[Quantity], Months),
        mut months: Months,
        (vocabulary, profile): (&Vocabulary, &mut Profile),
    ) {
        while months > 0 {
            let Some((quantity, missing)) = nearest(of, each, (vocabulary, profile)) else {
                return gain(&[self.quantity()], months, vocabulary, profile);
            };
            let some = missing.min(months);
            gain(&[self.quantity(), quantity], some, vocabulary, profile);
            months -= some;
        }
    }

    pub(crate) fn ways(&self, n: u16, candidates: &Candidates<'_>) -> Vec<Repair> {
        let unused: Vec<(u16, Months)> = self.unused(candidates).take(MOST_COMBINED).collect();
        let amounts = self.credits().iter().filter_map(|credit| match *credit {
            Credit::When { .. } => None,
            Credit::Amount { using, rate } => Some((using, rate)),
        });
        let amounts: Vec<Amount> = amounts.collect();
        let mut all = Vec::new();
        for choice in 0_u32..1 << unused.len() {
            let used = unused.iter().enumerate().filter(|(n, _)| choice & (1 << n) != 0);
            let used: Vec<(u16, Months)> = used.map(|(_, credit)| *credit).collect();
            let gets: Vec<_> =
                used.iter().map(|(when, _)| candidates.ways(Node::Requirement(*when))).collect();
            let months = self.ways_with(n, &used, &amounts, candidates);
            all.extend(combine(choose(&gets, gets.len()), &months));
        }
        drafts(all, BEAM)
    }

    /// The credits that could be earned and are not.
    fn unused(&self, candidates: &Candidates<'_>) -> impl Iterator<Item = (u16, Months)> {
        let credits = self.credits().iter().filter_map(Credit::when);
        credits.filter(|(when, _)| {
            let earned = candidates.evaluation.outcome(Node::Requirement(*when));
            earned.is_some_and(|outcome| !matches!(outcome, Outcome::Met(_)))
        })
    }

    /// Ways to gain what is missing once some more credits are earned: with months of the
    /// experience only, or with as much of one amount as counts.
    fn ways_with(
        &self,
        n: u16,
        used: &[(u16, Months)],
        amounts: &[Amount],
        candidates: &Candidates<'_>,
    ) -> Vec<Repair> {
        let sums = candidates.evaluation.breakdown(n);
        let sure = sums.map_or(0, |sums| sums.whole.credit.low());
        let credit = used.iter().fold(sure, |sum, (_, months)| sum.saturating_add(*months));
        let may_shrink = |(using, _): &Amount| self.shares_months(*using, candidates.vocabulary());
        // More months of its own may lower such a worth, so it is not counted on; what is too much
        // is left out later.
        let kept = if amounts.iter().any(may_shrink) { credit - sure } else { credit };
        let mut ways = vec![self.missing(n, self.capped(kept), candidates)];
        for amount in amounts {
            ways.extend(self.by_amount((n, credit), *amount, candidates));
        }
        drafts(ways, BEAM)
    }

    /// As much of one amount as may count, and the rest in months of its own.
    fn by_amount(
        &self,
        (n, credit): (u16, Months),
        (quantity, rate): Amount,
        candidates: &Candidates<'_>,
    ) -> Option<Repair> {
        let short = self.short(self.capped(credit), candidates);
        let have = candidates.have(quantity);
        let taken = match self.shares_months(quantity, candidates.vocabulary()) {
            true => self.have(candidates),
            false => 0,
        };
        let worth = rate.worth(have.saturating_sub(taken));
        let free = rate.max_months.map_or(short, |most| most.saturating_sub(worth));
        let more = short.min(free);
        let enough = rate.needed(worth.saturating_add(more))?.saturating_add(taken);
        let months = enough.saturating_sub(have);
        let used = (months > 0).then_some(Action::Using { requirement: n, quantity, months })?;
        let mut repair = self.missing(n, self.capped(credit.saturating_add(more)), candidates);
        repair.add(used);
        Some(repair)
    }

    /// Whether months of a quantity may be months of the experience too.
    fn shares_months(&self, using: Quantity, vocabulary: &Vocabulary) -> bool {
        using.area().is_some_and(|using| vocabulary.overlap(using, self.area()))
    }

    fn capped(&self, credit: Months) -> Months {
        self.cap().map_or(credit, |cap| credit.min(cap))
    }

    /// The months of its own that a visitor certainly has.
    fn have(&self, candidates: &Candidates<'_>) -> Months {
        let bounded = self.at_most();
        let bounded = bounded.map_or(0, |(area, most)| candidates.have(area.into()).min(most));
        candidates.have(self.quantity()).saturating_add(bounded)
    }

    /// The months that the whole is short of.
    fn short(&self, credit: Months, candidates: &Candidates<'_>) -> Months {
        self.months().saturating_sub(credit).saturating_sub(self.have(candidates))
    }

    /// The months that are missing once credits count for so much. Months in a part count for
    /// the whole, so parts come first.
    fn missing(&self, n: u16, credit: Months, candidates: &Candidates<'_>) -> Repair {
        let reduction = if self.credit_reduces_parts() { credit } else { 0 };
        let mut whole = self.months().saturating_sub(credit);
        let mut gained: Months = 0;
        let mut actions = Vec::new();
        for (part, number) in self.parts().iter().zip(0..) {
            let (needed, months) = match &part.terms {
                PartTerms::InArea { area, months } => {
                    let needed = months.saturating_sub(reduction);
                    (needed, needed.saturating_sub(candidates.have(self.quantity_in(*area))))
                }
                PartTerms::OfAreas { of, at_least, months } => {
                    let of: Vec<_> = of.iter().map(|area| self.quantity_in(*area)).collect();
                    (*months, candidates.missing_in(&of, *at_least, *months))
                }
                PartTerms::AtMost { .. } => continue,
            };
            actions.push(Action::Months { requirement: n, part: Some(number), months });
            gained = gained.saturating_add(months);
            whole = whole.max(needed);
        }
        let have = self.have(candidates).saturating_add(gained);
        let months = whole.saturating_sub(have);
        actions.push(Action::Months { requirement: n, part: None, months });
        actions.into_iter().filter(|action| action.months() > 0).collect()
    }
}

impl Candidates<'_> {
    /// The fewest months that bring so many of some quantities to a number.
    fn missing_in(&self, of: &[Quantity], at_least: u16, each: Months) -> Months {
        let mut profile = self.profile().clone();
        let mut months: Months = 0;
        let reached = |profile: &Profile| {
            let low = |quantity: &&Quantity| {
                profile.effective_months(**quantity, self.vocabulary()).low() >= each
            };
            of.iter().filter(low).count()
        };
        while reached(&profile) < usize::from(at_least) {
            let Some((quantity, missing)) = nearest(of, each, (self.vocabulary(), &profile)) else {
                break;
            };
            gain(&[quantity], missing, self.vocabulary(), &mut profile);
            months = months.saturating_add(missing);
        }
        months
    }
}

/// The quantity that is short of a number by the least, and by how much; of equals the first.
fn nearest(
    of: &[Quantity],
    each: Months,
    (vocabulary, profile): (&Vocabulary, &Profile),
) -> Option<(Quantity, Months)> {
    let missing = of.iter().map(|quantity| {
        let have = profile.effective_months(*quantity, vocabulary).low();
        (*quantity, each.saturating_sub(have))
    });
    missing.filter(|(_, missing)| *missing > 0).min_by_key(|(_, missing)| *missing)
}
