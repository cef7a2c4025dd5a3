//! Ways to meet an experience: use some more of its credits, and gain the months that
//! are missing then.

use super::{BEAM, Candidates, choose, combine};
use crate::evaluate::Outcome;
use crate::repair::shortlist::drafts;
use crate::repair::{Action, Repair};
use crate::requirement::{Experience, Months};
use crate::requirements::Node;

/// How many credits are tried in every combination; more, the authors' first ones.
const MOST_COMBINED: usize = 6;

impl Candidates<'_> {
    pub(super) fn ways_of_experience(&self, n: u16, experience: &Experience) -> Vec<Repair> {
        let unused: Vec<(u16, Months)> = self.unused(experience).take(MOST_COMBINED).collect();
        let mut all = Vec::new();
        for choice in 0_u32..1 << unused.len() {
            let used = unused.iter().enumerate().filter(|(n, _)| choice & (1 << n) != 0);
            let used: Vec<(u16, Months)> = used.map(|(_, credit)| *credit).collect();
            let gets: Vec<_> =
                used.iter().map(|credit| self.ways(Node::Requirement(credit.0))).collect();
            let months = self.missing(n, experience, &used);
            all.extend(combine(choose(&gets, gets.len()), &[months]));
        }
        drafts(all, BEAM)
    }

    /// The credits that could be earned and are not.
    fn unused(&self, experience: &Experience) -> impl Iterator<Item = (u16, Months)> {
        let credits = experience.credits().iter().copied();
        credits.filter_map(|credit| credit.when()).filter(|credit| {
            let earned = self.evaluation.outcome(Node::Requirement(credit.0));
            earned.is_some_and(|outcome| !matches!(outcome, Outcome::Met(_)))
        })
    }

    /// The months that are missing once some more credits are used. Months in a part
    /// count for the whole, so parts come first.
    fn missing(&self, n: u16, experience: &Experience, used: &[(u16, Months)]) -> Repair {
        let sure = self.evaluation.breakdown(n).map_or(0, |breakdown| breakdown.whole.credit.low());
        let credit = used.iter().fold(sure, |sum, credit| sum.saturating_add(credit.1));
        let credit = experience.cap().map_or(credit, |cap| credit.min(cap));
        let reduction = if experience.credit_reduces_parts() { credit } else { 0 };

        let mut whole = experience.months().saturating_sub(credit);
        let mut gained: Months = 0;
        let mut actions = Vec::new();
        for (part, number) in experience.parts().iter().zip(0..) {
            let Some((area, months)) = part.in_area() else { continue };
            let needed = months.saturating_sub(reduction);
            let months = needed.saturating_sub(self.have(area));
            actions.push(Action::Months { requirement: n, part: Some(number), months });
            gained = gained.saturating_add(months);
            whole = whole.max(needed);
        }
        let have = self.have(experience.area()).saturating_add(gained);
        let months = whole.saturating_sub(have);
        actions.insert(0, Action::Months { requirement: n, part: None, months });
        actions.retain(|action| action.months() > 0);
        Repair { actions }
    }

    fn have(&self, area: crate::id::AreaId) -> Months {
        self.verifier.profile.effective_months(area, self.verifier.vocabulary).low()
    }
}
