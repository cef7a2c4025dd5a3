//! Answers and results as one short text: what a result link has behind its `#`, and what
//! is kept on a device for anyone who asks for it.
//!
//! `check=1;m=database-etl:40,management:0-12;d=bachelor:economics;r=data-engineer:ny:1a2b3c4d;e`
//!
//! The `e` is its end. A text without it was cut off on its way, perhaps inside a number, so
//! its last entry is not believed.
//!
//! It holds ids, small numbers and digests, in characters that need no escaping there. It
//! is deliberately no place for words of a visitor, and no proof of anything: anyone who opens
//! a link is told what its answers come to today, and what that was when it was made.

use crate::check_data::RulesDigest;
use crate::evaluate::Verdict;
use crate::id::RoleId;
use crate::profile::Profile;

mod months;
mod read;
mod since;
mod write;

pub use read::{MOST_READ, read};
pub use write::write;

/// The version of the text that this code writes and reads.
pub const FORMAT: u32 = 1;

/// What the text begins with; its version follows.
const MARK: &str = "check=";

/// The last part of the text.
const END: &str = "e";

/// A result that is written down: by which rules it was found too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedResult {
    /// The role.
    pub role: RoleId,
    /// What the answers came to.
    pub verdict: Verdict,
    /// The rules at that time.
    pub digest: RulesDigest,
}

/// What a text says to those who open it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opened {
    /// The answers.
    pub profile: Profile,
    /// What means nothing here, as written, cut short; the first few.
    pub ignored: Vec<String>,
    /// What has changed since the text was made.
    pub since: Vec<Since>,
}

/// One thing that has changed since a text was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Since {
    /// The rules of a role.
    RulesChanged(RoleId),
    /// What the answers come to.
    Verdict {
        /// For which role.
        role: RoleId,
        /// What they came to.
        then: Verdict,
        /// What they come to today.
        now: Verdict,
    },
    /// There is no such role any more.
    RoleGone(String),
    /// The text is of a version that this code does not know, and was not read.
    Newer(u32),
}

/// The key of each part.
mod key {
    pub(super) const MONTHS: &str = "m";
    pub(super) const DEGREES: &str = "d";
    /// There are no degrees but those listed.
    pub(super) const COMPLETE: &str = "c";
    pub(super) const YES: &str = "y";
    pub(super) const NO: &str = "n";
    pub(super) const NOT_SURE: &str = "q";
    pub(super) const RESULTS: &str = "r";
}

/// The answers, each with its key.
const ANSWERS: [(&str, crate::profile::Answer); 3] = [
    (key::YES, crate::profile::Answer::Yes),
    (key::NO, crate::profile::Answer::No),
    (key::NOT_SURE, crate::profile::Answer::NotSure),
];

/// The verdicts, each with its two letters.
const VERDICTS: [(&str, Verdict); 5] = [
    ("nc", Verdict::NothingToCheck),
    ("ny", Verdict::NotYet),
    ("ct", Verdict::CannotTellYet),
    ("rd", Verdict::ReviewerDecides),
    ("am", Verdict::AppearsToMeet),
];

/// What a degree is followed by when its holder calls the field related.
const RELATED: &str = "related";

/// The value of [`key::COMPLETE`].
const SAID: &str = "1";
