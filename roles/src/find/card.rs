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

impl Card {
    /// The place of its level, the first step first; roles without a level last.
    #[must_use]
    pub fn level_rank(&self) -> u16 {
        self.level_rank
    }
}
