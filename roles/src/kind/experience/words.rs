//! An experience in words.

use super::{Experience, Part, PartTerms};
use crate::quantity::{Months, Quantity};
use crate::vocabulary::Vocabulary;
use crate::words::{self, row};

impl Experience {
    /// Where it is gained: `filing within the last 10 years`.
    pub(crate) fn place(&self, words: &Vocabulary) -> String {
        words::quantity(self.quantity_in(self.area()), words)
    }

    /// What is gained when months are gained in the whole or in a part of it.
    pub(crate) fn gained(&self, part: Option<u16>) -> Quantity {
        match part.and_then(|part| self.parts().get(usize::from(part))).map(|part| &part.terms) {
            Some(PartTerms::InArea { area, .. }) => self.quantity_in(*area),
            Some(PartTerms::AtMost { area, .. }) => Quantity::Area(*area),
            Some(PartTerms::OfAreas { .. }) | None => self.quantity(),
        }
    }

    /// Months to gain: `4 more months in …`. Those of a part count for the whole as well,
    /// which has to be said: other months in the part's area would not do.
    pub(crate) fn told(
        &self,
        (part, months): (Option<u16>, Months),
        amount: fn(Months) -> String,
        words: &Vocabulary,
    ) -> String {
        let part = part.and_then(|part| self.parts().get(usize::from(part)));
        let whole = words::quantity(self.quantity(), words);
        let in_place = |needed: Months, place: String| match needed {
            1 => format!("some experience in {place}"),
            _ => format!("{} in {place}", amount(months)),
        };
        match part.map(|part| &part.terms) {
            None | Some(PartTerms::AtMost { .. }) => in_place(self.months(), whole),
            Some(PartTerms::InArea { area, months: needed }) => {
                let place = words::quantity(self.quantity_in(*area), words);
                in_place(*needed, format!("{place}, as part of {whole}"))
            }
            Some(PartTerms::OfAreas { of, at_least, months: each }) => {
                let areas = areas(of, words);
                match each {
                    1 => format!("some experience in at least {at_least} of these: {areas}"),
                    each => format!(
                        "{} in {areas}, so that at least {at_least} of them have {} each",
                        amount(months),
                        words::months(*each)
                    ),
                }
            }
        }
    }
}

impl Experience {
    /// Months to gain in the whole and in parts of it, as one amount: `4 years in …, at least
    /// 2 of them in …`. None where a part is no time in one area.
    pub(crate) fn told_together(
        &self,
        gained: &[(Option<u16>, Months)],
        amount: fn(Months) -> String,
        words: &Vocabulary,
    ) -> Option<String> {
        let mut all: Months = 0;
        let mut parts = Vec::new();
        for (part, months) in gained {
            all = all.checked_add(*months)?;
            let Some(part) = part else { continue };
            let (area, _) = self.parts().get(usize::from(*part))?.in_area()?;
            parts.push((words::quantity(self.quantity_in(area), words), *months));
        }
        let of_them = |months: Months| match (months % 12, all % 12) {
            (0, 0) => format!("{} of them", months / 12),
            _ => format!("{} of them", words::months(months)),
        };
        let parts: Vec<String> = parts
            .iter()
            .map(|(place, months)| format!("{} in {place}", of_them(*months)))
            .collect();
        let whole = words::quantity(self.quantity(), words);
        Some(format!("{} in {whole}, at least {}", amount(all), row(&parts, "and")))
    }
}

fn areas(of: &[crate::id::AreaId], words: &Vocabulary) -> String {
    let titles: Vec<&str> = of.iter().map(|area| words.area(*area).title.as_str()).collect();
    row(&titles, "or")
}

impl Part {
    /// What it says, as a sentence without its full stop, for the facts of a requirement.
    #[must_use]
    pub fn told(&self, words: &Vocabulary) -> String {
        let title = |area: &crate::id::AreaId| words.area(*area).title.as_str();
        match &self.terms {
            PartTerms::InArea { area, months } => {
                format!("At least {} in {}", words::months(*months), title(area))
            }
            PartTerms::OfAreas { of, at_least, months: 1 } => {
                format!("Some of it in at least {at_least} of these: {}", areas(of, words))
            }
            PartTerms::OfAreas { of, at_least, months } => format!(
                "At least {} in each of at least {at_least} of these: {}",
                words::months(*months),
                areas(of, words)
            ),
            PartTerms::AtMost { area, months } => {
                format!("At most {} in {} count", words::months(*months), title(area))
            }
        }
    }
}
