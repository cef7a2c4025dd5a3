//! Openings of a role: each an interval of time at a place, with ways to apply.
//!
//! What is told of time here comes from moments that are given; the rules of time zones are
//! not known here, and neither is the clock.

use crate::date::Date;
use crate::id::{OpeningId, PlaceId};
use crate::instant::Instant;
use crate::role::Terms;

mod phase;

pub use phase::{Phase, status};

/// An opening. `None` means "not stated".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Unique within its role.
    pub id: OpeningId,
    /// From when one can apply.
    pub opens: Option<Moment>,
    /// Until when one can apply; the moment itself is too late.
    pub closes: Option<Moment>,
    /// When each of the last days before it closes begins, where it closes: the first is the
    /// moment from which it closes soon, the last begins the day on which it closes.
    pub last_days: Vec<Instant>,
    /// The time zone of its employer: `America/New_York`.
    pub zone: Option<String>,
    /// Whether it stays open until somebody is found.
    pub until_filled: bool,
    /// After how many applications it closes.
    pub max_applications: Option<u32>,
    /// How many people are wanted.
    pub posts: Option<u32>,
    /// Where the work is.
    pub places: Vec<PlaceId>,
    /// Where the work is, in words.
    pub location: Option<String>,
    /// Whether one can work from elsewhere.
    pub remote: Option<Remote>,
    /// Where those who work from elsewhere have to live.
    pub applicants_from: Vec<String>,
    /// Full time, part time and the like.
    pub employment: Option<Employment>,
    /// Pay and hours that differ from those of the role.
    pub terms: Option<Terms>,
    /// How to apply.
    pub apply: Apply,
    /// The posting's number.
    pub posting_id: Option<String>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// Information sessions and the like.
    pub events: Vec<Event>,
}

/// A moment as its place has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The moment itself.
    pub instant: Instant,
    /// The day that is said. Of a day that ends something, the moment is the end of that day.
    pub date: Date,
    /// The hour and the minute; none where only a day is said.
    pub time: Option<(u8, u8)>,
    /// What the zone is called then: `EST`; empty where no zone is known.
    pub zone: String,
    /// How many seconds the zone is ahead of UTC then.
    pub offset: i32,
}

/// How one can apply.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Apply {
    /// On the web.
    pub url: Option<String>,
    /// Whether one can apply there without going elsewhere first.
    pub direct: Option<bool>,
    /// By email.
    pub email: Option<String>,
    /// By mail, where to.
    pub mail: Option<String>,
    /// In person, where.
    pub in_person: Option<String>,
}

/// Whom to ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// A name or an office.
    pub name: Option<String>,
    /// An email address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
}

/// An event around an opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What it is.
    pub title: String,
    /// When it begins.
    pub starts: Moment,
    /// When it ends.
    pub ends: Option<Moment>,
    /// Where it is.
    pub place: Option<PlaceId>,
    /// Where it is on the web.
    pub url: Option<String>,
    /// What to know of it.
    pub text: Option<String>,
}

/// Whether one can work from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remote {
    /// One works at the place.
    No,
    /// In part.
    Hybrid,
    /// Always.
    Yes,
}

/// What kind of employment it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Employment {
    /// A whole week.
    FullTime,
    /// A part of a week.
    PartTime,
    /// For a time.
    Temporary,
    /// By contract.
    Contractor,
    /// To learn.
    Intern,
    /// Without pay.
    Volunteer,
    /// Day by day.
    PerDiem,
    /// Something else.
    Other,
}

impl Apply {
    /// Whether there is no way.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let ways = [&self.url, &self.email, &self.mail, &self.in_person];
        ways.into_iter().all(Option::is_none)
    }
}

impl Moment {
    /// As RFC 3339 has it, in its own zone: `2026-12-15T20:00:00-05:00`. A day that ends
    /// something is over at `23:59:59`.
    #[must_use]
    pub fn rfc3339(&self, ends: bool) -> String {
        let (hour, minute, second) = match (self.time, ends) {
            (Some((hour, minute)), _) => (hour, minute, 0),
            (None, true) => (23, 59, 59),
            (None, false) => (0, 0, 0),
        };
        let sign = if self.offset < 0 { '-' } else { '+' };
        let minutes = self.offset.unsigned_abs() / 60;
        let (h, m) = (minutes / 60, minutes % 60);
        format!("{}T{hour:02}:{minute:02}:{second:02}{sign}{h:02}:{m:02}", self.date)
    }
}
