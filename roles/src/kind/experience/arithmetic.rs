//! The arithmetic of an experience: "You need 4 years. The degree replaces 2 years. You have 20
//! months. Still missing: 4 months." Deliberately sentences in full: numbers alone leave open
//! whose they are.

use words::{msg, say};

use super::{Credit, Experience, Part};
use crate::evaluate::{AreasCount, Breakdown, Count, PartCount, Standing};
use crate::profile::MonthRange;
use crate::quantity::Quantity;
use crate::requirements::Requirements;
use crate::vocabulary::Vocabulary;
use crate::words::{list_or, months, quantity};

/// What it is that counts instead of months.
pub(crate) enum Subject {
    Degree,
    College,
    /// Experience in an area, by its title.
    Experience(String),
    Other,
}

impl Experience {
    /// One paragraph for the whole and one for each part.
    pub(crate) fn arithmetic(
        &self,
        breakdown: &Breakdown,
        all: &Requirements,
        words: &Vocabulary,
    ) -> Vec<String> {
        let credit = subject(self, all, words);
        let needed = match breakdown.whole.needed {
            1 => say(msg::SumAny),
            needed => say(msg::SumNeeded { time: &months(needed) }),
        };
        let whole = paragraph(needed, counted(&breakdown.whole, &credit));
        let parts = self.parts().iter().zip(&breakdown.parts);
        let parts = parts.map(|(part, count)| self::part(part, count, &credit, words));
        std::iter::once(whole).chain(parts).collect()
    }
}

fn paragraph(first: String, others: Vec<String>) -> String {
    std::iter::once(first).chain(others).collect::<Vec<_>>().join(" ")
}

fn part(part: &Part, count: &PartCount, credit: &Subject, words: &Vocabulary) -> String {
    let areas: Vec<&str> =
        part.terms.areas().iter().map(|area| words.area(*area).title.as_str()).collect();
    let areas = &list_or(&areas);
    match count {
        PartCount::InArea(count) => {
            let needed = match count.needed {
                1 => say(msg::SumAnyIn { area: areas }),
                needed => say(msg::SumNeededIn { time: &months(needed), area: areas }),
            };
            paragraph(needed, counted(count, credit))
        }
        PartCount::OfAreas(AreasCount { needed, reached, possible }) => {
            let [needed, least, most] = [needed, reached, possible].map(|n| usize::from(*n));
            match least == most {
                true => say(msg::SumAreas { needed, areas, have: least }),
                false => say(msg::SumAreasOpen { needed, areas, least, most }),
            }
        }
        PartCount::AtMost { most, have: own } => {
            paragraph(say(msg::SumAtMost { areas, time: &months(*most) }), vec![have(*own)])
        }
    }
}

fn subject(experience: &Experience, all: &Requirements, words: &Vocabulary) -> Subject {
    let is_degree = |when: u16| {
        let earned = all.all().get(usize::from(when));
        earned.is_some_and(|requirement| requirement.kind.as_education().is_some())
    };
    let mut degree = experience.credits().iter().map(Credit::earned_by);
    match experience.credits() {
        [Credit::Amount { using: Quantity::College, .. }] => Subject::College,
        [Credit::Amount { using, .. }] => Subject::Experience(quantity(*using, words)),
        _ if degree.all(|when| when.is_some_and(is_degree)) => Subject::Degree,
        _ => Subject::Other,
    }
}

/// What counts instead, what one has, and what is missing.
pub(crate) fn counted(count: &Count, subject: &Subject) -> Vec<String> {
    let credit = credit(count.credit, subject);
    let have = match (count.needed, count.standing()) {
        (1, Standing::Met) => None,
        (1, _) => Some(say(msg::SumNoneShown)),
        _ => Some(have(count.have)),
    };
    credit.into_iter().chain(have).chain(left(count)).collect()
}

fn left(count: &Count) -> Option<String> {
    let counts = count.have.sum(count.credit);
    let missing = |from: u16| months(count.needed.saturating_sub(from));
    match (count.standing(), counts.high()) {
        _ if count.needed == 1 => None,
        (Standing::Met, _) => Some(say(msg::SumEnough)),
        (Standing::NotMet, Some(high)) if high > counts.low() => {
            Some(say(msg::SumMissingAtLeast { time: &missing(high) }))
        }
        (Standing::NotMet, _) => Some(say(msg::SumMissing { time: &missing(counts.low()) })),
        (Standing::Unknown, _) if count.have == MonthRange::UNANSWERED => None,
        (Standing::Unknown, _) => Some(say(msg::SumMissingUpTo { time: &missing(counts.low()) })),
    }
}

fn credit(credit: MonthRange, subject: &Subject) -> Option<String> {
    let (what, area) = match subject {
        Subject::Degree => ("degree", ""),
        Subject::College => ("college", ""),
        Subject::Experience(area) => ("experience", area.as_str()),
        Subject::Other => ("any", ""),
    };
    match (credit.low(), credit.high().unwrap_or(credit.low())) {
        (0, 0) => None,
        (low, high) if low == high => Some(say(msg::SumCredit { what, time: &months(low), area })),
        (0, high) => Some(say(msg::SumCreditUpTo { what, time: &months(high), area })),
        (low, high) => {
            let (least, most) = (&months(low), &months(high));
            Some(say(msg::SumCreditBetween { what, least, most, area }))
        }
    }
}

fn have(own: MonthRange) -> String {
    match (own.low(), own.high()) {
        (0, Some(0)) => say(msg::SumHaveNone),
        (low, Some(high)) if low == high => say(msg::SumHave { time: &months(low) }),
        (0, Some(high)) => say(msg::SumHaveUpTo { time: &months(high) }),
        (low, Some(high)) => say(msg::SumHaveBetween { least: &months(low), most: &months(high) }),
        (0, None) => say(msg::SumHaveOpen),
        (low, None) => say(msg::SumHaveAtLeast { time: &months(low) }),
    }
}
