//! Two roles chosen, and what lies between them.
//!
//! Deliberately knows no address and no map: it is told what was asked, and tells what
//! is asked now, so that it renders the same anywhere.

use ::words::{msg, say};
use std::rc::Rc;

use roles::GapTable;
use roles::id::RoleId;
use roles::page_state::PairState;
use yew::{AttrValue, Component, Context, Html, Properties};

pub mod examples;
mod message;
mod view;

pub use message::Message;

use super::around::{Around, Asked};
use crate::shield::shielded;

/// The ids of the two lists.
pub const FROM_ID: &str = "compare-from";
/// The ids of the two lists.
pub const TO_ID: &str = "compare-to";

/// What it is made of.
#[derive(Debug, Clone, Properties)]
pub struct CompareProps {
    /// The roles to choose from, and what lies between them.
    pub book: Rc<GapTable>,
    /// Whether they are the rungs of a map in the page.
    pub drawn: bool,
    /// What leads from the page to the root of the site: `../`.
    pub root: AttrValue,
    /// The world around it.
    #[prop_or_default]
    pub around: Around,
}

impl PartialEq for CompareProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.book, &other.book)
            && self.drawn == other.drawn
            && self.root == other.root
            && self.around == other.around
    }
}

/// Two roles compared.
#[derive(Debug)]
pub struct Compare {
    pair: PairState,
    announced: AttrValue,
}

impl Compare {
    fn new() -> Self {
        Self { pair: PairState::default(), announced: AttrValue::Static("") }
    }

    /// The comparison before two roles are chosen, for a page that is being built.
    pub(crate) fn untouched(props: &CompareProps) -> Html {
        view::Comparing { compare: &Self::new(), props, send: yew::Callback::noop() }.view()
    }
}

impl Component for Compare {
    type Message = Message;
    type Properties = CompareProps;

    fn create(_: &Context<Self>) -> Self {
        Self::new()
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let book = &ctx.props().book;
        let pair = match message {
            Message::From(id) => self.pair.starting(&id, book),
            Message::To(id) => self.pair.leading(&id, book),
            Message::Pick(id) => self.pair.picking(&id, book),
            Message::Swap => self.pair.clone().swapped(),
            Message::Restore(pair) => {
                self.pair = pair;
                return true;
            }
        };
        if pair != self.pair {
            self.pair = pair;
            self.announced = self.told(ctx.props()).into();
            ctx.props().around.asked.emit(Asked { query: self.pair.write(), step: true });
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let send = ctx.link().callback(|message| message);
        let view = view::Comparing { compare: self, props: ctx.props(), send }.view();
        shielded(view)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        // What is drawn first is what the page shows, and stands in no page yet.
        if first {
            return;
        }
        let id = |role: &Option<RoleId>| role.as_ref().map(ToString::to_string).unwrap_or_default();
        let chosen = vec![(FROM_ID, id(&self.pair.from)), (TO_ID, id(&self.pair.to))];
        ctx.props().around.fields.emit(chosen);
    }
}

impl Compare {
    /// What is said aloud once something was chosen.
    fn told(&self, props: &CompareProps) -> String {
        let title = |id: &Option<RoleId>| -> Option<String> {
            Some(props.book.role(id.as_ref()?.as_str())?.title.clone())
        };
        match (title(&self.pair.from), title(&self.pair.to)) {
            (Some(from), Some(to)) => say(msg::CompareShown { from: &from, to: &to }),
            (Some(from), None) => say(msg::CompareChosenFrom { from: &from }),
            (None, Some(to)) => say(msg::CompareChosenTo { to: &to }),
            (None, None) => say(msg::CompareNone),
        }
    }
}
