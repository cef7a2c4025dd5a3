//! The whole table, as it is rendered into a page.

use roles::SkillMatrix;
use yew::html;

use super::{narrowing, nothing, table};
use crate::components::{Example, example_roles};

/// The table in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let whole = SkillMatrix::of(&example_roles::catalog());
    let short = whole.shortened(1);
    let table = |name, matrix: &SkillMatrix| Example {
        component: "skills",
        name,
        html: html! { <>{ narrowing(matrix) }{ table(matrix, "../") }</> },
    };
    let nothing = Example { component: "skills", name: "nothing found", html: nothing().html() };
    vec![table("in full", &whole), table("with roles left out", &short), nothing]
}
