//! Evaluating months of experience: a whole and its parts, each with its own threshold.

use super::compiled::{CompiledExperience, CompiledPart, Pool};
use super::credits::Credits;
use crate::evaluate::{
    AreasCount, Breakdown, Caveats, Count, EvaluationInput, Outcome, PartCount, Reasons, Standing,
};
use crate::kind::compiled::Earned;
use crate::kind::experience::Credit;
use crate::kind::overlap::{Used, worths};
use crate::profile::MonthRange;
use crate::quantity::{Months, Quantity};

/// An experience, and all that is known towards it.
pub(crate) struct Evidence<'a> {
    own: &'a CompiledExperience,
    pool: &'a Pool,
    credits: Credits,
    /// The credits of each part, where they differ from those of the whole.
    of_parts: Vec<Credits>,
    input: EvaluationInput<'a>,
}

impl CompiledExperience {
    pub(crate) fn evidence<'a>(
        &'a self,
        pool: &'a Pool,
        input: EvaluationInput<'a>,
        earned: &mut Earned<'_>,
    ) -> Evidence<'a> {
        let whole = self.have(input);
        let all = self.credits.of(&pool.credits);
        let credits = self.credits(all, input, (self.quantity, whole), earned);
        let differs = |credit: &Credit| match *credit {
            Credit::When { .. } => false,
            Credit::Amount { using, .. } => shares(self.quantity, using, input),
        };
        let mut of_parts = Vec::new();
        if self.credit_reduces_parts && all.iter().any(differs) {
            for part in self.parts.of(&pool.parts) {
                of_parts.push(match *part {
                    CompiledPart::InArea { quantity, .. } => {
                        let have = input.months(quantity).within(whole);
                        self.credits(all, input, (quantity, have), earned)
                    }
                    CompiledPart::OfAreas { .. } | CompiledPart::AtMost { .. } => {
                        Credits::default()
                    }
                });
            }
        }
        Evidence { own: self, pool, credits, of_parts, input }
    }

    /// What counts beside a number of months. Those that an amount shares with them are taken
    /// away from it: a part counts by itself, so only its own months are taken for it. Else more
    /// months of the whole would make less of the part.
    fn credits(
        &self,
        all: &[Credit],
        input: EvaluationInput<'_>,
        (counted, have): (Quantity, MonthRange),
        earned: &mut Earned<'_>,
    ) -> Credits {
        let mut credits = Credits::up_to(self.cap);
        for credit in all {
            match *credit {
                Credit::When { requirement, months } => credits.add(months, earned(requirement)),
                Credit::Amount { .. } => {}
            }
        }
        let used = all.iter().filter_map(|credit| match *credit {
            Credit::When { .. } => None,
            Credit::Amount { using, rate } => {
                let shares = shares(counted, using, input);
                let taken = if shares { have } else { MonthRange::NONE };
                Some(Used { using, rate, taken, may_return: true })
            }
        });
        for worth in worths(used, input) {
            credits.add_worth(worth.months, worth.reasons);
        }
        credits
    }

    /// The visitor's own months, of a bounded area no more than count.
    fn have(&self, input: EvaluationInput<'_>) -> MonthRange {
        let counted = self.quantities().map(|(quantity, most)| counted(quantity, most, input));
        counted.fold(MonthRange::NONE, MonthRange::sum)
    }

    /// What counts for the whole, and how much of each at most.
    fn quantities(&self) -> impl Iterator<Item = (Quantity, Option<Months>)> {
        let bounded = self.at_most.map(|(area, most)| (Quantity::Area(area), Some(most)));
        std::iter::once((self.quantity, None)).chain(bounded)
    }
}

/// Whether months of one quantity may be months of the other too.
fn shares(counted: Quantity, using: Quantity, input: EvaluationInput<'_>) -> bool {
    let areas = counted.area().zip(using.area());
    areas.is_some_and(|(counted, using)| input.vocabulary.overlap(counted, using))
}

fn counted(quantity: Quantity, most: Option<Months>, input: EvaluationInput<'_>) -> MonthRange {
    let months = input.months(quantity);
    most.map_or(months, |most| months.bounded_by(most))
}

