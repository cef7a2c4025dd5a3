//! Months that would count twice: what several amounts are worth together, when the areas
//! that they use share months.

use crate::evaluate::{EvaluationInput, Reasons};
use crate::id::AreaId;
use crate::kind::rate::Rate;
use crate::profile::MonthRange;
use crate::quantity::Quantity;
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

fn worth(Used { using, rate, taken }: Used, input: EvaluationInput<'_>) -> Worth {
    let months = rate.worth_of(input.months(using).without(taken));
    let reasons = match months.is_exact() {
        true => Reasons::default(),
        false => input.reason(using).into(),
    };
    Worth { areas: using.areas().collect(), months, reasons }
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
