//! The arithmetic of an experience: "48 months needed; the degree counts for 24; you
//! have 20: 4 more". All in months, so that the numbers can be added up by the reader.

use super::count;
use crate::evaluate::{Breakdown, Count, Standing};
use crate::profile::MonthRange;
use crate::requirement::{Experience, Kind};
use crate::requirements::Requirements;
use crate::vocabulary::Vocabulary;

/// One sentence without its full stop for the whole and one for each part.
#[must_use]
pub fn arithmetic(
    breakdown: &Breakdown,
    experience: &Experience,
    all: &Requirements,
    words: &Vocabulary,
) -> Vec<String> {
    let credit = subject(experience, all);
    let whole = format!("{}; {}", needed(&breakdown.whole), counted(&breakdown.whole, credit));
    let parts = experience.parts().iter().filter_map(|part| part.in_area());
    let parts = parts.zip(&breakdown.parts).map(|((area, _), count)| {
        let title = &words.area(area).title;
        format!("of these, in {title}: {}; {}", needed(count), counted(count, credit))
    });
    std::iter::once(whole).chain(parts).collect()
}

/// What it is that counts instead of months.
fn subject(experience: &Experience, all: &Requirements) -> &'static str {
    let is_degree = |when: u16| {
        let earned = all.all().get(usize::from(when));
        earned.is_some_and(|requirement| matches!(requirement.kind, Kind::Education(_)))
    };
    if experience.credits().iter().all(|credit| credit.earned_by().is_some_and(is_degree)) {
        "the degree"
    } else {
        "what can stand in for months"
    }
}

fn needed(breakdown: &Count) -> String {
    match breakdown.needed {
        1 => "any amount is enough".into(),
        months => format!("{} needed", count(usize::from(months), "month", "months")),
    }
}

fn counted(breakdown: &Count, subject: &str) -> String {
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
