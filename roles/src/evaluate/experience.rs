//! Judging months of experience: a whole and its parts, each with its own threshold.

use super::breakdown::{Breakdown, Count};
use super::compiled_requirement::{CompiledExperience, CompiledPart};
use super::credit::Credits;
use super::evaluator::Answers;
use super::outcome::{Caveats, Outcome, Reason, Reasons, Standing};
use crate::id::AreaId;
use crate::profile::MonthRange;

/// An experience, and all that is known towards it.
pub(super) struct Evidence<'a> {
    pub(super) check: &'a CompiledExperience,
    pub(super) parts: &'a [CompiledPart],
    pub(super) credits: Credits,
    pub(super) answers: Answers<'a>,
}

impl Evidence<'_> {
    pub(super) fn breakdown(&self, requirement: u16) -> Breakdown {
        let parts = self.counts().skip(1).map(|(count, _)| count).collect();
        Breakdown { requirement, whole: self.whole(), parts }
    }

    /// The least of the whole and its parts.
    pub(super) fn outcome(&self) -> Outcome {
        match self.counts().map(|(count, _)| count.standing()).min() {
            Some(Standing::NotMet) => Outcome::NotMet,
            Some(Standing::Unknown) => Outcome::Unknown(self.reasons()),
            Some(Standing::Met) | None => Outcome::Met(self.caveats()),
        }
    }

    /// The whole, then each part.
    fn counts(&self) -> impl Iterator<Item = (Count, Option<&CompiledPart>)> {
        let whole = self.whole();
        let parts = self.parts.iter();
        let parts = parts.map(move |part| (self.part(part, whole.have), Some(part)));
        std::iter::once((whole, None)).chain(parts)
    }

    fn caveats(&self) -> Caveats {
        let reduced = self.counts().filter(|(_, part)| self.is_reduced(*part));
        reduced.fold(Caveats::default(), |all, (count, _)| all.union(self.credits.caveats(&count)))
    }

    fn reasons(&self) -> Reasons {
        let open = self.counts().filter(|(count, _)| count.standing() == Standing::Unknown);
        open.fold(Reasons::default(), |all, (count, part)| all.union(self.reasons_of(&count, part)))
    }

    fn whole(&self) -> Count {
        Count {
            needed: self.check.months,
            have: self.effective(self.check.area),
            credit: self.credits.range(),
        }
    }

    fn part(&self, part: &CompiledPart, whole: MonthRange) -> Count {
        let reduced = self.check.credit_reduces_parts;
        Count {
            needed: part.months,
            have: self.effective(part.area).within(whole),
            credit: if reduced { self.credits.range() } else { MonthRange::NONE },
        }
    }

    fn effective(&self, area: AreaId) -> MonthRange {
        self.answers.profile.effective_months(area, self.answers.vocabulary)
    }

    /// Whether credits lower the threshold of a part, or of the whole.
    fn is_reduced(&self, part: Option<&CompiledPart>) -> bool {
        part.is_none() || self.check.credit_reduces_parts
    }

    /// Why an open count of the whole or of a part is open.
    fn reasons_of(&self, count: &Count, part: Option<&CompiledPart>) -> Reasons {
        let none = Credits::default();
        let credits = if self.is_reduced(part) { &self.credits } else { &none };
        let mut reasons = credits.reasons(count);
        if credits.months_matter(count) {
            let areas = std::iter::once(self.check.area).chain(part.map(|part| part.area));
            for area in areas {
                reasons = reasons.union(self.open(area, count));
            }
        }
        reasons
    }

    /// Why the months of an area leave a count open, if they do.
    fn open(&self, area: AreaId, count: &Count) -> Reasons {
        let months = self.effective(area);
        let settled = months.is_exact() || months.sum(count.credit).reaches(count.needed).is_some();
        match self.answers.profile.months(area) {
            _ if settled => Reasons::default(),
            None => Reason::Unanswered.into(),
            Some(_) => Reason::NotSure.into(),
        }
    }
}
