//! What is chosen: one thing, several, and a search alone.

use roles::find::Facet;

use super::chosen_filters;
use crate::components::{Example, Send, example_roles};

/// The chosen filters in their situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let index = example_roles::index();
    let (search, _) = example_roles::found(&index, "map");
    let one = search.with(Facet::Level, "manager", true);
    let more = one.with(Facet::Domain, "records", true).with(Facet::Years, "2", true);
    [("one", &one), ("several", &more), ("a search alone", &search)]
        .map(|(name, state)| Example {
            component: "chosen-filters",
            name,
            html: chosen_filters(state, &index, &Send::noop()),
        })
        .into()
}
