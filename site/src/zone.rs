//! Time zones: from a day and a time of day as people write them to a moment. The only
//! module that knows the rules of zones; they are compiled into the program, so that every
//! computer comes to the same site.

use jiff::civil::{Date as CivilDate, DateTime};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp};
use roles::Instant;
use roles::date::Date;
use roles::opening::Moment;

/// A time zone by its IANA name.
#[derive(Debug, Clone)]
pub(crate) struct Zone {
    zone: TimeZone,
    /// Its name; empty where no zone is known.
    name: String,
}

/// A moment as people write it: a day, which stands for its noon in UTC, or a day and a time
/// with a distance from UTC or a zone: `2026-12-15T20:00:00-05:00`,
/// `2026-12-15T20:00[America/New_York]`.
///
/// # Errors
/// When it is none; what is accepted.
pub fn moment(text: &str) -> Result<Instant, String> {
    let day = || (text.len() == 10).then(|| date(text.parse().ok()?)).flatten().map(Instant::noon);
    let stamp = || text.parse().ok().map(|stamp: Timestamp| Instant(stamp.as_second()));
    let local = || {
        let (local, name) = text.strip_suffix(']')?.split_once('[')?;
        let zone = Zone::named(name)?;
        zone.at(local.parse().ok()?, true, Edge::Begin).ok().map(Instant)
    };
    day().or_else(local).or_else(stamp).ok_or_else(|| {
        format!(
            "`{text}` is not a date or a moment: write `2026-12-15`, `2026-12-15T20:00:00-05:00` or \
             `2026-12-15T20:00[America/New_York]`"
        )
    })
}

/// A day, and a time of that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) date: Date,
    pub(crate) time: Option<(u8, u8)>,
    /// Seconds ahead of UTC, where the author wrote them.
    pub(crate) offset: Option<i32>,
}

/// Which moment of a day or of an hour that comes twice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The first.
    Begin,
    /// The last.
    End,
}

/// A clock never shows that time on that day: it is put forward over it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Skipped;

impl Zone {
    /// The zone with a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let zone = TimeZoneDatabase::bundled().get(name).ok()?;
        let name = zone.iana_name()?.to_string();
        Some(Self { zone, name })
    }

    /// Twelve hours behind UTC, where a day ends last: what does not say where it is has not
    /// begun and is not over before it is so everywhere.
    pub(crate) fn last() -> Self {
        let hours = Offset::from_seconds(-12 * 60 * 60).unwrap_or(Offset::UTC);
        Self { zone: TimeZone::fixed(hours), name: String::new() }
    }

    /// All names.
    pub(crate) fn names() -> Vec<String> {
        TimeZoneDatabase::bundled().available().map(|name| name.to_string()).collect()
    }

    /// The name; none where no zone is known.
    pub(crate) fn name(&self) -> Option<String> {
        Some(self.name.clone()).filter(|name| !name.is_empty())
    }

    /// The moment of a day and time.
    pub(crate) fn moment(&self, written: Written, edge: Edge) -> Result<Moment, Skipped> {
        let (hour, minute) = written.time.unwrap_or((0, 0));
        let day = civil(written.date);
        let whole_day = written.time.is_none() && edge == Edge::End;
        let day = if whole_day {
            day.checked_add(Span::new().days(1)).map_err(|_| Skipped)?
        } else {
            day
        };
        let local = day.at(i8_of(hour), i8_of(minute), 0, 0);
        let instant = match written.offset {
            Some(offset) => self.with_offset(local, offset)?,
            None => self.at(local, written.time.is_some(), edge)?,
        };
        let named = if whole_day { instant - 1 } else { instant };
        let named = Timestamp::from_second(named).map_err(|_| Skipped)?;
        let info = self.zone.to_offset_info(named);
        let zone = if self.name.is_empty() { "" } else { info.abbreviation() };
        let zone = if zone.starts_with(['+', '-']) { format!("UTC{zone}") } else { zone.into() };
        let offset = info.offset().seconds();
        let local = self.zone.to_datetime(named);
        let (date, time) = match written.time {
            // A time with an offset of its own is said by the clock of the zone.
            Some(_) => (date(local.date()), Some((u8_of(local.hour()), u8_of(local.minute())))),
            None => (Some(written.date), None),
        };
        let date = date.unwrap_or(written.date);
        Ok(Moment { instant: Instant(instant), date, time, zone, offset })
    }

    /// When each of the last days before a moment begins, the day of the moment last.
    pub(crate) fn last_days(&self, moment: &Moment, days: u8) -> Vec<Instant> {
        let last = civil(moment.date);
        let begins = (0..=days).rev().filter_map(|before| {
            let day = last.checked_sub(Span::new().days(i64::from(before))).ok()?;
            self.at(day.at(0, 0, 0, 0), false, Edge::Begin).ok().map(Instant)
        });
        begins.collect()
    }

    fn at(&self, local: DateTime, exact: bool, edge: Edge) -> Result<i64, Skipped> {
        let found = self.zone.to_ambiguous_timestamp(local);
        let is_skipped = matches!(found.offset(), AmbiguousOffset::Gap { .. });
        if is_skipped && exact {
            return Err(Skipped);
        }
        let stamp = match edge {
            // Where the clock is put forward at midnight, the day begins after that.
            _ if is_skipped => found.later(),
            Edge::Begin => found.earlier(),
            Edge::End => found.later(),
        };
        stamp.map(Timestamp::as_second).map_err(|_| Skipped)
    }

    fn with_offset(&self, local: DateTime, offset: i32) -> Result<i64, Skipped> {
        let offset = Offset::from_seconds(offset).map_err(|_| Skipped)?;
        offset.to_timestamp(local).map(Timestamp::as_second).map_err(|_| Skipped)
    }
}

