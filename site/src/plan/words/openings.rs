//! What visitors read of openings: days and times, what an opening is, how to apply. What is
//! true of an opening is not decided here, and the sentences themselves are in the catalog.

use ::words::{Key, decimals, msg, say};
use roles::date::Date;
use roles::opening::{Employment, Moment, Opening, Phase, Remote};
use roles::words::{date, list_or};

/// What a message is given for the days that are left.
const DAYS: &str = "\u{e000}";

/// A sentence with a part that changes from day to day: how many days are left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// What stands before that part, or all of it.
    pub before: String,
    /// How many days are left in words: "in 3 days".
    pub days: Option<String>,
    /// What stands after it.
    pub after: String,
}

impl Sentence {
    /// All of it.
    #[must_use]
    pub fn whole(&self) -> String {
        let days = self.days.as_deref().unwrap_or_default();
        [&self.before, days, &self.after].concat()
    }
}

/// What an opening is, in a sentence.
#[must_use]
pub fn state(opening: &Opening, phase: Phase) -> Sentence {
    let whole = |before: String| Sentence { before, days: None, after: String::new() };
    let closes = opening.closes.as_ref();
    match (phase, closes, &opening.opens) {
        (Phase::Upcoming, _, Some(opens)) => {
            whole(say(msg::OpeningOpens { moment: &moment(opens, true) }))
        }
        (Phase::Upcoming, _, None) => whole(say(msg::OpeningOpensLater)),
        (Phase::Open, Some(closes), _) => {
            whole(say(msg::OpeningOpenUntil { moment: &moment(closes, true) }))
        }
        (Phase::Open, None, _) => whole(open_without_end(opening)),
        (Phase::ClosingSoon(left), Some(closes), _) => closing(left, closes),
        (Phase::ClosingSoon(_), None, _) => whole(say(msg::OpeningClosesSoon)),
        (Phase::Closed, Some(closes), _) => {
            whole(say(msg::OpeningClosedSince { moment: &moment(closes, true) }))
        }
        (Phase::Closed, None, _) => whole(say(msg::OpeningClosed)),
    }
}

/// What a card of the finder says of an opening in a phase: when, and not how many days are
/// left.
#[must_use]
pub fn tag(opening: &Opening, phase: Phase) -> String {
    match (phase, &opening.closes) {
        (Phase::ClosingSoon(_), Some(closes)) => {
            say(msg::OpeningClosesOn { moment: &moment(closes, false) })
        }
        _ => state(opening, phase).before,
    }
}

fn closing(left: u8, closes: &Moment) -> Sentence {
    let said = say(msg::OpeningCloses { days: DAYS, moment: &moment(closes, false) });
    let (before, after) = said.split_once(DAYS).unwrap_or((&said, ""));
    let days = say(msg::DaysLeft { days: usize::from(left) });
    Sentence { before: before.to_owned(), days: Some(days), after: after.to_owned() }
}

fn open_without_end(opening: &Opening) -> String {
    match opening.max_applications {
        Some(n) => say(msg::OpeningOpenApplications { count: size(n) }),
        None if opening.until_filled => say(msg::OpeningOpenFilled),
        None => say(msg::OpeningOpen),
    }
}

