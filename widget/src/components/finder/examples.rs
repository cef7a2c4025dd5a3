//! The whole list, as it is rendered into a page.

use yew::html;

use super::Finder;
use crate::components::{Example, example_roles};

/// The finder in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let html = html! { <Finder index={example_roles::index()} root="../" /> };
    vec![Example { component: "finder", name: "all roles", html }]
}
