//! Rendering into a page, at build time.

use std::rc::Rc;

use futures_executor::block_on;
use roles::find::FinderIndex;
use yew::{AttrValue, Component, Context, Html, LocalServerRenderer, Properties, html};

use crate::components::Example;
use crate::components::finder::Finder;

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

/// An example as markup.
#[must_use]
pub fn render_example(example: &Example) -> String {
    let markup = Markup { html: example.html.clone() };
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
