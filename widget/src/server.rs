//! Rendering into a page, at build time.

use std::rc::Rc;
use std::sync::Arc;

use futures_executor::block_on;
use roles::check_data::CheckData;
use roles::find::FinderIndex;
use roles::id::RoleId;
use yew::{AttrValue, Callback, Component, Context, Html, LocalServerRenderer, Properties, html};

use crate::components::Example;
use crate::components::check::{Begun, Check, CheckProps};
use crate::components::finder::Finder;

mod compare;
mod markup;
mod skills;

pub use compare::{CompareIsland, render_compare};
pub use skills::{SkillsIsland, render_skills};

/// What is said where the finder cannot come alive.
pub const UNAVAILABLE: &str =
    "Searching and filtering are not available right now. All roles are still listed.";

/// The finder as a block of a page, with what brings it to life beside it.
#[derive(Debug, Clone, Properties)]
pub struct FinderIsland {
    /// The roles.
    pub index: Rc<FinderIndex>,
    /// The address of the data file, from the page.
    pub data: AttrValue,
    /// What leads from the page to the root of the site: `../`.
    pub root: AttrValue,
}

impl PartialEq for FinderIsland {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.index, &other.index) && self.data == other.data && self.root == other.root
    }
}

impl Component for FinderIsland {
    type Message = ();
    type Properties = Self;

    fn create(ctx: &Context<Self>) -> Self {
        ctx.props().clone()
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let Self { index, data, root } = self;
        html! {
            <div data-island="finder" data-index={data} data-root={root}
                data-notice={UNAVAILABLE}>
                <Finder index={Rc::clone(index)} root={root} />
            </div>
        }
    }
}

/// The finder as the page shows it without script, all roles listed.
#[must_use]
pub fn render_finder(island: FinderIsland) -> String {
    let renderer = LocalServerRenderer::<FinderIsland>::with_props(island);
    block_on(renderer.hydratable(false).render())
}

/// What is said where the self-check of a role cannot come alive.
const CHECK_UNAVAILABLE: &str = "Checking your answers is not available right now. On paper, you \
                                 can collect here what shows that you have what is asked for.";

/// The same where the self-check is over all roles.
const ALL_UNAVAILABLE: &str = "Checking your answers is not available right now. The page of each \
                               role has a worksheet for paper.";

/// The self-check of one role, or over all roles, as a block of a page, with what brings it to life beside it.
#[derive(Debug, Clone)]
pub struct CheckIsland {
    /// The roles.
    pub book: Arc<CheckData>,
    /// The role of the page; none on the page over all roles.
    pub role: Option<RoleId>,
    /// The address of the data file, from the page: all roles, or the words alone.
    pub data: AttrValue,
    /// What leads from the page to the root of the site: `../../`.
    pub root: AttrValue,
}

/// The self-check as a page shows it without script: of one role, a worksheet.
#[must_use]
pub fn render_check(island: CheckIsland) -> String {
    let CheckIsland { book, role, data, root } = island;
    let props = CheckProps {
        book,
        role,
        begun: Begun::default(),
        root: root.clone(),
        address: AttrValue::default(),
        around: Callback::default(),
    };
    let notice = if props.role.is_some() { CHECK_UNAVAILABLE } else { ALL_UNAVAILABLE };
    markup::text(&html! {
        <div data-island="check" data-book={data} data-root={root} data-notice={notice}>
            { Check::unanswered(&props) }
        </div>
    })
}

/// An example as markup.
#[must_use]
pub fn render_example(example: &Example) -> String {
    render(example.html.clone())
}

/// Markup as text.
fn render(html: Html) -> String {
    let markup = Markup { html };
    block_on(LocalServerRenderer::<Markup>::with_props(markup).hydratable(false).render())
}

/// Markup that is already there.
#[derive(Debug, Clone, PartialEq, Properties)]
struct Markup {
    html: Html,
}

impl Component for Markup {
    type Message = ();
    type Properties = Self;

    fn create(ctx: &Context<Self>) -> Self {
        ctx.props().clone()
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.html.clone()
    }
}
