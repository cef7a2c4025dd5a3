//! The page where visitors check themselves against all roles.

use ::words::{msg, say};
use roles::{Route, questionnaire};

use super::index::Index;
use super::{Page, Subject};
use crate::content::Content;

/// How many roles there are to check.
#[derive(Debug, Clone)]
pub struct CheckView {
    /// How many ask something that visitors can answer.
    pub roles: usize,
}

/// Whether a role asks something that visitors can answer.
pub(super) fn asks(role: &roles::Role, content: &Content) -> bool {
    role.is_checkable() && !questionnaire(role, content.catalog.vocabulary()).is_empty()
}

/// The page; none where no role can be checked.
pub(super) fn page(index: &Index) -> Option<Page> {
    (index.checked() > 0).then(|| Page {
        route: Route::Check,
        title: say(msg::NavSelfCheck),
        description: say(msg::SelfCheckDescription),
        updated: None,
        trail: index.trail(),
        subject: Subject::Check,
    })
}
