//! Dates as people write them.

use words::{msg, say};

use crate::date::Date;

/// A date: `February 14, 2026`.
#[must_use]
pub fn date(date: Date) -> String {
    let (year, month, day) = date.parts();
    let [day, year] = [usize::from(day), usize::from(year)].map(|number| number.to_string());
    say(msg::Date { month: usize::from(month), day: &day, year: &year })
}
