//! Lengths of time, amounts of money and numbers, as the language writes them.

use words::{msg, say};

use crate::amount::Amount;
use crate::requirement::Months;

/// A number and its noun in English, for authors: `1 line`, `2 lines`.
#[must_use]
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A time: `20 months`, `2 years`, `2 years and 6 months`. Up to two years that are not
/// whole are told in months, as people do.
#[must_use]
pub fn months(months: Months) -> String {
    match parts(months) {
        (0, 0) => say(msg::TimeNone),
        (0, months) => say(msg::TimeMonths { months }),
        (years, 0) => say(msg::TimeYears { years }),
        (years, months) => say(msg::TimeYearsAndMonths { years, months }),
    }
}

/// A time that is added to another: `4 more months`, `2 more years and 6 months`.
#[must_use]
pub fn more(months: Months) -> String {
    match parts(months) {
        (0, 0) => say(msg::TimeMoreNone),
        (0, months) => say(msg::TimeMoreMonths { months }),
        (years, 0) => say(msg::TimeMoreYears { years }),
        (years, months) => say(msg::TimeMoreYearsAndMonths { years, months }),
    }
}

/// Years and months; no years where people count in months.
fn parts(months: Months) -> (usize, usize) {
    let months = usize::from(months);
    match (months / 12, months % 12) {
        (years, 0) => (years, 0),
        (0 | 1, _) => (0, months),
        parts => parts,
    }
}

/// An amount of money without its currency: `70,162.79`.
#[must_use]
pub fn amount(amount: Amount) -> String {
    let (whole, hundredths) = amount.parts();
    words::decimals(whole, &format!("{hundredths:02}"))
}

/// Hundredths of an hour: `35`, `37.5`.
#[must_use]
pub fn hours(hundredths: u16) -> String {
    let part = format!("{:02}", hundredths % 100);
    words::decimals(u64::from(hundredths / 100), part.trim_end_matches('0'))
}

/// The same with a capital first letter.
#[must_use]
pub fn sentence(text: &str) -> String {
    let (mark, words) = words::split_mark(text);
    let end = words.chars().next().map_or(0, char::len_utf8);
    let (first, rest) = words.split_at(end);
    [mark, &words::upper(first), rest].concat()
}
