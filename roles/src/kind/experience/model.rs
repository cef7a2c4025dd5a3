//! Months of experience: a whole, its parts, and what counts instead.

use super::{Credit, Part, PartTerms};
use crate::id::AreaId;
use crate::quantity::{MOST_MONTHS, Months, Quantity};
use crate::stored::stored;

/// Months of experience in an area. A part is never longer than the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Experience {
    terms: ExperienceTerms,
}

stored!(Experience { terms } if |own| own.terms.errors().is_empty());

/// What an author says of an experience, not yet known to make sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExperienceTerms {
    /// The area.
    pub area: AreaId,
    /// The threshold; any amount at all is one month.
    pub months: Months,
    /// The threshold in hours, where the author gave it in hours.
    pub hours: Option<u32>,
    /// How many years back months count; none where all do.
    pub within_years: Option<u8>,
    /// "Of which".
    pub parts: Vec<Part>,
    /// Substitutions.
    pub credits: Vec<Credit>,
    /// The most that all credits count for together.
    pub cap: Option<Months>,
    /// Whether credits lower the thresholds of parts too: of those in one area.
    pub credit_reduces_parts: bool,
}

stored!(ExperienceTerms {
    area,
    months,
    hours,
    within_years,
    parts,
    credits,
    cap,
    credit_reduces_parts
});

/// Why an experience makes no sense. Positions are those of [`ExperienceTerms`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExperienceError {
    /// No months, or more than [`MOST_MONTHS`].
    Months,
    /// Hours that are not as many months.
    Hours,
    /// No years to look back, or fewer than the threshold.
    WithinYears,
    /// A part without months.
    EmptyPart(usize),
    /// A part longer than its whole.
    PartExceedsWhole(usize),
    /// Two parts of one id; the later one.
    PartTwice(usize),
    /// A part of some areas that names none.
    NoAreas(usize),
    /// A part that names an area twice.
    AreaTwice(usize),
    /// A part in none of its areas, or in more than it names.
    AtLeast(usize),
    /// A part that bounds an area, after another one.
    SecondAtMost(usize),
    /// A part that bounds the area of the whole.
    AtMostOfWhole(usize),
    /// A part that bounds an area where only some years count.
    AtMostWithinYears(usize),
    /// A credit that counts for nothing.
    EmptyCredit(usize),
    /// A credit that counts for more than the whole.
    CreditExceedsWhole(usize),
    /// A credit that uses neither an area nor college.
    CreditUsing(usize),
    /// A credit that uses an area that the experience names itself.
    CreditUsesOwnArea(usize),
    /// A credit that uses what an earlier one uses.
    CreditTwice(usize),
}

/// Full-time months in so many hours, of which a year has 2,080; a month begun is one.
#[must_use]
pub fn months_of_hours(hours: u32) -> Months {
    let months = (u64::from(hours) * 12).div_ceil(2080);
    Months::try_from(months).unwrap_or(Months::MAX)
}

impl ExperienceTerms {
    /// So many months in an area, and nothing else.
    #[must_use]
    pub fn new(area: AreaId, months: Months) -> Self {
        Self {
            area,
            months,
            hours: None,
            within_years: None,
            parts: Vec::new(),
            credits: Vec::new(),
            cap: None,
            credit_reduces_parts: false,
        }
    }

    fn errors(&self) -> Vec<ExperienceError> {
        let mut errors = self.errors_of_whole();
        for n in 0..self.parts.len() {
            errors.extend(self.errors_of_part(n));
        }
        for n in 0..self.credits.len() {
            errors.extend(self.errors_of_credit(n));
        }
        errors
    }

    fn errors_of_whole(&self) -> Vec<ExperienceError> {
        let mut errors = Vec::new();
        if self.months == 0 || self.months > MOST_MONTHS {
            errors.push(ExperienceError::Months);
        }
        if self.hours.is_some_and(|hours| months_of_hours(hours) != self.months) {
            errors.push(ExperienceError::Hours);
        }
        let too_few = |years| u16::from(years) * 12 < self.months;
        if self.within_years.is_some_and(|years| years == 0 || too_few(years)) {
            errors.push(ExperienceError::WithinYears);
        }
        errors
    }

