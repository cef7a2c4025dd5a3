//! Months in a link: `40`, `0-12`, and `24-up` for "at least 24".

use crate::profile::MonthRange;
use crate::requirement::{MOST_MONTHS, Months};

const UP: &str = "up";

/// Appends months; more than a role can ask for become as many as it can.
pub(super) fn write(range: MonthRange, text: &mut String) {
    text.push_str(&range.low().min(MOST_MONTHS).to_string());
    match range.high() {
        Some(_) if range.is_exact() => {}
        Some(high) => {
            text.push('-');
            text.push_str(&high.min(MOST_MONTHS).to_string());
        }
        None => {
            text.push('-');
            text.push_str(UP);
        }
    }
}

pub(super) fn read(text: &str) -> Option<MonthRange> {
    match text.split_once('-') {
        None => Some(MonthRange::exactly(number(text)?)),
        Some((low, UP)) => Some(MonthRange::at_least(number(low)?)),
        Some((low, high)) => MonthRange::new(number(low)?, number(high)?).ok(),
    }
}

fn number(text: &str) -> Option<Months> {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|months| is_number && *months <= MOST_MONTHS)
}
