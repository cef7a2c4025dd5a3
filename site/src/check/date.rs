//! Dates as authors write them.

use roles::date::Date;

use crate::diagnostic::Edit;
use crate::draft::Said;
use crate::draft::page::DateText;
use crate::meant::Meant;
use crate::meant::day::day;
use crate::problem::{piece, problems};

use super::findings::Findings;

problems! {
    BAD_DATE = "bad-date", Error {
        what: "A date is no day of the calendar.",
        why: "Dates are shown and compared, so each has to be a real day: year, month, day.",
        bad: [piece::role("updated = \"2026-02-30\"")],
        good: [piece::role("updated = \"2026-02-28\"")],
    }
}

/// A day of the calendar; the time of day, if any, does not matter.
pub(super) fn date(said: &Said<DateText>, found: &mut Findings<'_>) -> Option<Date> {
    let said = said.as_ref()?;
    let text = &said.get_ref().0;
    let date = read(text);
    if date.is_none() {
        let message = format!("`{text}` is no day of the calendar");
        let problem = BAD_DATE.at(found.of(said), message);
        let problem = match day(text) {
            Meant::Value(day) => {
                let fix = Edit::new(said.span(), format!("\"{day}\""));
                problem.help(format!("write year, month and day: `\"{day}\"`")).fix([fix])
            }
            Meant::Unsure(help) => problem.help(help),
        };
        found.add(problem);
    }
    date
}

fn read(text: &str) -> Option<Date> {
    let (day, time) = text.split_at_checked(10)?;
    let after = time.is_empty() || time.starts_with(['T', 't', ' ']);
    let mut numbers = day.split('-').map(|part| {
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<u16>().ok().filter(|_| digits)
    });
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let form =
        after && numbers.next().is_none() && [4, 7].iter().all(|at| text.as_bytes()[*at] == b'-');
    let date = Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    date.filter(|_| form)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn dates_are_days() {
        for good in ["2026-11-22", "2026-11-22T10:00:00Z", "2026-11-22 10:00:00"] {
            assert_eq!(read(good).unwrap().to_string(), "2026-11-22");
        }
        for bad in
            ["2026-02-30", "2026-11", "22.11.2026", "2026-11-22x", "", "2026-1-022", "é026-11-22"]
        {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