    fn errors_of_part(&self, n: usize) -> Vec<ExperienceError> {
        let Part { id, terms } = &self.parts[n];
        let earlier = &self.parts[..n];
        let mut errors = terms.errors(n, self.area, self.months);
        if earlier.iter().any(|part| part.id == *id) {
            errors.push(ExperienceError::PartTwice(n));
        }
        let bounds = |part: &Part| matches!(part.terms, PartTerms::AtMost { .. });
        if bounds(&self.parts[n]) && earlier.iter().any(bounds) {
            errors.push(ExperienceError::SecondAtMost(n));
        }
        if bounds(&self.parts[n]) && self.within_years.is_some() {
            errors.push(ExperienceError::AtMostWithinYears(n));
        }
        errors
    }

    fn errors_of_credit(&self, n: usize) -> Vec<ExperienceError> {
        let credit = &self.credits[n];
        let mut errors = credit.errors(n, self.months);
        let Some(using) = credit.using() else { return errors };
        let named = self.parts.iter().flat_map(|part| part.terms.areas()).chain([&self.area]);
        if named.copied().any(|area| using == Quantity::Area(area)) {
            errors.push(ExperienceError::CreditUsesOwnArea(n));
        }
        if self.credits[..n].iter().any(|earlier| earlier.using() == Some(using)) {
            errors.push(ExperienceError::CreditTwice(n));
        }
        errors
    }
}

impl Experience {
    /// An experience that makes sense.
    ///
    /// # Errors
    /// Everything that makes none.
    pub fn new(terms: ExperienceTerms) -> Result<Self, Vec<ExperienceError>> {
        let errors = terms.errors();
        if errors.is_empty() { Ok(Self { terms }) } else { Err(errors) }
    }

    /// Everything it says.
    #[must_use]
    pub fn terms(&self) -> &ExperienceTerms {
        &self.terms
    }

    /// The area.
    #[must_use]
    pub fn area(&self) -> AreaId {
        self.terms.area
    }

    /// The threshold.
    #[must_use]
    pub fn months(&self) -> Months {
        self.terms.months
    }

    /// The threshold in hours, where the author gave it in hours.
    #[must_use]
    pub fn hours(&self) -> Option<u32> {
        self.terms.hours
    }

    /// How many years back months count; none where all do.
    #[must_use]
    pub fn within_years(&self) -> Option<u8> {
        self.terms.within_years
    }

    /// "Of which", each at most as long as the whole.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.terms.parts
    }

    /// The substitutions.
    #[must_use]
    pub fn credits(&self) -> &[Credit] {
        &self.terms.credits
    }

    /// The most that all credits count for together.
    #[must_use]
    pub fn cap(&self) -> Option<Months> {
        self.terms.cap
    }

    /// Whether credits lower the thresholds of parts too: of those in one area.
    #[must_use]
    pub fn credit_reduces_parts(&self) -> bool {
        self.terms.credit_reduces_parts
    }

    /// The area of which only so much counts, and how much.
    #[must_use]
    pub fn at_most(&self) -> Option<(AreaId, Months)> {
        self.terms.parts.iter().find_map(|part| match part.terms {
            PartTerms::AtMost { area, months } => Some((area, months)),
            PartTerms::InArea { .. } | PartTerms::OfAreas { .. } => None,
        })
    }

    /// What counts in full for the whole.
    #[must_use]
    pub fn quantity(&self) -> Quantity {
        match self.at_most() {
            Some((area, _)) => Quantity::Outside { whole: self.area(), area },
            None => self.quantity_in(self.area()),
        }
    }

    /// Experience in an area, as far back as it counts.
    #[must_use]
    pub fn quantity_in(&self, area: AreaId) -> Quantity {
        Quantity::in_area(area, self.within_years())
    }
}

#[cfg(test)]
mod tests;
