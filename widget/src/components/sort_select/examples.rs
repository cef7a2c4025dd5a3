//! The order: of all roles, and of what a search has found.

use roles::find::FinderState;
use roles::find::Sort;

use super::sort_select;
use crate::components::{Example, Send};

/// The list of orders in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let first = FinderState::default();
    [
        ("all roles", first.clone()),
        ("searching", first.with_text("map")),
        ("by title", first.sorted_by(Sort::Title)),
    ]
    .map(|(name, state)| Example {
        component: "sort-select",
        name,
        html: sort_select(&state, &Send::noop()),
    })
    .into()
}
