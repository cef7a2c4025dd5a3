//! How much of one quantity counts for how much of another.

use crate::profile::MonthRange;
use crate::quantity::Months;
use crate::stored::stored;

/// So many months for so many: "each year of college counts for half a year, up to two".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// For how many months of what is used ...
    pub per: Months,
    /// ... it counts for how many.
    pub gives: Months,
    /// The most that it counts for.
    pub max_months: Option<Months>,
}

stored!(Rate { per, gives, max_months });

impl Rate {
    /// Whether it never counts for anything.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.per == 0 || self.gives == 0 || self.max_months == Some(0)
    }

    /// What so many months count for.
    #[must_use]
    pub fn worth(self, months: Months) -> Months {
        let worth = u32::from(months) * u32::from(self.gives) / u32::from(self.per.max(1));
        let worth = Months::try_from(worth).unwrap_or(Months::MAX);
        self.max_months.map_or(worth, |most| worth.min(most))
    }

    /// What months that are not known exactly count for.
    #[must_use]
    pub(crate) fn worth_of(self, months: MonthRange) -> MonthRange {
        let low = self.worth(months.low());
        match (months.high(), self.max_months) {
            (Some(high), _) => MonthRange::between(low, self.worth(high)),
            (None, Some(most)) => MonthRange::between(low, most),
            (None, None) => MonthRange::at_least(low),
        }
    }

    /// The fewest months that count for so many; none when it never counts for as many.
    #[must_use]
    pub(crate) fn needed(self, worth: Months) -> Option<Months> {
        if worth > 0 && self.is_empty() || self.max_months.is_some_and(|most| worth > most) {
            return None;
        }
        let gives = u32::from(self.gives.max(1));
        Months::try_from((u32::from(worth) * u32::from(self.per)).div_ceil(gives)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;
    use crate::profile::MonthRange;

    #[test]
    fn worth_is_rounded_down_and_bounded() {
        // 30 months of college at 12 for 24: 15; at most 24 for 24.
        let half = Rate { per: 24, gives: 12, max_months: Some(24) };
        for (months, worth) in
            [(0, 0), (1, 0), (2, 1), (23, 11), (24, 12), (30, 15), (48, 24), (60, 24)]
        {
            assert_eq!(half.worth(months), worth, "{months}");
        }
        assert_eq!(half.worth_of(MonthRange::UNANSWERED), MonthRange::between(0, 24));
        let open = Rate { max_months: None, ..half };
        assert_eq!(open.worth_of(MonthRange::at_least(24)), MonthRange::at_least(12));
        assert_eq!(open.worth(u16::MAX), 32767);
        assert_eq!(Rate { per: 1, gives: 12, max_months: None }.worth(u16::MAX), u16::MAX);
    }

    #[test]
    fn the_fewest_months_needed_are_worth_enough() {
        let rate = Rate { per: 18, gives: 12, max_months: Some(24) };
        for worth in 0..=24 {
            let months = rate.needed(worth).expect("at most as many as it gives");
            assert!(rate.worth(months) >= worth);
            assert!(months == 0 || rate.worth(months - 1) < worth);
        }
        assert_eq!(rate.needed(25), None);
    }
}
