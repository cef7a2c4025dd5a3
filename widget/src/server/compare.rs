//! The comparison of two rungs, or of any two roles, as a block of a page.

use ::words::{msg, say};
use std::rc::Rc;

use roles::GapTable;
use yew::{AttrValue, html};

use super::markup;
use crate::components::compare::comparing;

/// The comparison, with the attributes that its module reads.
#[derive(Debug, Clone)]
pub struct CompareIsland {
    /// The roles to choose from, and what lies between them.
    pub book: Rc<GapTable>,
    /// Whether they are the rungs of a map in the page.
    pub drawn: bool,
    /// The address of the data file, from the page.
    pub data: AttrValue,
    /// The address of the messages, from the page.
    pub words: AttrValue,
    /// What leads from the page to the root of the site: `../`.
    pub root: AttrValue,
}

/// The comparison as the page shows it with nothing chosen.
#[must_use]
pub fn render_compare(island: CompareIsland) -> String {
    let CompareIsland { book, drawn, data, words, root } = island;
    markup::text(&html! {
        <div data-island="ladders" data-book={data} data-words={words}
            data-root={root} data-notice={say(msg::CompareNotice)}>
            { comparing(&book, drawn) }
        </div>
    })
}
