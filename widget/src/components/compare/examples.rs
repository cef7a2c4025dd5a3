//! The comparison as it is rendered into a page.

use std::rc::Rc;

use roles::GapTable;
use yew::html;

use super::Compare;
use crate::components::{Example, example_roles};

/// The comparison in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let catalog = example_roles::catalog();
    let roles: Vec<_> = catalog.roles().iter().collect();
    let book = Rc::new(GapTable::of(&roles, catalog.vocabulary()));
    [("rungs of a ladder", true), ("any two roles", false)]
        .map(|(name, drawn)| Example {
            component: "compare",
            name,
            html: html! { <Compare book={Rc::clone(&book)} {drawn} root="../" /> },
        })
        .into()
}
