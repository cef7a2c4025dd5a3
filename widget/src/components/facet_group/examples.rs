//! Groups of options: few, many, folded, with a choice.

use roles::find::Facet;

use super::{FacetGroup, facet_group};
use crate::components::{Example, Send, example_roles};

/// The facet group in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let index = example_roles::index();
    let (first, found) = example_roles::found(&index, "");
    let chosen = first.with(Facet::Level, "manager", true);
    let send = Send::noop();
    let group = |facet, state, open| FacetGroup {
        facet,
        index: &index,
        counts: &found.counts,
        state,
        open,
        rest: false,
        send: &send,
    };
    let rest = FacetGroup { rest: true, ..group(Facet::Tool, &first, true) };
    [
        ("folded on narrow screens", group(Facet::Domain, &first, false)),
        ("with a choice", group(Facet::Level, &chosen, true)),
        ("with many options", group(Facet::Tool, &first, true)),
        ("with all of many options", rest),
    ]
    .map(|(name, group)| Example { component: "facet-group", name, html: facet_group(group) })
    .into()
}
