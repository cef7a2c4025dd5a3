//! What an opening is at a moment: announced, open, closing soon, closed.

use super::Opening;
use crate::instant::Instant;
use crate::role::Status;

/// What an opening is at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// It opens later.
    Upcoming,
    /// One can apply.
    Open,
    /// One can apply for so many days more; 0 on the last.
    ClosingSoon(u8),
    /// It is too late.
    Closed,
}

impl Phase {
    /// Whether one can apply.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::ClosingSoon(_))
    }

    /// Its name in pages and data.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Open => "open",
            Self::ClosingSoon(_) => "soon",
            Self::Closed => "closed",
        }
    }
}

impl Opening {
    /// What it is at a moment. Without one, nothing is late and nothing is still to come.
    #[must_use]
    pub fn phase(&self, now: Option<Instant>) -> Phase {
        let Some(now) = now else { return Phase::Open };
        if self.closes.as_ref().is_some_and(|closes| closes.instant <= now) {
            return Phase::Closed;
        }
        if self.opens.as_ref().is_some_and(|opens| now < opens.instant) {
            return Phase::Upcoming;
        }
        let begun = self.last_days.iter().filter(|day| **day <= now).count();
        match self.last_days.len().checked_sub(begun) {
            Some(left) if begun > 0 => Phase::ClosingSoon(u8::try_from(left).unwrap_or(u8::MAX)),
            _ => Phase::Open,
        }
    }
}

/// What some openings make of the status that is written down: a role with one that is open
/// is open. Without openings it is what is written.
#[must_use]
pub fn status(written: Status, openings: &[Opening], now: Option<Instant>) -> Status {
    let mut phases = openings.iter().map(|opening| opening.phase(now));
    match written {
        Status::Stub | Status::Archived => written,
        Status::Described | Status::Upcoming | Status::Open => {
            let is_upcoming = phases.clone().any(|phase| phase == Phase::Upcoming);
            match (phases.any(Phase::is_open), is_upcoming) {
                (true, _) => Status::Open,
                (false, true) => Status::Upcoming,
                (false, false) => Status::Described,
            }
        }
    }
}
