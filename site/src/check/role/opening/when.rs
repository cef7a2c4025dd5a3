//! From when until when one can apply: days and times as moments by the clock of the employer.

use roles::Instant;
use roles::opening::Moment;

use crate::draft::opening::OpeningDraft;
use crate::draft::page::DateText;
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};
use crate::zone::{Edge, Written, Zone};

use super::super::super::date;
use super::super::super::findings::Findings;
use super::Around;
use super::clock::{Time, time};
use super::problems::GOOD;

problems! {
    CLOSES_BEFORE_OPENING = "closes-before-opening", Error {
        what: "The end of the time to apply does not come after its beginning.",
        why: "One of the two is wrong; search engines would not show the opening.",
        bad: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-02-10
closes = 2090-02-01
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
        )],
        good: [piece::role(GOOD)],
    }

    TIME_WITHOUT_ZONE = "time-without-zone", Error {
        what: "A time of day is said, and nobody can tell by whose clock.",
        why: "Eight in the evening comes three hours later in the west of a country. Give the \
              employer its `timezone`, or leave the time out.",
        bad: [
            piece::role(
                r#"[extra]
employer = "City of Oak"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10T09:00:00Z
closes = 2090-02-01T20:00:00
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
            ),
        ],
        good: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10T09:00:00Z
closes = 2090-02-01T20:00:00
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
        )],
    }

    OPENING_WITHOUT_TIMEZONE = "opening-without-timezone", Warning {
        what: "An opening begins or ends on a day, and its employer has no time zone.",
        why: "A day then begins and ends when it does so on the last place on Earth, up to a day \
              late.",
        bad: [
            piece::role(
                r#"[extra]
employer = "City of Oak"
[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
            ),
        ],
        good: [piece::role(GOOD)],
    }

    BAD_TIME = "bad-time", Error {
        what: "What stands behind a day is no time of day.",
        why: "An opening closes at a moment; a time that cannot be read would be guessed.",
        bad: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = "2090-02-01 8 pm"
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
        )],
        good: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2090-01-10
closes = 2090-02-01T20:00:00
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
        )],
    }

    SKIPPED_TIME = "skipped-time", Error {
        what: "The clock never shows a time that is said: it is put forward over it.",
        why: "On the day on which summer time begins, an hour of the night is left out.",
        bad: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2027-03-01
closes = 2027-03-14T02:30:00
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
        )],
        good: [piece::role(
            r#"[extra.terms]
salary_min = "61000"
salary_max = "82000"
salary_currency = "USD"
salary_period = "year"
hours_per_week = 35
[[extra.opening]]
opens = 2027-03-01
closes = 2027-03-14T03:30:00
places = ["elm"]
apply_url = "https://jobs.elm.example/42""#,
        )],
    }
}

/// For so many days before its end an opening closes soon.
const SOON: u8 = 7;

/// From when until when one can apply.
pub(super) struct Interval {
    pub(super) opens: Option<Moment>,
    pub(super) closes: Option<Moment>,
    pub(super) last_days: Vec<Instant>,
}

pub(super) fn interval(
    table: &Spanned<OpeningDraft>,
    around: &Around<'_>,
    found: &mut Findings<'_>,
) -> Interval {
    let said = table.get_ref();
    let opens = moment(&said.opens, Edge::Begin, around, found);
    let closes = moment(&said.closes, Edge::End, around, found);
    if let (Some(first), Some(last), Some(place)) = (&opens, &closes, &said.closes)
        && last.instant <= first.instant
    {
        let message = format!(
            "this opening closes on {}, before it opens on {}",
            last.rfc3339(true),
            first.rfc3339(false)
        );
        let problem = CLOSES_BEFORE_OPENING.at(found.of(place), message);
        found.add(problem.help("correct `opens` or `closes`: the end comes after the beginning"));
    }
    let is_day =
        |said: &Said<DateText>| said.as_ref().is_some_and(|said| said.get_ref().0.len() == 10);
    if around.zone.is_none() && (is_day(&said.opens) || is_day(&said.closes)) {
        let message = format!("employer `{}` of this opening has no time zone", around.employer);
        let problem = OPENING_WITHOUT_TIMEZONE.at(found.of(table), message);
        found.add(problem.help(ZONE_HELP));
    }
    let last = Zone::last();
    let zone = around.zone.unwrap_or(&last);
    let last_days = closes.as_ref().map(|closes| zone.last_days(closes, SOON)).unwrap_or_default();
    Interval { opens, closes, last_days }
}

const ZONE_HELP: &str = "add `timezone = \"America/New_York\"` to its `[[extra.employer]]` in \
                         config.toml";

/// A day, or a day and a time, as a moment. A time that makes no sense is reported, and the
/// day goes on without it.
pub(super) fn moment(
    said: &Said<DateText>,
    edge: Edge,
    around: &Around<'_>,
    found: &mut Findings<'_>,
) -> Option<Moment> {
    let date = date::date(said, found)?;
    let said = said.as_ref()?;
    let (time, offset) = time_of(said, around, found);
    let last = Zone::last();
    let zone = around.zone.unwrap_or(&last);
    let moment = zone.moment(Written { date, time, offset }, edge);
    if moment.is_err() {
        let (name, text) = (zone.name().unwrap_or_default(), &said.get_ref().0);
        let message = format!("no clock in `{name}` shows `{text}`: it is put forward over it");
        let problem = SKIPPED_TIME.at(found.of(said), message);
        found.add(problem.help("write a time an hour later or earlier"));
    }
    moment.or_else(|_| zone.moment(Written { date, time: None, offset: None }, edge)).ok()
}

fn time_of(said: &Spanned<DateText>, around: &Around<'_>, found: &mut Findings<'_>) -> Time {
    let text = &said.get_ref().0;
    let (day, rest) = text.split_at(10);
    let Some((time, offset)) = time(rest) else {
        let message = format!("`{}` is not a time of day", rest.trim());
        let problem = BAD_TIME.at(found.of(said), message);
        found.add(problem.help(format!("write hours and minutes, like `{day}T20:00:00`")));
        return (None, None);
    };
    if time.is_some() && offset.is_none() && around.zone.is_none() {
        let employer = around.employer;
        let message =
            format!("`{text}` is a time of day, and employer `{employer}` has no time zone");
        found.add(TIME_WITHOUT_ZONE.at(found.of(said), message).help(ZONE_HELP));
        return (None, None);
    }
    (time, offset)
}
