//! Calendar dates.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A date, if the calendar has it.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
        let last = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return None,
        };
        (1..=last).contains(&day).then_some(Self { year, month, day })
    }

    /// The year, the month from 1 and the day from 1.
    #[must_use]
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// The days since the beginning of 1970; fewer than none before it.
    #[must_use]
    pub fn days(self) -> i64 {
        // Years begin in March here, so that the day that leap years add comes last.
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        year * 365 + leaps + (153 * month + 2) / 5 + i64::from(self.day) - 719_469
    }

    /// The day so many days after the first of 1970; none before that and none far behind.
    #[must_use]
    pub fn of_days(days: i64) -> Option<Self> {
        let guess = u16::try_from(1970 + days / 366).ok().filter(|_| days >= 0)?;
        let starts = |year: &u16| Self::new(*year, 1, 1).is_some_and(|first| first.days() <= days);
        let year = (guess..=guess.checked_add(400)?).take_while(starts).last()?;
        let in_month =
            |month: &u8| Self::new(year, *month, 1).is_some_and(|first| first.days() <= days);
        let month = (1..=12).take_while(in_month).last()?;
        let first = Self::new(year, month, 1)?;
        Self::new(year, month, u8::try_from(days - first.days() + 1).ok()?)
    }

    /// The day of the week: 0 for Monday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        u8::try_from((self.days() + 3).rem_euclid(7)).unwrap_or_default()
    }
}

impl fmt::Display for Date {
    /// As ISO 8601 has it: `2026-11-22`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_become_dates_and_dates_days() {
        for (days, text) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (789, "1972-02-29"),
            (11_016, "2000-02-29"),
            (20_783, "2026-11-26"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            let date = Date::of_days(days).expect("the calendar reaches there");
            assert_eq!((date.to_string().as_str(), date.days()), (text, days));
        }
        assert_eq!(Date::of_days(0).unwrap().weekday(), 3, "1970 began on a Thursday");
        assert_eq!((Date::of_days(-1), Date::of_days(i64::MAX / 86_400)), (None, None));
    }

    #[test]
    fn knows_the_calendar() {
        assert_eq!(Date::new(2024, 2, 29).unwrap().to_string(), "2024-02-29");
        let date = Date::new(2026, 11, 22).unwrap();
        assert_eq!(crate::words::date(date), "November 22, 2026");
        for (y, m, d) in [(2023, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 4, 31), (2024, 1, 0)]
        {
            assert_eq!(Date::new(y, m, d), None);
        }
    }
}
