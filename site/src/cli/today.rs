//! Today, by the clock of the machine, or by `SOURCE_DATE_EPOCH`, as builds have it that
//! must come out the same again. A day lasts until it is over everywhere on Earth, so that
//! no opening closes before its last day has ended where it is.

use std::time::{SystemTime, UNIX_EPOCH};

use roles::date::Date;

const HOUR: u64 = 60 * 60;

/// Where the day ends last it is twelve hours earlier than in UTC.
const BEHIND: u64 = 12 * HOUR;

/// Today; none when the clock stands before 1970.
pub(super) fn today() -> Option<Date> {
    let named = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|named| named.parse().ok());
    let now = || Some(SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs());
    date(named.or_else(now)?.saturating_sub(BEHIND) / (24 * HOUR))
}

/// The date so many days after 1 January 1970.
fn date(mut days: u64) -> Option<Date> {
    let leap = |year: u16| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970_u16;
    while days >= 365 + u64::from(leap(year)) {
        days -= 365 + u64::from(leap(year));
        year = year.checked_add(1)?;
    }
    let lengths = [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in lengths {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    Date::new(year, month, u8::try_from(days + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_become_dates() {
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
            assert_eq!(date(days).map(|date| date.to_string()).as_deref(), Some(text));
        }
        assert_eq!(date(u64::MAX / 86_400), None);
    }
}
