//! Gaining months.

use crate::id::AreaId;
use crate::profile::Profile;
use crate::quantity::{Months, Quantity};
use crate::vocabulary::Vocabulary;

/// Adds months to quantities, to every area that one of them lies within and to everything
/// else that was answered and that one of them lies within, once to each.
pub(crate) fn gain(
    gained: &[Quantity],
    months: Months,
    vocabulary: &Vocabulary,
    profile: &mut Profile,
) {
    let areas = (0..).take(vocabulary.areas().len()).map(|n| Quantity::Area(AreaId(n)));
    let answered = profile.quantities().map(|(quantity, _)| quantity);
    let others = answered.chain(gained.iter().copied());
    let others = others.filter(|quantity| !matches!(quantity, Quantity::Area(_)));
    let mut wider: Vec<Quantity> = Vec::new();
    for outer in areas.chain(others) {
        let holds = |inner: &Quantity| inner.is_within(outer, vocabulary);
        if gained.iter().any(holds) && !wider.contains(&outer) {
            wider.push(outer);
        }
    }
    let after: Vec<_> = wider
        .into_iter()
        .map(|quantity| (quantity, profile.effective_months(quantity, vocabulary).plus(months)))
        .collect();
    for (quantity, months) in after {
        profile.set_months(quantity, Some(months));
    }
}
