//! A role in a list.

use roles::role::Status;
use roles::{Role, Route};
use words::{msg, say};

use super::index::Index;

/// A role in a list: enough to choose it.
#[derive(Debug, Clone)]
pub struct Card<'a> {
    /// The role.
    pub role: &'a Role,
    /// Its page.
    pub route: Route,
    /// What to know before choosing it: not written yet, a vacancy, kept for the record.
    pub note: Option<String>,
    /// The titles of its levels.
    pub levels: Vec<&'a str>,
    /// The titles of its domains.
    pub domains: Vec<&'a str>,
}

impl<'a> Card<'a> {
    pub(super) fn new(role: &'a Role, index: &'a Index) -> Self {
        let note = match role.status {
            Status::Described if role.opening.is_some() => Some(say(msg::CardNoteClosed)),
            Status::Described => None,
            Status::Open => Some(say(msg::CardNoteOpen)),
            Status::Stub => Some(say(msg::CardNoteStub)),
            Status::Archived => Some(say(msg::CardNoteArchived)),
        };
        Self {
            role,
            route: Route::Role(role.slug.clone()),
            note,
            levels: index.levels_of(role).iter().map(|level| level.title.as_str()).collect(),
            domains: index.domains_of(role).iter().map(|domain| domain.title.as_str()).collect(),
        }
    }
}
