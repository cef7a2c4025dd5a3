//! Moments in time as seconds, and what they come to on a calendar. The clock and the rules
//! of time zones are not here: whoever makes a moment knows them.

use crate::date::Date;

const DAY: i64 = 24 * 60 * 60;

/// A moment: seconds since the beginning of 1970 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub i64);

impl Instant {
    /// Noon of a day in UTC: at that time it is the same day in nearly every zone.
    #[must_use]
    pub fn noon(date: Date) -> Self {
        Self(date.days() * DAY + DAY / 2)
    }

    /// The day that ends last on Earth, twelve hours behind UTC: nothing is late before that
    /// day has ended everywhere. None where the calendar here does not reach.
    #[must_use]
    pub fn last_date(self) -> Option<Date> {
        self.date_at(-DAY / 2)
    }

    /// The day in a place that is so many seconds ahead of UTC.
    #[must_use]
    pub fn date_at(self, offset: i64) -> Option<Date> {
        Date::of_days((self.0 + offset).div_euclid(DAY))
    }

    /// As RFC 3339 has it, in UTC: `2026-12-16T01:00:00Z`; none where the calendar here does
    /// not reach.
    #[must_use]
    pub fn rfc3339(self) -> Option<String> {
        let (date, rest) = (self.date_at(0)?, self.0.rem_euclid(DAY));
        let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
        Some(format!("{date}T{hour:02}:{minute:02}:{second:02}Z"))
    }
}

#[cfg(test)]
mod tests {
    use super::Instant;
    use crate::date::Date;

    #[test]
    fn a_day_lasts_until_it_is_over_everywhere() {
        let date = Date::new(2026, 11, 29).expect("the calendar has it");
        let noon = Instant::noon(date);
        assert_eq!(noon.rfc3339().as_deref(), Some("2026-11-29T12:00:00Z"));
        assert_eq!(noon.last_date(), Some(date));
        assert_eq!(Instant(noon.0 + 86_399).last_date(), Some(date));
        assert_ne!(Instant(noon.0 + 86_400).last_date(), Some(date));
        assert_eq!(Instant(i64::MAX / 2).last_date(), None);
        assert_eq!(Instant(-1).rfc3339(), None);
    }
}
