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

pub use message::{Around, Focus, Message, Panel, Told};

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
        // An index never changes its page.
        Rc::ptr_eq(&self.index, &other.index)
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
    /// The first of the further roles that were asked for; the keyboard goes there.
    first_new: Option<u32>,
    loading: Loading,
}

/// Whether parts of the index are being loaded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Loading {
    /// Nothing is missing: what was found is what is asked for.
    #[default]
    Done,
    /// What is missing is on its way. What was found before stays.
    Begun,
    /// The same, and the number of roles is to be said aloud once it is known.
    Unsaid,
    /// What is missing could not be loaded. What was found before stays.
    Failed,
}

impl Finder {
    fn new(props: &FinderProps) -> Self {
        let state = FinderState::default();
        let found = props.index.find(&state);
        Self {
            state,
            found,
            open: Vec::new(),
            announced: AttrValue::Static(""),
            focus: None,
            first_new: None,
            loading: Loading::Done,
        }
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
                self.announce(index);
                return true;
            }
            Message::Loaded(came) => {
                self.loaded(*came, ctx.props());
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
        self.focus = focus_after(&message);
        self.first_new = match message {
            Message::More => self.found.roles.get(self.state.shown as usize).copied(),
            _ => None,
        };
        if asked != self.state {
            self.state = asked;
            self.search(ctx.props());
            if !matches!(message, Message::Restore(..)) {
                let step = !matches!(message, Message::Type(_) | Message::More);
                let state = self.state.clone();
                ctx.props().around.emit(Told::Changed(state, step));
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
        let FinderProps { index, around, .. } = ctx.props();
        let card = self.first_new.and_then(|role| index.card(role));
        let first_new = card.map(|card| Focus::on(&super::role_card::id(card)));
        if let Some(focus) = first_new.or(self.focus.take()) {
            self.first_new = None;
            around.emit(Told::Focus(focus));
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
        Message::Toggle(_) | Message::Restore(..) | Message::Announce | Message::Loaded(_) => {
            state.clone()
        }
    }
}

/// Where the keyboard goes when what it was on is gone afterwards.
fn focus_after(message: &Message) -> Option<Focus> {
    match message {
        Message::Remove(..) | Message::Drop(_) | Message::Clear => Some(Focus::on(COUNT_ID)),
        _ => None,
    }
}

impl Finder {
    /// Searches, or asks for the parts that are missing. Only one request runs at a time: a word
    /// that is being typed does not start one for each of its letters.
    fn search(&mut self, props: &FinderProps) {
        let found = props.index.find(&self.state);
        let is_loading = matches!(self.loading, Loading::Begun | Loading::Unsaid);
        if found.missing.is_empty() {
            self.found = found;
            if !is_loading {
                self.loading = Loading::Done;
            }
        } else if !is_loading {
            self.loading = Loading::Begun;
            props.around.emit(Told::Missing(found.missing));
        }
    }

    fn loaded(&mut self, came: bool, props: &FinderProps) {
        let unsaid = self.loading == Loading::Unsaid;
        self.loading = if came { Loading::Done } else { Loading::Failed };
        if came {
            self.search(props);
        }
        if unsaid {
            self.announce(&props.index);
        }
    }

    fn announce(&mut self, index: &FinderIndex) {
        match self.loading {
            Loading::Done => self.announced = result_count::text(&self.found, index).into(),
            Loading::Begun | Loading::Unsaid => self.loading = Loading::Unsaid,
            // The notice says what there is to say.
            Loading::Failed => {}
        }
    }
}
