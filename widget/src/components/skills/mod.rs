//! Who asks for what: a table of tools, skills and the like with the roles that ask for
//! them, and what narrows it.
//!
//! The component is what narrows the table, and says which rows are asked for. The rows are
//! drawn when the page is built and stay the same: drawing all of them again would keep a
//! slow device busy. Deliberately knows no address and no document, so that it renders the
//! same anywhere.

use ::words::{msg, say};
use std::rc::Rc;

use roles::SkillMatrix;
use roles::page_state::SkillsState;
use yew::{AttrValue, Callback, Component, Context, Html, Properties};

pub mod examples;
mod grid;
mod message;
mod table;
mod view;

pub use message::Message;
pub use table::{ROWS, table};

use super::around::{Around, Asked};
use super::finder::Focus;
use crate::shield::shielded;

/// The id of the heading with the number of entries.
pub const COUNT_ID: &str = "skills-count";
/// The id of the text field.
pub const TEXT_ID: &str = "skills-text";
/// The id of the list of kinds.
pub const KIND_ID: &str = "skills-kind";
/// The id of the list of needs.
pub const NEED_ID: &str = "skills-need";
/// The id of the list of orders.
pub const ORDER_ID: &str = "skills-order";

/// What it is made of.
#[derive(Debug, Clone, Properties)]
pub struct SkillsProps {
    /// Who asks for what.
    pub matrix: Rc<SkillMatrix>,
    /// Has the table show the rows at these positions of the matrix, in this order.
    #[prop_or_default]
    pub rows: Callback<Vec<usize>>,
    /// Moves the keyboard, once what is asked for is drawn.
    #[prop_or_default]
    pub focus: Callback<Focus>,
    /// The world around it.
    #[prop_or_default]
    pub around: Around,
}

impl PartialEq for SkillsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.matrix, &other.matrix)
            && self.rows == other.rows
            && self.focus == other.focus
            && self.around == other.around
    }
}

/// The table at one moment.
#[derive(Debug, Default)]
pub struct Skills {
    state: SkillsState,
    announced: AttrValue,
    focus: Option<Focus>,
}

impl Component for Skills {
    type Message = Message;
    type Properties = SkillsProps;

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let step = !matches!(message, Message::Type(_));
        let state = match message {
            Message::Type(text) => self.state.with_text(&text),
            Message::Kind(key) => self.state.of_kind(&key),
            Message::Need(key) => self.state.needed(&key),
            Message::Order(key) => self.state.sorted(&key),
            Message::Clear => {
                self.focus = Some(Focus::on(COUNT_ID));
                SkillsState { order: self.state.order, ..SkillsState::default() }
            }
            Message::Announce => {
                self.announced = self.count(ctx.props()).into();
                return true;
            }
            Message::Restore(state) => {
                self.state = state;
                return true;
            }
        };
        if state != self.state {
            self.state = state;
            ctx.props().around.asked.emit(Asked { query: self.state.write(), step });
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let send = ctx.link().callback(|message| message);
        let view = view::Listing { skills: self, props: ctx.props(), send }.view();
        shielded(view)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let props = ctx.props();
        // What is drawn first is what the page shows, and stands in no page yet.
        if first {
            return;
        }
        props.around.fields.emit(view::fields(&self.state));
        props.rows.emit(self.found(props));
        if let Some(focus) = self.focus.take() {
            props.focus.emit(focus);
        }
    }
}

impl Skills {
    /// The table before anything is asked, for a page that is being built.
    pub(crate) fn untouched(props: &SkillsProps) -> Html {
        view::Listing { skills: &Self::default(), props, send: Callback::noop() }.view()
    }

    fn found(&self, props: &SkillsProps) -> Vec<usize> {
        props.matrix.select(&self.state)
    }

    /// `All 57 entries`, `3 of 57 entries`.
    fn count(&self, props: &SkillsProps) -> String {
        let all = props.matrix.skills().len();
        match self.found(props).len() {
            found if found == all => say(msg::SkillsCountAll { all }),
            found => say(msg::SkillsCount { found, all }),
        }
    }
}
