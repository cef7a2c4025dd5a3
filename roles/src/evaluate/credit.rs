//! What counts instead of months, and what of it could still settle a count.

use super::breakdown::Count;
use super::outcome::{Caveats, Outcome, Reasons};
use crate::profile::MonthRange;
use crate::requirement::Months;

/// With more open credits than this, each is taken to matter.
const MOST_COMBINED: usize = 6;

/// The credits of one experience, added up.
#[derive(Debug, Default)]
pub(super) struct Credits {
    cap: Option<Months>,
    sure: Months,
    sure_without_caveats: Months,
    caveats: Caveats,
    open: Vec<(Months, Reasons)>,
}

impl Credits {
    pub(super) fn up_to(cap: Option<Months>) -> Self {
        Self { cap, ..Self::default() }
    }

    /// Adds a credit, given what became of the requirement that earns it.
    pub(super) fn add(&mut self, months: Months, earned: Option<Outcome>) {
        match earned {
            None | Some(Outcome::NotMet) => {}
            Some(Outcome::Unknown(reasons)) => self.open.push((months, reasons)),
            Some(Outcome::Met(caveats)) => {
                self.sure = self.sure.saturating_add(months);
                self.caveats = self.caveats.union(caveats);
                if caveats.is_empty() {
                    self.sure_without_caveats = self.sure_without_caveats.saturating_add(months);
                }
            }
        }
    }

    /// What they count for together.
    pub(super) fn range(&self) -> MonthRange {
        let open = self.open.iter().fold(0, |sum: Months, (months, _)| sum.saturating_add(*months));
        MonthRange::between(self.with_open(0), self.with_open(open))
    }

    /// The caveats that a met count rests on.
    pub(super) fn caveats(&self, count: &Count) -> Caveats {
        let without = self.capped(self.sure_without_caveats);
        match count.have.plus(without).reaches(count.needed) {
            Some(true) => Caveats::default(),
            _ => self.caveats,
        }
    }

    /// Whether the visitor's own months could still settle an open count.
    pub(super) fn months_matter(&self, count: &Count) -> bool {
        let open = |credit| count.have.plus(self.with_open(credit)).reaches(count.needed).is_none();
        self.open.len() > MOST_COMBINED || self.sums(None).any(open)
    }

    /// The reasons of every open credit that could still settle an open count.
    pub(super) fn reasons(&self, count: &Count) -> Reasons {
        let open = self.open.iter().enumerate();
        let mattering = open.filter(|(n, (months, _))| self.matters(*n, *months, count));
        mattering.fold(Reasons::default(), |all, (_, (_, reasons))| all.union(*reasons))
    }

    /// Whether there are months and other credits with which one open credit decides.
    fn matters(&self, n: usize, months: Months, count: &Count) -> bool {
        let reaches = |credit| count.have.plus(credit).reaches(count.needed);
        let decides = |others: Months| {
            let (without, with) = (self.with_open(others), self.with_open(others + months));
            with > without && reaches(without) != Some(true) && reaches(with) != Some(false)
        };
        self.open.len() > MOST_COMBINED || self.sums(Some(n)).any(decides)
    }

    /// What each choice of open credits adds up to, one of them perhaps left out.
    fn sums(&self, left_out: Option<usize>) -> impl Iterator<Item = Months> {
        let choices = 0_u32..1 << self.open.len();
        let choices = choices.filter(move |choice| left_out.is_none_or(|n| choice & (1 << n) == 0));
        choices.map(|choice| {
            let open = self.open.iter().enumerate();
            open.filter(|(n, _)| choice & (1 << n) != 0).map(|(_, (months, _))| *months).sum()
        })
    }

    /// What the sure credits and some open ones count for.
    fn with_open(&self, open: Months) -> Months {
        self.capped(self.sure.saturating_add(open))
    }

    fn capped(&self, months: Months) -> Months {
        self.cap.map_or(months, |cap| months.min(cap))
    }
}
