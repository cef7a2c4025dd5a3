//! The text field, empty and in use.

use super::search_box;
use crate::components::{Example, Send};

/// The search box in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    [("empty", ""), ("with a search", "map analyst")]
        .map(|(name, text)| Example {
            component: "search-box",
            name,
            html: search_box(text, &Send::noop()),
        })
        .into()
}
