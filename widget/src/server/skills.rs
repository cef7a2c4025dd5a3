//! The table of who asks for what as a block of a page.

use std::rc::Rc;

use roles::SkillMatrix;
use yew::{AttrValue, html};

use crate::components::skills::{Skills, table};

/// What is said where it cannot come alive.
const UNAVAILABLE: &str =
    "Sorting and filtering are not available right now. All entries are still listed.";

/// The table, with what brings it to life beside it.
#[derive(Debug, Clone)]
pub struct SkillsIsland {
    /// Who asks for what.
    pub matrix: Rc<SkillMatrix>,
    /// The address of the data file, from the page.
    pub data: AttrValue,
    /// What leads from the page to the root of the site: `../`.
    pub root: AttrValue,
}

/// The table as the page shows it without script, complete.
#[must_use]
pub fn render_skills(island: SkillsIsland) -> String {
    let SkillsIsland { matrix, data, root } = island;
    super::render(html! {
        <>
            <div data-island="skills" data-matrix={data} data-notice={UNAVAILABLE}>
                <Skills matrix={Rc::clone(&matrix)} />
            </div>
            { table(&matrix, &root) }
        </>
    })
}