fn size(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

/// A moment as people write it: `Tuesday, December 15, 2026, 8 pm EST`.
#[must_use]
pub fn moment(moment: &Moment, with_year: bool) -> String {
    let day = &day(moment.date, with_year);
    let Some(clock) = moment.time else { return day.clone() };
    let time = &time(clock);
    match moment.zone.as_str() {
        "" => say(msg::Moment { day, time }),
        zone => say(msg::MomentWithZone { day, time, zone }),
    }
}

/// From when until when something takes place; of one day the end is only a time.
#[must_use]
pub fn until(starts: &str, ends: &Moment, same_day: bool) -> String {
    let ends = match ends.time {
        Some(clock) if same_day => time(clock),
        _ => moment(ends, true),
    };
    say(msg::EventUntil { starts, ends: &ends })
}

fn day(of: Date, with_year: bool) -> String {
    let (_, month, day) = of.parts();
    let (month, day) = (usize::from(month), &day.to_string());
    let told = if with_year { date(of) } else { say(msg::DateWithoutYear { month, day }) };
    say(msg::DayOfWeek { weekday: usize::from(of.weekday()) + 1, date: &told })
}

fn time((hour, minute): (u8, u8)) -> String {
    if say(msg::ClockHours) == "24" {
        return say(msg::ClockTime { half: "day", time: &format!("{hour:02}:{minute:02}") });
    }
    let shown = match hour % 12 {
        0 => 12,
        n => n,
    };
    let half = match (hour, minute) {
        (0, 0) => "midnight",
        (12, 0) => "noon",
        (0..12, _) => "am",
        _ => "pm",
    };
    let minutes = if minute == 0 { String::new() } else { format!(":{minute:02}") };
    say(msg::ClockTime { half, time: &format!("{shown}{minutes}") })
}

/// The words of the link that leads to an application. For those whose browser runs no script
/// they say until when it is of use.
#[must_use]
pub fn apply(opening: &Opening) -> String {
    match &opening.closes {
        Some(closes) => say(msg::OpeningApplyUntil { moment: &moment(closes, true) }),
        None => say(msg::OpeningApply),
    }
}

/// Why there is no way to apply yet.
#[must_use]
pub fn not_yet(opening: &Opening) -> String {
    match &opening.opens {
        Some(opens) => say(msg::OpeningNotYetUntil { moment: &moment(opens, true) }),
        None => say(msg::OpeningNotYet),
    }
}

/// Until when one can apply, for lists of facts.
#[must_use]
pub fn closes(opening: &Opening) -> Option<String> {
    let Some(closes) = &opening.closes else {
        return opening.until_filled.then(|| say(msg::OpeningUntilFilled));
    };
    let told = moment(closes, true);
    Some(match closes.time {
        None => say(msg::OpeningEndOfDay { day: &told }),
        Some(_) => told,
    })
}

/// After how many applications an opening closes.
#[must_use]
pub fn most_applications(n: u32) -> String {
    say(msg::OpeningMostApplications { count: size(n) })
}

/// A number as the language writes it.
#[must_use]
pub fn number(n: u32) -> String {
    decimals(u64::from(n), "")
}

/// Whether one can work from elsewhere.
#[must_use]
pub fn remote(remote: Remote, from: &[String]) -> String {
    let places = &list_or(from);
    match (remote, from.is_empty()) {
        (Remote::No, _) => say(msg::RemoteNo),
        (Remote::Hybrid, true) => say(msg::RemoteHybrid),
        (Remote::Hybrid, false) => say(msg::RemoteHybridFrom { places }),
        (Remote::Yes, true) => say(msg::RemoteYes),
        (Remote::Yes, false) => say(msg::RemoteYesFrom { places }),
    }
}

/// What kind of employment it is.
#[must_use]
pub fn employment(employment: Employment) -> String {
    let key: Key = match employment {
        Employment::FullTime => msg::EmploymentFullTime::KEY,
        Employment::PartTime => msg::EmploymentPartTime::KEY,
        Employment::Temporary => msg::EmploymentTemporary::KEY,
        Employment::Contractor => msg::EmploymentContractor::KEY,
        Employment::Intern => msg::EmploymentIntern::KEY,
        Employment::Volunteer => msg::EmploymentVolunteer::KEY,
        Employment::PerDiem => msg::EmploymentPerDiem::KEY,
        Employment::Other => msg::EmploymentOther::KEY,
    };
    key.say()
}

/// The name of an opening: by its posting, or by its number, from 1, among those of its role.
#[must_use]
pub fn name(opening: &Opening, (number, of): (usize, usize)) -> String {
    match &opening.posting_id {
        Some(posting) => say(msg::OpeningNamePosting { posting }),
        None if of == 1 => say(msg::OpeningName),
        None => say(msg::OpeningNameNumbered { number, of }),
    }
}

/// What is new in a feed: an opening.
#[must_use]
pub fn feed_opening(role: &str, opening: &Opening, phase: Phase) -> String {
    let told = |of: &Option<Moment>| of.as_ref().map(|of| moment(of, true));
    let (opens, closes) = (told(&opening.opens), told(&opening.closes));
    match (phase, opens, closes) {
        (Phase::Upcoming, Some(moment), _) => say(msg::FeedOpens { role, moment: &moment }),
        (Phase::Upcoming, None, _) => say(msg::FeedOpensLater { role }),
        (Phase::Closed, _, Some(moment)) => say(msg::FeedClosedSince { role, moment: &moment }),
        (Phase::Closed, _, None) => say(msg::FeedClosed { role }),
        (_, _, Some(moment)) => say(msg::FeedOpenUntil { role, moment: &moment }),
        (_, _, None) => say(msg::FeedOpen { role }),
    }
}

#[cfg(test)]
mod tests {
    use super::{moment, time};
    use roles::Instant;
    use roles::date::Date;
    use roles::opening::Moment;

    #[test]
    fn times_read_as_people_say_them() {
        for (clock, text) in [
            ((0, 0), "midnight"),
            ((0, 30), "12:30 am"),
            ((9, 5), "9:05 am"),
            ((12, 0), "noon"),
            ((12, 30), "12:30 pm"),
            ((20, 0), "8 pm"),
        ] {
            assert_eq!(time(clock), text);
        }
        let date = Date::new(2026, 12, 15).expect("there is such a day");
        let evening = Moment {
            instant: Instant(0),
            date,
            time: Some((20, 0)),
            zone: "EST".into(),
            offset: -18_000,
        };
        assert_eq!(moment(&evening, true), "Tuesday, December 15, 2026, 8 pm EST");
        assert_eq!(moment(&evening, false), "Tuesday, December 15, 8 pm EST");
        assert_eq!(moment(&Moment { time: None, ..evening }, false), "Tuesday, December 15");
    }
}
