//! What counts instead at a rate: so many months of one thing for so many of another.

use std::ops::Range;

use roles::kind::Rate;
use roles::words::months;
use words::{msg, say};

use super::length::Length;
use crate::check::findings::{Findings, Thing};
use crate::draft::Said;

/// The keys of a rate.
pub(super) struct RateKeys<'d> {
    pub(super) per: &'d Said<u16>,
    pub(super) gives: &'d Said<u16>,
    pub(super) most: Length<'d>,
}

/// Where a rate stands.
#[derive(Clone)]
pub(super) struct RateSpans {
    /// What so many months count for.
    pub(super) gives: Range<usize>,
    /// The most it counts for, or the rate where that is not said.
    pub(super) most: Range<usize>,
}

impl RateKeys<'_> {
    /// The rate, where all of it is there.
    pub(super) fn read(
        &self,
        thing: &Thing,
        found: &mut Findings<'_>,
    ) -> Option<(RateSpans, Rate)> {
        let per = found.required(thing, self.per, "per = 12");
        let gives = found.required(thing, self.gives, "gives = 12");
        let most = match self.most.is_given() {
            true => Some(self.most.given(thing, found)?),
            false => None,
        };
        let (per, gives) = (per?, gives?);
        let spans = RateSpans {
            gives: gives.span(),
            most: most.as_ref().map_or_else(|| gives.span(), |most| most.span()),
        };
        let max_months = most.map(|most| *most.get_ref());
        Some((spans, Rate { per: *per.get_ref(), gives: *gives.get_ref(), max_months }))
    }
}

/// A rate as people say it: "Each year of college counts for 1 year, up to 2 years."
pub(super) fn in_words(what: &str, rate: Rate, time: &str) -> String {
    match (rate.per, rate.max_months.map(months)) {
        (1, None) => say(msg::FactRateMonths { what, time }),
        (1, Some(most)) => say(msg::FactRateMonthsUpTo { what, time, most: &most }),
        (12, None) => say(msg::FactRateYears { what, time }),
        (12, Some(most)) => say(msg::FactRateYearsUpTo { what, time, most: &most }),
        (per, None) => say(msg::FactRate { each: &months(per), what, time }),
        (per, Some(most)) => say(msg::FactRateUpTo { each: &months(per), what, time, most: &most }),
    }
}

#[cfg(test)]
mod tests {
    use super::{Rate, in_words, months};

    #[test]
    fn a_rate_reads_as_people_say_it() {
        for (per, gives, max_months, words) in [
            (12, 12, Some(24), "Each year of college counts for 1 year, up to 2 years."),
            (24, 12, None, "Every 2 years of college count for 1 year."),
            (1, 1, None, "Each month of college counts for 1 month."),
        ] {
            assert_eq!(in_words("college", Rate { per, gives, max_months }, &months(gives)), words);
        }
    }
}
