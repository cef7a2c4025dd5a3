//! The self-check of one role, as it is rendered into a page.

use roles::id::RoleId;
use yew::html;

use super::Check;
use crate::components::{Example, example_roles};

/// The self-check in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let Ok(role) = RoleId::new("map-analyst") else { return Vec::new() };
    let one = html! { <Check book={example_roles::book()} {role} root="../../" /> };
    let all = html! { <Check book={example_roles::book()} role={None::<RoleId>} root="../" /> };
    [("of one role", one), ("over all roles", all)]
        .map(|(name, html)| Example { component: "check", name, html })
        .into()
}
