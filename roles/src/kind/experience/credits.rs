//! What counts instead of months, and what of it could still settle a count.

use crate::evaluate::{Caveats, Count, Outcome, Reasons};
use crate::profile::MonthRange;
use crate::quantity::Months;

/// With more open credits than this that count in full or not at all, each is taken to matter.
const MOST_COMBINED: usize = 6;

/// The credits of one experience, added up.
#[derive(Debug, Default)]
pub(super) struct Credits {
    cap: Option<Months>,
    sure: Months,
    sure_without_caveats: Months,
    caveats: Caveats,
    open: Vec<Open>,
}

/// A credit that is not settled.
#[derive(Debug, Clone, Copy)]
struct Open {
    months: Months,
    reasons: Reasons,
    /// Whether it may count for any number of months up to its own.
    in_part: bool,
}

/// What some open credits may add up to: anything between two numbers.
#[derive(Debug, Clone, Copy)]
struct Sums {
    least: u32,
    most: u32,
}

impl Credits {
    pub(super) fn up_to(cap: Option<Months>) -> Self {
        Self { cap, ..Self::default() }
    }

    /// Adds a credit, given what became of the requirement that earns it.
    pub(super) fn add(&mut self, months: Months, earned: Option<Outcome>) {
        match earned {
            None | Some(Outcome::NotMet) => {}
            Some(Outcome::Unknown(reasons)) => {
                self.open.push(Open { months, reasons, in_part: false });
            }
            Some(Outcome::Met(caveats)) => {
                self.sure = self.sure.saturating_add(months);
                self.caveats = self.caveats.union(caveats);
                if caveats.is_empty() {
                    self.sure_without_caveats = self.sure_without_caveats.saturating_add(months);
                }
            }
        }
    }

    /// Adds what an amount is worth, and why that is not known exactly.
    pub(super) fn add_worth(&mut self, worth: MonthRange, reasons: Reasons) {
        self.add(worth.low(), Some(Outcome::Met(Caveats::default())));
        let open = worth.high().unwrap_or(Months::MAX) - worth.low();
        if open > 0 {
            self.open.push(Open { months: open, reasons, in_part: true });
        }
    }

    /// What they count for together.
    pub(super) fn range(&self) -> MonthRange {
        let open = self.open.iter().map(|open| u32::from(open.months)).sum();
        MonthRange::between(self.with_open(0), self.with_open(open))
    }

    /// The caveats that a met count rests on.
    pub(super) fn caveats(&self, count: &Count) -> Caveats {
        let without = self.capped(self.sure_without_caveats);
        match count.have.plus(without).reaches(count.needed) {
            Some(true) => Caveats::default(),
            Some(false) | None => self.caveats,
        }
    }

    /// Whether months could still settle a count, beside others whose bounds are known.
    pub(super) fn months_matter(
        &self,
        months: MonthRange,
        others: MonthRange,
        needed: Months,
    ) -> bool {
        let matters = |sums: Sums| {
            let least = others.low().saturating_add(self.with_open(sums.least));
            let most = others.sum(MonthRange::exactly(self.with_open(sums.most)));
            let most = most.high().unwrap_or(Months::MAX);
            crate::kind::overlap::settles(months, MonthRange::between(least, most), needed)
        };
        self.too_many() || self.sums(None).any(matters)
    }

    /// The reasons of every open credit that could still settle an open count.
    pub(super) fn reasons(&self, count: &Count) -> Reasons {
        let open = self.open.iter().enumerate();
        let mattering = open.filter(|(n, open)| self.matters(*n, open.months, count));
        mattering.fold(Reasons::default(), |all, (_, open)| all.union(open.reasons))
    }

    /// Whether there are months and other credits with which one open credit decides.
    fn matters(&self, n: usize, months: Months, count: &Count) -> bool {
        let Some(short) = count.needed.checked_sub(count.have.low()).filter(|short| *short > 0)
        else {
            return false;
        };
        let decides = |others: Sums| {
            // The others come to as much as they can without being enough or filling the cap.
            let most = self.cap.map_or(short, |cap| cap.min(short));
            let free = u32::from(most).checked_sub(u32::from(self.sure) + 1);
            let Some(free) = free.filter(|free| *free >= others.least) else { return false };
            let with = self.with_open(others.most.min(free) + u32::from(months));
            count.have.plus(with).reaches(count.needed) != Some(false)
        };
        self.too_many() || self.sums(Some(n)).any(decides)
    }

    fn too_many(&self) -> bool {
        self.open.iter().filter(|open| !open.in_part).count() > MOST_COMBINED
    }

    /// What each choice of open credits adds up to, one of them perhaps left out.
    fn sums(&self, left_out: Option<usize>) -> impl Iterator<Item = Sums> {
        let choices = 0_u32..1 << self.open.len().min(MOST_COMBINED * 2);
        let is_chosen = move |choice: u32, n: usize| choice & (1 << n) != 0;
        let choices = choices.filter(move |choice| {
            let open = self.open.iter().enumerate();
            // What may count in part is never chosen: it widens every choice.
            open.clone().all(|(n, open)| !(is_chosen(*choice, n) && open.in_part))
                && left_out.is_none_or(|n| !is_chosen(*choice, n))
        });
        choices.map(move |choice| {
            let open = self.open.iter().enumerate().filter(|(n, _)| left_out != Some(*n));
            let sum = |chosen: &dyn Fn(usize, &Open) -> bool| {
                let some = open.clone().filter(|(n, open)| chosen(*n, open));
                some.map(|(_, open)| u32::from(open.months)).sum::<u32>()
            };
            let least = sum(&|n, _| is_chosen(choice, n));
            Sums { least, most: least + sum(&|_, open| open.in_part) }
        })
    }

    /// What the sure credits and some open ones count for.
    fn with_open(&self, open: u32) -> Months {
        let all = Months::try_from(u32::from(self.sure) + open).unwrap_or(Months::MAX);
        self.capped(all)
    }

    fn capped(&self, months: Months) -> Months {
        self.cap.map_or(months, |cap| months.min(cap))
    }
}
