//! Bringing a comparison to life: on pages of ladders, and of any two roles.

use std::rc::Rc;

use gloo_events::EventListener;
use roles::GapTable;
use roles::page_state::PairState;
use web_sys::{Element, Window};
use yew::Callback;

use super::address::{self, Address};
use super::root::is_embedded;
use super::{alive, capture, island, kept};
use crate::components::around::{Around, Asked};
use crate::components::compare::{Compare, CompareProps, FROM_ID, Message, TO_ID};
use crate::so_far;

mod map;

/// Brings the comparison of the page to life. One that cannot be stays as it is.
pub fn start() {
    let Some((window, island)) = island::named("ladders") else { return };
    island::know_case();
    let book = island::data(|bytes| GapTable::from_bytes(&bytes).ok());
    bring_to_life(window, island, Rc::new(book));
}

type Handle = alive::Handle<Compare>;

fn bring_to_life(window: Window, island: Element, book: Rc<GapTable>) {
    let (handle, address) = (Handle::default(), Address::default());
    let root = island.get_attribute("data-root").unwrap_or_default().into();
    let around = around(&address, Rc::clone(&book));
    let drawn = island.has_attribute("data-drawn");
    let props = CompareProps { book: Rc::clone(&book), drawn, root, around };
    so_far::note(kept::results());
    alive::bring_to_life(island, props, handle.clone(), move |_| {
        let asked = PairState::read(&address::query(), &book);
        let pair = captured(&asked, &book);
        if pair != asked {
            address.note(pair.write(), false);
        }
        if pair != PairState::default() {
            handle.send(Message::Restore(pair));
        }
        listen(&window, handle, address, book);
        None
    });
}

/// What the address asks for, with what was chosen in the static lists since.
fn captured(asked: &PairState, book: &GapTable) -> PairState {
    let mut pair = asked.clone();
    let (from, to) = (capture::value(FROM_ID), capture::value(TO_ID));
    if !from.is_empty() {
        pair = pair.starting(&from, book);
    }
    if !to.is_empty() {
        pair = pair.leading(&to, book);
    }
    pair
}

fn around(address: &Address, book: Rc<GapTable>) -> Around {
    let address = address.clone();
    Around {
        asked: Callback::from(move |Asked { query, step }| address.note(query, step)),
        fields: Callback::from(move |fields: Vec<(&'static str, String)>| {
            capture::fill(&fields);
            map::mark(&fields, &book);
        }),
    }
}

/// Back and Forward restore what their address asks for; roles on the map can be
/// pressed.
fn listen(window: &Window, handle: Handle, address: Address, book: Rc<GapTable>) {
    let (to_pair, pages) = (handle.clone(), Rc::clone(&book));
    let restore = move |_: &web_sys::Event| {
        address.forget();
        let pair = PairState::read(&address::query(), &pages);
        to_pair.send(Message::Restore(pair));
    };
    if !is_embedded() {
        EventListener::new(window, "popstate", restore).forget();
    }
    map::listen(book, move |id| handle.send(Message::Pick(id)));
}
