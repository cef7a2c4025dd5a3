//! The table of who asks for what as a block of a page.

use ::words::{msg, say};
use std::rc::Rc;

use roles::SkillMatrix;
use yew::{AttrValue, html};

use super::markup;
use crate::components::skills::{narrowing, table};

/// The table, with the attributes that its module reads.
#[derive(Debug, Clone)]
pub struct SkillsIsland {
    /// Who asks for what.
    pub matrix: Rc<SkillMatrix>,
    /// The address of the data file, from the page.
    pub data: AttrValue,
    /// The address of the messages, from the page.
    pub words: AttrValue,
    /// What leads from the page to the root of the site: `../`.
    pub root: AttrValue,
}

/// The table as the page shows it without script, complete.
#[must_use]
pub fn render_skills(island: SkillsIsland) -> String {
    let SkillsIsland { matrix, data, words, root } = island;
    markup::text(&html! {
        <>
            <div data-island="skills" data-matrix={data} data-words={words} data-notice={say(msg::SkillsNotice)}>
                { narrowing(&matrix) }
            </div>
            { table(&matrix, &root) }
        </>
    })
}
