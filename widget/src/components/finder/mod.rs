//! The list of roles with everything to narrow it.
//!
//! Deliberately knows no address, no timer and no document: it is told what to
//! restore and tells what was asked, so that it renders the same anywhere.

use std::rc::Rc;

use roles::find::{FinderIndex, Found};
use roles::find::{FinderState, PAGE};
use yew::{AttrValue, Component, Context, Html, Properties};

pub mod examples;
mod message;
mod view;

pub use message::{Around, Changed, Focus, Message, Panel};

use super::result_count;
use crate::shield::shielded;

/// The id of the heading with the number of roles.
pub const COUNT_ID: &str = "finder-count";

/// What a finder is made of.
#[derive(Debug, Clone, Properties)]
pub struct FinderProps {
    /// The roles.
    pub index: Rc<FinderIndex>,
    /// What leads from the page to the root of the site: `../`.
    pub root: AttrValue,
    /// The world around it.
    #[prop_or_default]
    pub around: Around,
}

impl PartialEq for FinderProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.index, &other.index)
            && self.root == other.root
            && self.around == other.around
    }
}

/// The finder.
#[derive(Debug)]
pub struct Finder {
    state: FinderState,
    found: Found,
    open: Vec<Panel>,
    announced: AttrValue,
    focus: Option<Focus>,
}

impl Finder {
    fn new(props: &FinderProps) -> Self {
        let state = FinderState::default();
        let found = props.index.find(&state);
        let announced = AttrValue::Static("");
        Self { state, found, open: Vec::new(), announced, focus: None }
    }

    /// The finder before anything is asked, for a page that is being built.
    pub(crate) fn untouched(props: &FinderProps) -> Html {
        let finder = &Self::new(props);
        view::Finding { finder, props, send: yew::Callback::noop() }.view()
    }
}

impl Component for Finder {
    type Message = Message;
    type Properties = FinderProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self::new(ctx.props())
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let index = &ctx.props().index;
        let asked = match &message {
            Message::Announce => {
                self.announced = result_count::text(&self.found, index).into();
                return true;
            }
            Message::Toggle(panel) => {
                match self.open.iter().position(|open| open == panel) {
                    Some(place) => drop(self.open.swap_remove(place)),
                    None => self.open.push(*panel),
                }
                return true;
            }
            Message::Restore(state) => state.clone(),
            other => asked(&self.state, other),
        };
        self.focus = self.focus_after(index, &message);
        if asked != self.state {
            self.found = index.find(&asked);
            self.state = asked;
            if !matches!(message, Message::Restore(..)) {
                let step = !matches!(message, Message::Type(_) | Message::More);
                let state = self.state.clone();
                ctx.props().around.changed.emit(Changed { state, step });
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let send = ctx.link().callback(|message| message);
        let view = view::Finding { finder: self, props: ctx.props(), send }.view();
        shielded(view)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if let Some(focus) = self.focus.take() {
            ctx.props().around.focus.emit(focus);
        }
    }
}

/// What is asked for once something happened.
fn asked(state: &FinderState, message: &Message) -> FinderState {
    match message {
        Message::Type(text) => state.with_text(text),
        Message::Choose(facet, id, chosen) => state.with(*facet, id, *chosen),
        Message::Remove(facet, id) => state.with(*facet, id, false),
        Message::Drop(dropped) => state.without(dropped),
        Message::Clear => state.cleared(),
        Message::Sort(sort) => state.sorted_by(*sort),
        Message::More => state.showing(state.shown + PAGE),
        Message::Toggle(_) | Message::Restore(..) | Message::Announce => state.clone(),
    }
}

impl Finder {
    /// Where the keyboard goes when what it was on is gone afterwards.
    fn focus_after(&self, index: &FinderIndex, message: &Message) -> Option<Focus> {
        match message {
            Message::Remove(..) | Message::Drop(_) | Message::Clear => Some(Focus::on(COUNT_ID)),
            Message::More => {
                let first_new = self.found.roles.get(self.state.shown as usize)?;
                let card = index.cards().get(*first_new as usize)?;
                Some(Focus::on(&super::role_card::id(card)))
            }
            _ => None,
        }
    }
}
