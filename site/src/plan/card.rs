//! A role in a list.

use roles::opening::{Opening, Phase};
use roles::role::Status;
use roles::{Role, Route};
use words::{msg, say};

use super::index::Index;
use super::opening::{self, State};

/// A role in a list: enough to choose it.
#[derive(Debug, Clone)]
pub struct Card<'a> {
    /// The role.
    pub role: &'a Role,
    /// Its page.
    pub route: Route,
    /// What to know before choosing it: not written yet, kept for the record.
    pub note: Option<String>,
    /// Its openings: each, what it is when the site is made, and what it is at any time.
    pub openings: Vec<(&'a Opening, Phase, Vec<State>)>,
    /// The titles of its levels.
    pub levels: Vec<&'a str>,
    /// The titles of its domains.
    pub domains: Vec<&'a str>,
}

impl<'a> Card<'a> {
    pub(super) fn new(role: &'a Role, index: &'a Index) -> Self {
        let note = match role.status {
            Status::Described | Status::Upcoming | Status::Open => None,
            Status::Stub => Some(say(msg::CardNoteStub)),
            Status::Archived => Some(say(msg::CardNoteArchived)),
        };
        Self {
            role,
            route: Route::Role(role.slug.clone()),
            note,
            openings: opening::of_card(role, index.content.now),
            levels: index.levels_of(role).iter().map(|level| level.title.as_str()).collect(),
            domains: index.domains_of(role).iter().map(|domain| domain.title.as_str()).collect(),
        }
    }
}
