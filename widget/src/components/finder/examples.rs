//! The whole list, as it is rendered into a page.

use super::{Around, Finder, FinderProps};
use crate::components::{Example, example_roles};

/// The finder in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let index = example_roles::index();
    let props = FinderProps { index, root: "../".into(), around: Around::default() };
    let html = Finder::untouched(&props);
    vec![Example { component: "finder", name: "all roles", html }]
}
