//! The number of roles: all, some, none, with a slip forgiven.

use super::result_count;
use crate::components::{Example, example_roles};

/// The result count in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let index = example_roles::index();
    [("all", ""), ("some", "map"), ("none", "zebra"), ("with a slip", "analsyt")]
        .map(|(name, text)| {
            let (_, found) = example_roles::found(&index, text);
            Example { component: "result-count", name, html: result_count(&found, &index) }
        })
        .into()
}
