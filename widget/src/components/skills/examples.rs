//! The whole table, as it is rendered into a page.

use std::rc::Rc;

use roles::SkillMatrix;
use yew::{Callback, Html, html};

use super::{Skills, SkillsProps, table};
use crate::components::around::Around;
use crate::components::{Example, example_roles};

/// The table in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let whole = SkillMatrix::of(&example_roles::catalog());
    let short = Rc::new(whole.shortened(1));
    [("in full", Rc::new(whole)), ("with roles left out", short)]
        .map(|(name, matrix)| Example {
            component: "skills",
            name,
            html: html! { <>{ narrowing(&matrix) }{ table(&matrix, "../") }</> },
        })
        .into()
}

fn narrowing(matrix: &Rc<SkillMatrix>) -> Html {
    let (rows, focus) = (Callback::noop(), Callback::noop());
    let matrix = Rc::clone(matrix);
    Skills::untouched(&SkillsProps { matrix, rows, focus, around: Around::default() })
}
