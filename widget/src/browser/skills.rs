//! Bringing the table of who asks for what to life.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use roles::SkillMatrix;
use roles::page_state::SkillsState;
use web_sys::{Element, Window};
use yew::Callback;

use super::address::{self, Address};
use super::root::is_embedded;
use super::timer::after;
use super::{alive, capture, focus, island};
use crate::components::around::{Around, Asked};
use crate::components::skills::{
    KIND_ID, Message, NEED_ID, ORDER_ID, Skills, SkillsProps, TEXT_ID,
};

mod rows;

/// How long after the last change the number of entries is said aloud, in milliseconds.
const SILENCE: u32 = 700;

/// Brings the table of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("skills") else { return };
    island::know_case();
    let matrix = island::data(|bytes| SkillMatrix::from_bytes(&bytes).ok());
    bring_to_life(window, island, Rc::new(matrix));
}

type Handle = alive::Handle<Skills>;

fn bring_to_life(window: Window, island: Element, matrix: Rc<SkillMatrix>) {
    let (handle, address) = (Handle::default(), Address::default());
    let rows = rows::of_page().map(|rows| move |shown: Vec<usize>| rows.show(&shown));
    let rows = rows.map(Callback::from).unwrap_or_default();
    let focus = Callback::from(|focus| focus::put(&focus));
    let props = SkillsProps { matrix, rows, focus, around: around(&handle, &address) };
    alive::bring_to_life(island, props, handle.clone(), move |_| {
        let asked = SkillsState::read(&address::query());
        let state = captured(asked.clone());
        if state != asked {
            address.note(state.write(), false);
        }
        if state != SkillsState::default() {
            handle.send(Message::Restore(state));
        }
        listen(&window, handle, address);
        None
    });
}

/// Back and Forward restore what their address asks for.
fn listen(window: &Window, handle: Handle, address: Address) {
    if is_embedded() {
        return;
    }
    let restore = move |_: &web_sys::Event| {
        address.forget();
        handle.send(Message::Restore(SkillsState::read(&address::query())));
    };
    EventListener::new(window, "popstate", restore).forget();
}

/// What the address asks for, with what was typed and chosen since.
fn captured(mut state: SkillsState) -> SkillsState {
    let held = |id| Some(capture::value(id)).filter(|value| !value.is_empty());
    if let Some(text) = held(TEXT_ID) {
        state = state.with_text(&text);
    }
    if let Some(key) = held(KIND_ID) {
        state = state.of_kind(&key);
    }
    if let Some(key) = held(NEED_ID) {
        state = state.needed(&key);
    }
    if let Some(key) = held(ORDER_ID) {
        state = state.sorted(&key);
    }
    state
}

fn around(handle: &Handle, address: &Address) -> Around {
    let (handle, address) = (handle.clone(), address.clone());
    let silence: RefCell<Option<Timeout>> = RefCell::default();
    Around {
        asked: Callback::from(move |Asked { query, step }| {
            address.note(query, step);
            let handle = handle.clone();
            let announce = move || handle.send(Message::Announce);
            silence.replace(Some(after(SILENCE, Box::new(announce))));
        }),
        fields: Callback::from(|fields: Vec<(&'static str, String)>| capture::fill(&fields)),
    }
}
