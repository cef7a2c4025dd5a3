//! The comparison as it is rendered into a page.

use std::rc::Rc;

use roles::GapTable;

use super::{Compare, CompareProps};
use crate::components::around::Around;
use crate::components::{Example, example_roles};

/// The comparison in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let catalog = example_roles::catalog();
    let roles: Vec<_> = catalog.roles().iter().collect();
    let book = Rc::new(GapTable::of(&roles, catalog.vocabulary()));
    [("rungs of a ladder", true), ("any two roles", false)]
        .map(|(name, drawn)| {
            let (book, around) = (Rc::clone(&book), Around::default());
            let props = CompareProps { book, drawn, root: "../".into(), around };
            Example { component: "compare", name, html: Compare::untouched(&props) }
        })
        .into()
}
