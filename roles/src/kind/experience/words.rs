//! An experience in words.

use ::words::{msg, say};

use super::{Experience, PartTerms};
use crate::quantity::{Months, Quantity};
use crate::vocabulary::Vocabulary;
use crate::words::{self, list_and, list_or};

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
        let time = &amount(months);
        match part.map(|part| &part.terms) {
            None | Some(PartTerms::AtMost { .. }) if self.months() == 1 => {
                say(msg::ExperienceSomeIn { area: &whole })
            }
            None | Some(PartTerms::AtMost { .. }) => say(msg::ExperienceIn { time, area: &whole }),
            Some(PartTerms::InArea { area, months: needed }) => {
                let (part, whole) = (&words::quantity(self.quantity_in(*area), words), &whole);
                match needed {
                    1 => say(msg::ExperienceSomePart { part, whole }),
                    _ => say(msg::ExperiencePart { time, part, whole }),
                }
            }
            Some(PartTerms::OfAreas { of, at_least, months: each }) => {
                let (areas, number) = (&areas(of, words), usize::from(*at_least));
                match each {
                    1 => say(msg::ExperienceSomeOf { number, areas }),
                    each => {
                        let each = &words::months(*each);
                        say(msg::ExperienceEachOf { time, areas, number, each })
                    }
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
        let of_them = |(area, months): &(String, Months)| match (months % 12, all % 12) {
            (0, 0) => say(msg::TimeOfThemYears { years: usize::from(months / 12), area }),
            _ => say(msg::TimeOfThem { time: &words::months(*months), area }),
        };
        let parts: Vec<String> = parts.iter().map(of_them).collect();
        let whole = &words::quantity(self.quantity(), words);
        let parts = &list_and(&parts);
        Some(say(msg::ExperienceWithParts { time: &amount(all), whole, parts }))
    }
}

fn areas(of: &[crate::id::AreaId], words: &Vocabulary) -> String {
    let titles: Vec<&str> = of.iter().map(|area| words.area(*area).title.as_str()).collect();
    list_or(&titles)
}
