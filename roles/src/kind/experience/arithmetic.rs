//! The arithmetic of an experience: "48 months needed; the degree counts for 24; you
//! have 20: 4 more". All in months, so that the numbers can be added up by the reader.

use super::{Credit, Experience, Part};
use crate::evaluate::{AreasCount, Breakdown, Count, PartCount, Standing};
use crate::profile::MonthRange;
use crate::quantity::Quantity;
use crate::requirements::Requirements;
use crate::vocabulary::Vocabulary;
use crate::words::count;

impl Experience {
    /// One sentence without its full stop for the whole and one for each part.
    pub(crate) fn arithmetic(
        &self,
        breakdown: &Breakdown,
        all: &Requirements,
        words: &Vocabulary,
    ) -> Vec<String> {
        let credit = subject(self, all, words);
        let whole = format!("{}; {}", needed(&breakdown.whole), counted(&breakdown.whole, &credit));
        let parts = self.parts().iter().zip(&breakdown.parts);
        let parts = parts.map(|(part, count)| self::part(part, count, &credit, words));
        std::iter::once(whole).chain(parts).collect()
    }
}

fn part(part: &Part, count: &PartCount, credit: &str, words: &Vocabulary) -> String {
    let areas: Vec<&str> =
        part.terms.areas().iter().map(|area| words.area(*area).title.as_str()).collect();
    let areas = crate::words::row(&areas, "or");
    match count {
        PartCount::InArea(count) => {
            format!("of these, in {areas}: {}; {}", needed(count), counted(count, credit))
        }
        PartCount::OfAreas(AreasCount { needed, reached, possible }) => {
            let have = match possible - reached {
                0 => reached.to_string(),
                _ => format!("{reached} to {possible}"),
            };
            format!("of these, in at least {needed} of {areas}: you have {have}")
        }
        PartCount::AtMost { most, have } => {
            let most = self::count(usize::from(*most), "month counts", "months count");
            format!("of these, in {areas}: at most {most}; {}", self::have(*have))
        }
    }
}

/// What it is that counts instead of months.
fn subject(experience: &Experience, all: &Requirements, words: &Vocabulary) -> String {
    let is_degree = |when: u16| {
        let earned = all.all().get(usize::from(when));
        earned.is_some_and(|requirement| requirement.kind.as_education().is_some())
    };
    let mut degree = experience.credits().iter().map(Credit::earned_by);
    match experience.credits() {
        [Credit::Amount { using: Quantity::College, .. }] => "college".into(),
        [Credit::Amount { using, .. }] => {
            format!("experience in {}", crate::words::quantity(*using, words))
        }
        _ if degree.all(|when| when.is_some_and(is_degree)) => "the degree".into(),
        _ => "what can substitute for months".into(),
    }
}

pub(crate) fn needed(breakdown: &Count) -> String {
    match breakdown.needed {
        1 => "any amount is enough".into(),
        months => format!("{} needed", count(usize::from(months), "month", "months")),
    }
}

pub(crate) fn counted(breakdown: &Count, subject: &str) -> String {
    let credit = credit(breakdown.credit).map(|credit| format!("{subject} {credit}; "));
    let credit = credit.unwrap_or_default();
    let missing = breakdown.missing();
    let left = match breakdown.standing() {
        Standing::Met => "that is enough".into(),
        _ if breakdown.needed == 1 => return format!("{credit}none is shown yet"),
        Standing::NotMet => format!("{missing} more"),
        Standing::Unknown => format!("up to {missing} more"),
    };
    format!("{credit}{}: {left}", have(breakdown.have))
}

fn credit(credit: MonthRange) -> Option<String> {
    match (credit.low(), credit.high().unwrap_or(credit.low())) {
        (0, 0) => None,
        (low, high) if low == high => Some(format!("counts for {low}")),
        (0, high) => Some(format!("may count for up to {high}")),
        (low, high) => Some(format!("counts for {low} and may count for {high}")),
    }
}

fn have(months: MonthRange) -> String {
    match (months.low(), months.high()) {
        (low, Some(high)) if low == high => format!("you have {low}"),
        (low, Some(high)) => format!("you have {low} to {high}"),
        (0, None) => "how many you have is open".into(),
        (low, None) => format!("you have at least {low}"),
    }
}
