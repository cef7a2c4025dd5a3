//! Ways to meet what asks for a degree: get one, or gain what substitutes for one.

use super::companions::{companions, taken};
use super::{Education, EducationCredit};
use crate::profile::{HeldDegree, Profile};
use crate::quantity::{Months, Quantity};
use crate::repair::{Action, Candidates, Repair};

impl Education {
    /// Answers as if one had a degree that just does: of the level, in the first field named.
    pub(crate) fn get(&self, profile: &mut Profile) {
        profile.degrees.push(self.just_enough());
    }

    /// A degree that just does.
    pub(crate) fn just_enough(&self) -> HeldDegree {
        let field = self.fields().first().copied();
        HeldDegree { level: self.degree(), field, related: false }
    }

    pub(crate) fn ways(&self, n: u16, candidates: &Candidates<'_>) -> Vec<Repair> {
        let mut ways = vec![Repair::of(Action::Get(n))];
        if let Some(sums) = candidates.evaluation.breakdown(n) {
            let short = sums.whole.missing();
            ways.push(Repair::of(college(n, short)));
            let credits = self.credits().iter();
            ways.extend(
                credits.filter_map(|credit| self.by_credit((n, short), credit, candidates)),
            );
        }
        ways
    }

    /// As much as one credit may count for, and the rest in college.
    fn by_credit(
        &self,
        (n, short): (u16, Months),
        credit: &EducationCredit,
        candidates: &Candidates<'_>,
    ) -> Option<Repair> {
        let taken = self.taken(n, credit, candidates);
        let quantity = Quantity::Area(credit.using);
        let have = candidates.have(quantity);
        let worth = credit.rate.worth(have.saturating_sub(taken));
        let free = credit.rate.max_months.map_or(short, |most| most.saturating_sub(worth));
        let more = short.min(free);
        let enough = credit.rate.needed(worth.saturating_add(more))?.saturating_add(taken);
        let months = enough.saturating_sub(have);
        let rest = short - more;
        let rest = (rest > 0).then(|| college(n, rest));
        let used = (months > 0).then_some(Action::Using { requirement: n, quantity, months })?;
        Some(rest.into_iter().chain([used]).collect())
    }

    fn taken(&self, n: u16, credit: &EducationCredit, candidates: &Candidates<'_>) -> Months {
        if !credit.additional {
            return 0;
        }
        let companions = companions(candidates.requirements(), n);
        taken(&companions, credit.using, candidates.vocabulary())
    }
}

fn college(n: u16, months: Months) -> Action {
    Action::Using { requirement: n, quantity: Quantity::College, months }
}
