//! Everything that visitors read of openings, in whole sentences: of days and times, of what
//! an opening is, of how to apply. What is true of an opening is not decided here.

use roles::date::Date;
use roles::opening::{Employment, Moment, Opening, Phase, Remote};

use super::thousands;

/// The page of all openings.
pub const TITLE: &str = "Open positions";
/// What that page says for search engines.
pub const DESCRIPTION: &str =
    "Every position that is open now or opens soon: until when, where and how to apply.";
/// What it says where nothing is open.
pub const NOTHING_OPEN: &str = "No position is open right now.";
/// And what one can do then.
pub const SUBSCRIBE: &str =
    "Subscribe to one of these, and you hear of the next one without looking here again.";
/// What stands above that.
pub const SUBSCRIBE_TITLE: &str = "Hear of the next opening";
/// What stands before the address of an application on the web.
pub const ON_THE_WEB: &str = "Apply on the web:";
/// What stands before an address to apply at by email.
pub const BY_EMAIL: &str = "Apply by email:";
/// What stands before an address to apply at by mail.
pub const BY_MAIL: &str = "Apply by mail to:";
/// What stands before a place to apply at in person.
pub const IN_PERSON: &str = "Apply in person at:";
/// The name of the feed.
pub const FEED: &str = "Feed of openings and changes";
/// The name of the calendar.
pub const CALENDAR: &str = "Calendar of closing dates and events";
/// What stands above the events of an opening.
pub const EVENTS: &str = "Events";
/// What stands above whom to ask.
pub const CONTACT: &str = "Questions about this opening";

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

/// What an opening is, in a sentence.
#[must_use]
pub fn state(opening: &Opening, phase: Phase) -> Sentence {
    let whole = |before: String| Sentence { before, days: None, after: String::new() };
    let closes = opening.closes.as_ref();
    match (phase, closes, &opening.opens) {
        (Phase::Upcoming, _, Some(opens)) => whole(format!("Opens {}", moment(opens, true))),
        (Phase::Upcoming, _, None) => whole("Opens later".into()),
        (Phase::Open, Some(closes), _) => whole(format!("Open until {}", moment(closes, true))),
        (Phase::Open, None, _) => whole(open_without_end(opening)),
        (Phase::ClosingSoon(left), Some(closes), _) => Sentence {
            before: "Closes ".into(),
            days: Some(days_left(left)),
            after: format!(", {}", moment(closes, false)),
        },
        (Phase::ClosingSoon(_), None, _) => whole("Closes soon".into()),
        (Phase::Closed, Some(closes), _) => whole(format!("Closed {}", moment(closes, true))),
        (Phase::Closed, None, _) => whole("Closed".into()),
    }
}

/// What a card of the finder says of an opening in a phase: when, and not how many days are
/// left.
#[must_use]
pub fn tag(opening: &Opening, phase: Phase) -> String {
    match (phase, &opening.closes) {
        (Phase::ClosingSoon(_), Some(closes)) => format!("Closes {}", moment(closes, false)),
        _ => state(opening, phase).before,
    }
}

fn open_without_end(opening: &Opening) -> String {
    match opening.max_applications {
        Some(n) => format!("Open until {} applications have come in", thousands(n)),
        None if opening.until_filled => "Open until filled".into(),
        None => "Open".into(),
    }
}

fn days_left(days: u8) -> String {
    match days {
        0 => "today".into(),
        1 => "tomorrow".into(),
        n => format!("in {n} days"),
    }
}

/// A moment as people write it: `Tuesday, December 15, 2026, 8 pm EST`.
#[must_use]
pub fn moment(moment: &Moment, with_year: bool) -> String {
    let mut text = day(moment.date, with_year);
    if let Some(clock) = moment.time {
        text += &format!(", {}", time(clock));
        if !moment.zone.is_empty() {
            text += &format!(" {}", moment.zone);
        }
    }
    text
}

/// From when until when something takes place; of one day the end is only a time.
#[must_use]
pub fn until(starts: &str, ends: &Moment, same_day: bool) -> String {
    match ends.time {
        Some(clock) if same_day => format!("{starts}, until {}", time(clock)),
        _ => format!("{starts}, until {}", moment(ends, true)),
    }
}