impl Evidence<'_> {
    pub(crate) fn breakdown(&self) -> Breakdown {
        let whole = self.whole();
        let parts = self.counts(whole.have).map(|(_, count)| count).collect();
        // The caller knows the position.
        Breakdown { requirement: 0, whole, parts }
    }

    /// The least of the whole and its parts.
    pub(crate) fn outcome(&self) -> Outcome {
        let whole = self.whole();
        let parts = self.counts(whole.have).map(|(_, count)| count.standing());
        match parts.fold(whole.standing(), Ord::min) {
            Standing::NotMet => Outcome::NotMet,
            Standing::Unknown => Outcome::Unknown(self.reasons(&whole)),
            Standing::Met => Outcome::Met(self.caveats(&whole)),
        }
    }

    /// What is known of each part, in their order.
    fn counts(&self, whole: MonthRange) -> impl Iterator<Item = (&CompiledPart, PartCount)> {
        let parts = self.own.parts.of(&self.pool.parts).iter().enumerate();
        parts.map(move |(n, part)| (part, self.part(n, part, whole)))
    }

    /// The credits that reduce a part, if they reduce parts.
    fn credits_of(&self, part: usize) -> Option<&Credits> {
        let own = self.of_parts.get(part).unwrap_or(&self.credits);
        self.own.credit_reduces_parts.then_some(own)
    }

    fn whole(&self) -> Count {
        Count {
            needed: self.own.months,
            have: self.own.have(self.input),
            credit: self.credits.range(),
        }
    }

    fn part(&self, n: usize, part: &CompiledPart, whole: MonthRange) -> PartCount {
        match *part {
            CompiledPart::InArea { quantity, months } => PartCount::InArea(Count {
                needed: months,
                have: self.input.months(quantity).within(whole),
                credit: self.credits_of(n).map_or(MonthRange::NONE, Credits::range),
            }),
            CompiledPart::OfAreas { of, at_least, months } => {
                let mut count = AreasCount { needed: at_least, reached: 0, possible: 0 };
                for quantity in of.of(&self.pool.areas) {
                    let reaches = self.input.months(*quantity).within(whole).reaches(months);
                    count.reached += u16::from(reaches == Some(true));
                    count.possible += u16::from(reaches != Some(false));
                }
                PartCount::OfAreas(count)
            }
            CompiledPart::AtMost { area, months } => {
                PartCount::AtMost { most: months, have: self.input.months(area.into()) }
            }
        }
    }

    /// The caveats of the credits on which the whole, or a part that they reduce, rests.
    fn caveats(&self, whole: &Count) -> Caveats {
        let mut caveats = self.credits.caveats(whole);
        for (n, (_, count)) in self.counts(whole.have).enumerate() {
            if let (PartCount::InArea(count), Some(credits)) = (count, self.credits_of(n)) {
                caveats = caveats.union(credits.caveats(&count));
            }
        }
        caveats
    }

    /// Why the whole or a part is open.
    fn reasons(&self, whole: &Count) -> Reasons {
        let mut reasons = Reasons::default();
        if whole.standing() == Standing::Unknown {
            reasons = self.credits.reasons(whole).union(self.reasons_of_whole(whole));
        }
        for (n, (part, count)) in self.counts(whole.have).enumerate() {
            if count.standing() == Standing::Unknown {
                reasons = reasons.union(self.reasons_of_part((n, part), &count, whole));
            }
        }
        reasons
    }

    fn reasons_of_whole(&self, whole: &Count) -> Reasons {
        let mut reasons = Reasons::default();
        for (quantity, most) in self.own.quantities() {
            let months = counted(quantity, most, self.input);
            let others = self.own.quantities().filter(|(other, _)| *other != quantity);
            let others = others.map(|(other, most)| counted(other, most, self.input));
            let others = others.fold(MonthRange::NONE, MonthRange::sum);
            if !months.is_exact() && self.credits.months_matter(months, others, whole.needed) {
                reasons = reasons.union(self.input.reason(quantity).into());
            }
        }
        reasons
    }

    /// Months of a part are months of the whole, so either may leave it open.
    fn reasons_of_part(
        &self,
        (n, part): (usize, &CompiledPart),
        count: &PartCount,
        whole: &Count,
    ) -> Reasons {
        match (*part, count) {
            (CompiledPart::InArea { quantity, .. }, PartCount::InArea(count)) => {
                let none = Credits::default();
                let credits = self.credits_of(n).unwrap_or(&none);
                let reasons = credits.reasons(count);
                if credits.months_matter(count.have, MonthRange::NONE, count.needed) {
                    reasons.union(self.open(quantity, count)).union(self.open_whole(count, whole))
                } else {
                    reasons
                }
            }
            (CompiledPart::OfAreas { of, months, .. }, _) => {
                let open = of.of(&self.pool.areas).iter().filter(|quantity| {
                    self.input.months(**quantity).within(whole.have).reaches(months).is_none()
                });
                let none = MonthRange::NONE;
                let count = Count { needed: months, have: none, credit: none };
                let open = open.fold(Reasons::default(), |all, quantity| {
                    all.union(self.open(*quantity, &count))
                });
                open.union(self.open_whole(&count, whole))
            }
            (CompiledPart::InArea { .. } | CompiledPart::AtMost { .. }, _) => Reasons::default(),
        }
    }

    /// Why the months of the whole leave a part open, if they do.
    fn open_whole(&self, part: &Count, whole: &Count) -> Reasons {
        let mut reasons = Reasons::default();
        if whole.have.sum(part.credit).reaches(part.needed).is_none() {
            for (quantity, most) in self.own.quantities() {
                if !counted(quantity, most, self.input).is_exact() {
                    reasons = reasons.union(self.input.reason(quantity).into());
                }
            }
        }
        reasons
    }

    /// Why the months of an area leave a part open, if they do.
    fn open(&self, quantity: Quantity, count: &Count) -> Reasons {
        let months = self.input.months(quantity);
        match months.sum(count.credit).reaches(count.needed) {
            None if !months.is_exact() => self.input.reason(quantity).into(),
            None | Some(_) => Reasons::default(),
        }
    }
}
