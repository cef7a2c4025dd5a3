//! Months that are not known exactly: at least so many, at most so many.

use crate::requirement::Months;

/// Months between two bounds, both included. The upper one may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthRange {
    low: Months,
    high: Months,
}

/// A lower bound above the upper one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackwardRange;

/// Stands for "no upper bound"; no role asks for as many.
const UNBOUNDED: Months = Months::MAX;

impl MonthRange {
    /// What is known of months nobody was asked about.
    pub const UNANSWERED: Self = Self { low: 0, high: UNBOUNDED };

    /// No months.
    pub const NONE: Self = Self { low: 0, high: 0 };

    /// Months between two bounds.
    ///
    /// # Errors
    /// [`BackwardRange`] when the lower bound is above the upper one.
    pub fn new(low: Months, high: Months) -> Result<Self, BackwardRange> {
        if low <= high { Ok(Self { low, high }) } else { Err(BackwardRange) }
    }

    /// Months between two numbers, whichever is lower.
    #[must_use]
    pub fn between(one: Months, other: Months) -> Self {
        Self { low: one.min(other), high: one.max(other) }
    }

    /// Exactly so many months.
    #[must_use]
    pub fn exactly(months: Months) -> Self {
        Self { low: months, high: months }
    }

    /// So many months or more.
    #[must_use]
    pub fn at_least(months: Months) -> Self {
        Self { low: months, high: UNBOUNDED }
    }

    /// The fewest.
    #[must_use]
    pub fn low(self) -> Months {
        self.low
    }

    /// The most; none when unbounded.
    #[must_use]
    pub fn high(self) -> Option<Months> {
        (self.high != UNBOUNDED).then_some(self.high)
    }

    /// Whether it is one number.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }

    /// So many months more.
    #[must_use]
    pub fn plus(self, months: Months) -> Self {
        self.sum(Self::exactly(months))
    }

    /// Both together.
    #[must_use]
    pub fn sum(self, other: Self) -> Self {
        let low = self.low.saturating_add(other.low);
        Self { low, high: self.high.saturating_add(other.high) }
    }

    /// The same, but at least so many.
    pub(crate) fn raised_to(self, low: Months) -> Self {
        Self { low: self.low.max(low), high: self.high.max(low) }
    }

    /// What is left when others are taken away: at least the lower bound without theirs. The
    /// upper one is never below the lower, although a part of both may be known better.
    pub(crate) fn without(self, taken: Self) -> Self {
        let low = self.low.saturating_sub(taken.low);
        let high = match self.high {
            UNBOUNDED => UNBOUNDED,
            high => high.saturating_sub(taken.high),
        };
        Self { low, high: high.max(low) }
    }

    /// The better of two.
    pub(crate) fn or(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.max(other.high) }
    }

    /// The same, but at most so many.
    pub(crate) fn bounded_by(self, high: Months) -> Self {
        Self { low: self.low.min(high), high: self.high.min(high) }
    }

    /// The same, but bound by another range on both sides: a part of it.
    pub(crate) fn within(self, whole: Self) -> Self {
        Self { low: self.low.min(whole.low), high: self.high.min(whole.high) }
    }

    /// Whether it is certainly as many as needed; unknown when it may be.
    pub(crate) fn reaches(self, needed: Months) -> Option<bool> {
        match () {
            () if self.low >= needed => Some(true),
            () if self.high < needed => Some(false),
            () => None,
        }
    }
}
