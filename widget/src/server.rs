//! Rendering into a page, at build time: the first view of each component as text. Deliberately
//! no server rendering of Yew, which needs an executor of tasks that browsers do not have.

use ::words::{msg, say};
use std::rc::Rc;
use std::sync::Arc;

use roles::check_data::CheckData;
use roles::find::FinderIndex;
use roles::id::RoleId;
use yew::{AttrValue, Callback, html};

use crate::components::Example;
use crate::components::check::{Check, CheckProps};
use crate::components::check_worksheet;
use crate::components::finder::{Around, Finder, FinderProps};

mod compare;
mod markup;
mod skills;

pub use compare::{CompareIsland, render_compare};
pub use skills::{SkillsIsland, render_skills};

/// The finder as a block of a page, with the attributes that its module reads.
#[derive(Debug, Clone)]
pub struct FinderIsland {
    /// The roles.
    pub index: Rc<FinderIndex>,
    /// The address of the data file, from the page.
    pub data: AttrValue,
    /// The address of the messages, from the page.
    pub words: AttrValue,
    /// What leads from the page to the root of the site: `../`.
    pub root: AttrValue,
}

/// The finder as the page shows it without script, all roles listed.
#[must_use]
pub fn render_finder(island: FinderIsland) -> String {
    let FinderIsland { index, data, words, root } = island;
    let props = FinderProps { index, root: root.clone(), around: Around::default() };
    markup::text(&html! {
        <div data-island="finder" data-index={data} data-words={words} data-root={root} data-notice={say(msg::FinderNotice)}>
            { Finder::untouched(&props) }
        </div>
    })
}

/// The self-check of one role, or over all roles, as a block of a page, with the attributes that its module reads.
#[derive(Debug, Clone)]
pub struct CheckIsland {
    /// The roles.
    pub book: Arc<CheckData>,
    /// The role of the page; none on the page over all roles.
    pub role: Option<RoleId>,
    /// The address of the data file, from the page: all roles, or the words alone.
    pub data: AttrValue,
    /// The address of the messages, from the page.
    pub words: AttrValue,
    /// What leads from the page to the root of the site: `../../`.
    pub root: AttrValue,
    /// Which pages there are to go on to: `compare ladders`.
    pub next: AttrValue,
}

/// The self-check as it stands in a page: it can be used once its module runs.
#[must_use]
pub fn render_check(island: CheckIsland) -> String {
    let CheckIsland { book, role, data, words, root, next } = island;
    let props = CheckProps {
        book,
        role,
        root: root.clone(),
        next: next.clone(),
        address: AttrValue::default(),
        around: Callback::default(),
    };
    let notice = match props.role {
        Some(_) => say(msg::CheckNoticeRole),
        None => say(msg::CheckNoticeAll),
    };
    markup::text(&html! {
        <div data-island="check" data-book={data} data-words={words} data-root={root} data-next={next} data-notice={notice}>
            { Check::unanswered(&props) }
        </div>
    })
}

/// The questions of a role with room to answer them on paper.
#[must_use]
pub fn render_worksheet(book: &CheckData, role: &RoleId) -> String {
    let role = book.catalog().role(role.as_str());
    let sheet = role.map(|role| check_worksheet::worksheet(role, book.catalog().vocabulary()));
    sheet.map(|sheet| markup::text(&sheet)).unwrap_or_default()
}

/// An example as markup.
#[must_use]
pub fn render_example(example: &Example) -> String {
    markup::text(&example.html)
}
