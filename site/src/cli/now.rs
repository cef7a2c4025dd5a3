//! The moment at which a site is made: the one that is asked for, that of
//! `SOURCE_DATE_EPOCH`, as builds have it that must come out the same again, or that of the
//! clock.

use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use roles::Instant;

/// When the site is made.
#[derive(Debug, Clone, Args)]
pub(super) struct Now {
    /// Make the site as on this day, or at this moment: 2026-12-15, or 2026-12-15T20:00:00-05:00,
    /// or 2026-12-15T20:00[America/New_York]
    #[arg(long, value_name = "WHEN", value_parser = site::moment)]
    today: Option<Instant>,
}

impl Now {
    /// The moment; none when the clock stands before 1970.
    pub(super) fn instant(&self) -> Option<Instant> {
        self.today.or_else(now)
    }
}

/// The moment of the environment or the clock.
pub(super) fn now() -> Option<Instant> {
    let named = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|named| named.parse().ok());
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs().try_into().ok();
    named.or_else(clock).map(Instant)
}
