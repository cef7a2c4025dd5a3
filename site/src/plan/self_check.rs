//! The page where visitors check themselves against all roles.

use roles::{Route, questionnaire};

use super::index::Index;
use super::{Page, Subject};
use crate::content::Content;

/// What the page is called.
pub(crate) const TITLE: &str = "Check yourself";

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
        title: TITLE.into(),
        description: "Answer once, and see for every role what your answers come to. Nothing is \
                      sent, and nothing is kept unless you ask for it."
            .into(),
        updated: None,
        trail: index.trail(),
        subject: Subject::Check,
    })
}
