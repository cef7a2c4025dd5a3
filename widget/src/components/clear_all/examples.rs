//! The button under its two labels.

use super::clear_all;
use crate::components::{Example, Send};

/// The button in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    [("among chosen filters", "Clear all filters"), ("when nothing is found", "Show all 5 roles")]
        .map(|(name, label)| Example {
            component: "clear-all",
            name,
            html: clear_all(label.to_owned(), &Send::noop()),
        })
        .into()
}
