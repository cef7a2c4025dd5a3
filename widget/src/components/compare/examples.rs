//! The comparison as it is rendered into a page, and what is written into it.

use roles::GapTable;
use roles::page_state::PairState;
use yew::html;

use super::{comparing, sides};
use crate::components::{Example, example_roles};

/// The comparison in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let catalog = example_roles::catalog();
    let roles: Vec<_> = catalog.roles().iter().collect();
    let book = GapTable::of(&roles, catalog.vocabulary());
    let id = |n: usize| book.roles().get(n).map(|role| role.id.clone());
    let both = sides(&PairState { from: id(0), to: id(1) }, &book, "../");
    let both =
        html! { <div class="compare__live">{ for both.iter().map(|part| part.html()) }</div> };
    [
        ("rungs of a ladder", comparing(&book, true)),
        ("any two roles", comparing(&book, false)),
        ("two roles chosen", both),
    ]
    .map(|(name, html)| Example { component: "compare", name, html })
    .into()
}
