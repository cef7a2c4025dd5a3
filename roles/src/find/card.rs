//! What the list of roles shows of one role.

use serde::{Deserialize, Serialize};

use super::facet::DegreeMention;
use crate::requirement::Months;
use crate::role::Status;

/// One role of the list. Names that many roles share stand in the index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The last part of the role's address.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// At most 160 characters.
    pub description: String,
    /// What can be done with it today.
    pub status: Status,
    /// Its openings, each with what it is at any time; whoever knows the clock adds them.
    pub openings: Vec<CardOpening>,
    /// What it says of degrees.
    pub degree: DegreeMention,
    /// The experience it asks for, when it states how long.
    pub months: Option<Months>,
    /// Pay, hours and grade as shown; empty when not stated.
    pub terms: String,
    pub(super) department: Option<u32>,
    pub(super) options: Vec<u32>,
    /// Its place by title.
    pub(super) title_rank: u32,
    /// Its place by level; roles without one stand last.
    pub(super) level_rank: u16,
    /// What it asks for, sentence by sentence; empty in large indexes.
    pub(super) texts: Vec<String>,
}

/// What a card says of an opening.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardOpening {
    /// The moments at which it changes, for the script that shows what it is at the moment.
    pub moments: String,
    /// What it is in each phase.
    pub states: Vec<CardState>,
}

/// What an opening is in a phase, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardState {
    /// The phase.
    pub phase: String,
    /// Whether it is not the phase when the site is made.
    pub hidden: bool,
    /// What stands before the days that are left, or all of it.
    pub before: String,
    /// The days that are left, in words.
    pub days: String,
    /// What stands after them.
    pub after: String,
}

impl Card {
    /// The place of its level, the first step first; roles without a level last.
    #[must_use]
    pub fn level_rank(&self) -> u16 {
        self.level_rank
    }
}