fn civil(date: Date) -> CivilDate {
    let (year, month, day) = date.parts();
    let year = i16::try_from(year).unwrap_or(9999);
    CivilDate::new(year, i8_of(month), i8_of(day)).unwrap_or(CivilDate::MAX)
}

fn date(date: CivilDate) -> Option<Date> {
    Date::new(u16::try_from(date.year()).ok()?, u8_of(date.month()), u8_of(date.day()))
}

fn i8_of(number: u8) -> i8 {
    i8::try_from(number).unwrap_or_default()
}

fn u8_of(number: i8) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Edge, Skipped, Written, Zone};
    use roles::date::Date;

    fn at(zone: &str, (month, day): (u8, u8), time: Option<(u8, u8)>, edge: Edge) -> String {
        let zone = Zone::named(zone).expect("there is such a zone");
        let date = Date::new(2026, month, day).expect("there is such a day");
        match zone.moment(Written { date, time, offset: None }, edge) {
            Ok(moment) => {
                let utc = moment.instant.rfc3339().expect("within the calendar");
                format!("{utc} {} {}", moment.rfc3339(edge == Edge::End), moment.zone)
            }
            Err(Skipped) => "skipped".into(),
        }
    }

    #[test]
    fn days_and_times_become_moments() {
        let (begin, end) = (Edge::Begin, Edge::End);
        for (zone, day, time, edge, expected) in [
            (
                "America/New_York",
                (12, 15),
                Some((20, 0)),
                end,
                "2026-12-16T01:00:00Z 2026-12-15T20:00:00-05:00 EST",
            ),
            (
                "America/New_York",
                (12, 15),
                None,
                end,
                "2026-12-16T05:00:00Z 2026-12-15T23:59:59-05:00 EST",
            ),
            (
                "America/New_York",
                (3, 8),
                None,
                begin,
                "2026-03-08T05:00:00Z 2026-03-08T00:00:00-05:00 EST",
            ),
            (
                "America/New_York",
                (3, 8),
                None,
                end,
                "2026-03-09T04:00:00Z 2026-03-08T23:59:59-04:00 EDT",
            ),
            ("America/New_York", (3, 8), Some((2, 30)), begin, "skipped"),
            (
                "America/New_York",
                (11, 1),
                Some((1, 30)),
                begin,
                "2026-11-01T05:30:00Z 2026-11-01T01:30:00-04:00 EDT",
            ),
            (
                "America/New_York",
                (11, 1),
                Some((1, 30)),
                end,
                "2026-11-01T06:30:00Z 2026-11-01T01:30:00-05:00 EST",
            ),
            (
                "America/Sao_Paulo",
                (6, 1),
                Some((9, 0)),
                begin,
                "2026-06-01T12:00:00Z 2026-06-01T09:00:00-03:00 UTC-03",
            ),
            (
                "Africa/Cairo",
                (4, 24),
                None,
                begin,
                "2026-04-23T22:00:00Z 2026-04-24T00:00:00+03:00 EEST",
            ),
        ] {
            assert_eq!(at(zone, day, time, edge), expected, "{zone} {day:?} {time:?}");
        }
    }

    #[test]
    fn moments_are_read() {
        for (text, expected) in [
            ("2026-12-15", Some("2026-12-15T12:00:00Z")),
            ("2026-12-15T20:00:00-05:00", Some("2026-12-16T01:00:00Z")),
            ("2026-12-15T20:00Z", Some("2026-12-15T20:00:00Z")),
            ("2026-12-15T20:00[America/New_York]", Some("2026-12-16T01:00:00Z")),
            ("2026-03-08T02:30[America/New_York]", None),
            ("2026-12-15T20:00", None),
            ("2026-02-30", None),
            ("tomorrow", None),
        ] {
            let found = super::moment(text).ok().and_then(|moment| moment.rfc3339());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn the_last_days_begin_at_midnight_over_a_change_of_the_clock() {
        let zone = Zone::named("america/new_york").expect("names are read in any case");
        assert_eq!(zone.name().as_deref(), Some("America/New_York"));
        let date = Date::new(2026, 3, 9).expect("there is such a day");
        let closes = zone.moment(Written { date, time: Some((20, 0)), offset: None }, Edge::End);
        let days = zone.last_days(&closes.expect("the clock shows it"), 2);
        let days: Vec<_> = days.into_iter().filter_map(|day| day.rfc3339()).collect();
        assert_eq!(days, ["2026-03-07T05:00:00Z", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z"]);
    }

    #[test]
    fn an_offset_that_is_written_counts() {
        let date = Date::new(2026, 12, 15).expect("there is such a day");
        let written = Written { date, time: Some((23, 0)), offset: Some(-8 * 3600) };
        let zone = Zone::named("America/New_York").expect("there is such a zone");
        let moment = zone.moment(written, Edge::End).expect("the clock shows it");
        assert_eq!(moment.rfc3339(true), "2026-12-16T02:00:00-05:00");
        assert!(Zone::named("America/Boston").is_none() && Zone::last().name().is_none());
    }
}