const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn day(date: Date, with_year: bool) -> String {
    let (year, _, day) = date.parts();
    let weekday = WEEKDAYS[usize::from(date.weekday())];
    let year = if with_year { format!(", {year}") } else { String::new() };
    format!("{weekday}, {} {day}{year}", date.month_name())
}

fn time((hour, minute): (u8, u8)) -> String {
    let half = if hour < 12 { "am" } else { "pm" };
    let shown = match hour % 12 {
        0 => 12,
        n => n,
    };
    match (hour, minute) {
        (0, 0) => "midnight".into(),
        (12, 0) => "noon".into(),
        (_, 0) => format!("{shown} {half}"),
        _ => format!("{shown}:{minute:02} {half}"),
    }
}

/// The words of the link that leads to an application. For those whose browser runs no script
/// they say until when it is of use.
#[must_use]
pub fn apply(opening: &Opening) -> String {
    match &opening.closes {
        Some(closes) => format!("Apply for this position (open until {})", moment(closes, true)),
        None => "Apply for this position".into(),
    }
}

/// Why there is no way to apply yet.
#[must_use]
pub fn not_yet(opening: &Opening) -> String {
    match &opening.opens {
        Some(opens) => format!("You can apply from {} on.", moment(opens, true)),
        None => "You cannot apply yet.".into(),
    }
}

/// What to say where it is too late.
pub const TOO_LATE: &str = "This opening has closed. You can no longer apply for it.";

/// Until when one can apply, for lists of facts.
#[must_use]
pub fn closes(opening: &Opening) -> Option<String> {
    let Some(closes) = &opening.closes else {
        return opening.until_filled.then(|| "When somebody is found".into());
    };
    let end = if closes.time.is_none() { ", end of the day" } else { "" };
    Some(format!("{}{end}", moment(closes, true)))
}

/// After how many applications an opening closes.
#[must_use]
pub fn most_applications(n: u32) -> String {
    format!("After {} applications", thousands(n))
}

/// Whether one can work from elsewhere.
#[must_use]
pub fn remote(remote: Remote, from: &[String]) -> String {
    let from = if from.is_empty() {
        String::new()
    } else {
        format!(", for people who live in {}", roles::words::row(from, "or"))
    };
    match remote {
        Remote::No => "No: the work is done at the place of work".into(),
        Remote::Hybrid => format!("In part{from}"),
        Remote::Yes => format!("Yes{from}"),
    }
}

/// What kind of employment it is.
#[must_use]
pub fn employment(employment: Employment) -> &'static str {
    match employment {
        Employment::FullTime => "Full time",
        Employment::PartTime => "Part time",
        Employment::Temporary => "For a limited time",
        Employment::Contractor => "By contract",
        Employment::Intern => "Internship",
        Employment::Volunteer => "Volunteer",
        Employment::PerDiem => "By the day",
        Employment::Other => "Other",
    }
}

/// The link to the employer's page on hiring.
#[must_use]
pub fn hiring(employer: &str) -> String {
    format!("How hiring works at {employer}")
}

/// The name of an opening: by its posting, or by its number, from 1, among those of its role.
#[must_use]
pub fn name(opening: &Opening, (number, of): (usize, usize)) -> String {
    match &opening.posting_id {
        Some(posting) => format!("Posting {posting}"),
        None if of == 1 => "Opening".into(),
        None => format!("Opening {number} of {of}"),
    }
}

/// What is new in a feed: an opening.
#[must_use]
pub fn feed_opening(role: &str, opening: &Opening, phase: Phase) -> String {
    let closes = opening.closes.as_ref().map(|closes| moment(closes, true));
    let opens = opening.opens.as_ref().map(|opens| moment(opens, true));
    match (phase, closes) {
        (Phase::Upcoming, _) => {
            format!("{role}: opens {}", opens.unwrap_or_else(|| "later".into()))
        }
        (Phase::Closed, Some(day)) => format!("{role}: closed {day}"),
        (Phase::Closed, None) => format!("{role}: closed"),
        (_, Some(day)) => format!("{role}: open until {day}"),
        (_, None) => format!("{role}: open"),
    }
}

/// What is new in a feed: a description that was changed.
#[must_use]
pub fn feed_change(role: &str) -> String {
    format!("{role}: the description has changed")
}

/// What a calendar says of the end of an opening.
#[must_use]
pub fn calendar_closes(role: &str) -> String {
    format!("Last chance to apply: {role}")
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
