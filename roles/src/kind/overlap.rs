//! Months that would count twice: what several amounts are worth together, when the areas
//! that they use share months.

use crate::evaluate::{EvaluationInput, Reasons};
use crate::id::AreaId;
use crate::kind::rate::Rate;
use crate::profile::MonthRange;
use crate::quantity::{Months, Quantity};
use crate::vocabulary::Vocabulary;

/// What amounts are worth that use areas with months in common, or college. Of such amounts
/// the one that is worth the most counts, so that no month counts twice.
#[derive(Debug)]
pub(crate) struct Worth {
    areas: Vec<AreaId>,
    pub(crate) months: MonthRange,
    pub(crate) reasons: Reasons,
}

/// One amount that counts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Used {
    pub(crate) using: Quantity,
    pub(crate) rate: Rate,
    /// What of it counts already elsewhere and is taken first.
    pub(crate) taken: MonthRange,
    /// Whether months that are taken may count here instead, where they are worth more here.
    pub(crate) may_return: bool,
}

/// What each group of amounts with months in common is worth.
pub(crate) fn worths(used: impl Iterator<Item = Used>, input: EvaluationInput<'_>) -> Vec<Worth> {
    let mut worths: Vec<Worth> = Vec::new();
    for one in used {
        let mut worth = worth(one, input);
        while let Some(n) = worths.iter().position(|own| own.overlaps(&worth, input.vocabulary)) {
            worth = worths.swap_remove(n).or(worth);
        }
        worths.push(worth);
    }
    worths
}

fn worth(Used { using, rate, taken, may_return }: Used, input: EvaluationInput<'_>) -> Worth {
    let all = input.months(using);
    let months = match may_return && rate.gives > rate.per {
        true => worth_with_returned(rate, all, taken),
        false => rate.worth_of(all.without(taken)),
    };
    let reasons = match months.is_exact() {
        true => Reasons::default(),
        false => input.reason(using).into(),
    };
    Worth { areas: using.areas().collect(), months, reasons }
}

/// What months are worth when each of them may count for the one thing or for the other, and
/// no month for both. At a rate of more than a month for a month, more months elsewhere would
/// otherwise make less of both together.
fn worth_with_returned(rate: Rate, all: MonthRange, taken: MonthRange) -> MonthRange {
    let low = returned(rate, all.low(), taken.low());
    match (all.high(), rate.max_months) {
        (Some(high), _) => {
            let taken = taken.high().unwrap_or(Months::MAX);
            MonthRange::between(low, returned(rate, high, taken).max(low))
        }
        (None, Some(most)) => MonthRange::between(low, most.max(low)),
        (None, None) => MonthRange::at_least(low),
    }
}

/// What so many months are worth beyond what the taken ones of them count for already.
fn returned(rate: Rate, all: Months, taken: Months) -> Months {
    let free = all.saturating_sub(taken);
    let enough = rate.max_months.and_then(|most| rate.needed(most)).unwrap_or(all);
    let used = enough.clamp(free, all);
    rate.worth(used).saturating_sub(used - free)
}

impl Worth {
    fn overlaps(&self, other: &Self, vocabulary: &Vocabulary) -> bool {
        self.areas
            .iter()
            .any(|one| other.areas.iter().any(|other| vocabulary.overlap(*one, *other)))
    }

    fn or(self, other: Self) -> Self {
        let months = self.months.or(other.months);
        let open = |worth: &Self| match worth.months.high() {
            Some(high) if high <= months.low() => Reasons::default(),
            Some(_) | None => worth.reasons,
        };
        let reasons = open(&self).union(open(&other));
        Self { areas: [self.areas, other.areas].concat(), months, reasons }
    }
}

/// Whether something that is open could settle whether a sum is as much as needed, whatever
/// the others in the sum come to within their bounds.
pub(crate) fn settles(open: MonthRange, others: MonthRange, needed: u16) -> bool {
    let Some(most) = needed.checked_sub(1).and_then(|most| most.checked_sub(open.low())) else {
        return false;
    };
    let others_most = others.bounded_by(most);
    others.low() <= most && others_most.sum(open).high().is_none_or(|high| high >= needed)
}

#[cfg(test)]
mod tests {
    use super::{Rate, returned};

    /// The most that any division of the months makes of both together, counted one by one.
    fn best(rate: Rate, all: u16, taken: u16) -> u16 {
        let free = all.saturating_sub(taken);
        let moved = (free..=all).map(|used| rate.worth(used).saturating_sub(used - free));
        moved.max().expect("all months are one way")
    }

    #[test]
    fn a_year_that_counts_for_two_counts_where_it_is_worth_more() {
        // 12 of its own and 24 of the other, which may be the same 12: all 24 count twice.
        let twice = Rate { per: 12, gives: 24, max_months: None };
        assert_eq!(returned(twice, 24, 12), 36);
        // At most 24: 12 months of the other, and 12 of its own.
        let bounded = Rate { max_months: Some(24), ..twice };
        assert_eq!(returned(bounded, 24, 12), 24);
        for rate in [twice, bounded, Rate { per: 2, gives: 3, max_months: Some(10) }] {
            for all in 0..40 {
                for taken in 0..40 {
                    let worth = returned(rate, all, taken);
                    assert_eq!(worth, best(rate, all, taken), "{rate:?} {all} {taken}");
                    assert!(rate.max_months.is_none_or(|most| worth <= most));
                    // More months of either never make less.
                    assert!(returned(rate, all + 1, taken) >= worth);
                    assert!(taken + 1 + returned(rate, all, taken + 1) >= taken + worth);
                }
            }
        }
    }
}
