//! The self-check before anything is answered: over all roles, and of one.

use std::sync::Arc;

use roles::check_data::CheckData;
use yew::{AttrValue, Callback};

use super::{Check, CheckProps};
use crate::components::{Example, example_roles};

/// The self-check in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let book = example_roles::book();
    let first = book.catalog().roles()[0].id.clone();
    [("all roles", None), ("one role", Some(first))]
        .map(|(name, role)| Example {
            component: "check",
            name,
            html: Check::unanswered(&props(&book, role)),
        })
        .into()
}

fn props(book: &Arc<CheckData>, role: Option<roles::id::RoleId>) -> CheckProps {
    CheckProps {
        book: Arc::clone(book),
        role,
        root: "../".into(),
        next: "compare ladders".into(),
        address: AttrValue::default(),
        around: Callback::noop(),
    }
}
