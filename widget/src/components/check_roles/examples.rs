//! A role among others: in short, in full, not written yet.

use roles::assessment::assess;
use roles::profile::Profile;
use yew::{AttrValue, html};

use super::{Nearest, nearest};
use crate::components::{Example, Send, example_roles};

/// The role in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let book = example_roles::book();
    let catalog = book.catalog();
    let situations = [
        ("in short", "map-analyst", false),
        ("in full", "map-analyst", true),
        ("not written yet", "sensor-manager", false),
    ];
    let shown = situations.map(|(name, id, unfolded)| {
        let assessment = assess(catalog.role(id)?, catalog, &Profile::default());
        let shown = Nearest {
            n: 0,
            assessment: &assessment,
            unfolded,
            words: catalog.vocabulary(),
            root: &AttrValue::from("../"),
        };
        let html = html! { <ol class="check-roles">{ nearest(shown, &Send::noop()) }</ol> };
        Some(Example { component: "check-roles", name, html })
    });
    shown.into_iter().flatten().collect()
}
