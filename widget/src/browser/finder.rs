//! Bringing the finder's island to life: fetch, capture, render over, replay.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use roles::find::FinderIndex;
use roles::find::FinderState;
use web_sys::{Element, Window};
use yew::Callback;

use super::address::{self, Address};
use super::root::is_embedded;
use super::timer::after;
use super::{alive, focus, island, kept};
use crate::components::finder::{Around, Finder, FinderProps, Message, Told};
use crate::so_far;

mod capture;

/// How long after the last change the number of roles is said aloud, in milliseconds.
const SILENCE: u32 = 700;

/// Brings the finder of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("finder") else { return };
    let index = island::data(|bytes| FinderIndex::from_bytes(&bytes).ok());
    bring_to_life(window, island, Rc::new(index));
}

type Handle = alive::Handle<Finder>;

fn bring_to_life(window: Window, island: Element, index: Rc<FinderIndex>) {
    so_far::note(kept::results());
    let (handle, address) = (Handle::default(), Address::default());
    let around = around(&handle, &address, &index);
    let root = island.get_attribute("data-root").unwrap_or_default().into();
    let props = FinderProps { index: Rc::clone(&index), root, around };
    alive::bring_to_life(island, props, handle.clone(), move |island| {
        let asked = FinderState::asked(&address::query(), &index);
        let state = capture::state(island, asked.clone(), &index);
        if state != asked {
            address.note(state.write(), false);
        }
        if state != FinderState::default() {
            handle.send(Message::Restore(state));
        }
        listen(&window, handle, address, index);
        None
    });
}

fn around(handle: &Handle, address: &Address, index: &Rc<FinderIndex>) -> Around {
    let (handle, address, index) = (handle.clone(), address.clone(), Rc::clone(index));
    let silence: RefCell<Option<Timeout>> = RefCell::default();
    Callback::from(move |told| match told {
        Told::Changed(state, step) => {
            address.note(state.write(), step);
            let handle = handle.clone();
            let announce = move || handle.send(Message::Announce);
            silence.replace(Some(after(SILENCE, Box::new(announce))));
        }
        Told::Focus(focus) => focus::put(&focus),
        Told::Missing(parts) => load(&handle, &index, parts),
    })
}

/// Loads parts of the index, and tells the finder whether all of them came.
fn load(handle: &Handle, index: &Rc<FinderIndex>, parts: Vec<u32>) {
    let mut names = String::new();
    for part in &parts {
        names.push_str(index.file(*part));
        names.push(' ');
    }
    let (handle, index) = (handle.clone(), Rc::clone(index));
    let then = move |_: &web_sys::Event| {
        let mut numbered = parts.iter().zip(0..);
        let came = numbered.all(|(part, place)| index.load(*part, &island::loaded(place)));
        handle.send(Message::Loaded(came));
    };
    island::load(&names, then);
}

/// Back and Forward restore what their address asks for.
fn listen(window: &Window, handle: Handle, address: Address, index: Rc<FinderIndex>) {
    if is_embedded() {
        return;
    }
    let restore = move |_: &web_sys::Event| {
        address.forget();
        so_far::note(kept::results());
        let state = FinderState::asked(&address::query(), &index);
        handle.send(Message::Restore(state));
    };
    // A page that comes back out of the browser's memory may have other answers beside it.
    let restore = Rc::new(restore);
    for event in ["popstate", "pageshow"] {
        let restore = Rc::clone(&restore);
        EventListener::new(window, event, move |event| {
            let persisted = js_sys::Reflect::get(event, &"persisted".into());
            if persisted.is_ok_and(|persisted| persisted != false) {
                restore(event);
            }
        })
        .forget();
    }
}
