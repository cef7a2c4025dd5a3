//! Bringing the finder's island to life: fetch, capture, render over, replay.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use roles::find::FinderIndex;
use roles::page_state::FinderState;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Window};
use yew::{AppHandle, Callback, Renderer};

use super::address::{self, Address};
use super::{focus, island};
use crate::components::finder::{Around, Changed, Finder, FinderProps, Message};

mod capture;

/// How long after the last change the number of roles is said aloud, in milliseconds.
const SILENCE: u32 = 700;

/// Brings the finder of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("finder") else { return };
    spawn_local(async move {
        match read(&window, &island).await {
            Some(index) => bring_to_life(&window, &island, Rc::new(index)),
            None => island::say_unavailable(&island),
        }
    });
}

async fn read(window: &Window, island: &Element) -> Option<FinderIndex> {
    let url = island.get_attribute("data-index")?;
    FinderIndex::from_bytes(&island::bytes(window, &url).await?).ok()
}

/// The application, once there is one, for what reaches it from outside.
type Handle = Rc<RefCell<Option<AppHandle<Finder>>>>;

fn bring_to_life(window: &Window, island: &Element, index: Rc<FinderIndex>) {
    let (asked, _) = FinderState::read(&address::query(), &index);
    let state = capture::state(island, asked.clone(), &index);
    let focused = focus::of(island);
    let handle = Handle::default();
    let address = Address::default();
    let around = around(&handle, &address);
    let root = island.get_attribute("data-root").unwrap_or_default().into();
    let props = FinderProps { index: Rc::clone(&index), root, around };
    let app = Renderer::<Finder>::with_root_and_props(island.clone(), props).render();
    if state != asked {
        address.note(state.write(), false);
    }
    app.send_message(Message::Restore(state, focused));
    handle.replace(Some(app));
    let _ = island.set_attribute("data-state", "alive");
    listen(window, &handle, address, index);
}

fn around(handle: &Handle, address: &Address) -> Around {
    let (handle, address) = (Rc::clone(handle), address.clone());
    let silence: RefCell<Option<Timeout>> = RefCell::default();
    let changed = Callback::from(move |Changed { state, step }| {
        address.note(state.write(), step);
        let handle = Rc::clone(&handle);
        let announce = move || send(&handle, Message::Announce);
        silence.replace(Some(Timeout::new(SILENCE, announce)));
    });
    let focus = Callback::from(|focus| focus::put(&focus));
    Around { changed, focus }
}

/// Back and Forward restore what their address asks for.
fn listen(window: &Window, handle: &Handle, address: Address, index: Rc<FinderIndex>) {
    let handle = Rc::clone(handle);
    let restore = move |_: &web_sys::Event| {
        address.forget();
        let (state, _) = FinderState::read(&address::query(), &index);
        send(&handle, Message::Restore(state, None));
    };
    EventListener::new(window, "popstate", restore).forget();
}

fn send(handle: &Handle, message: Message) {
    if let Some(app) = &*handle.borrow() {
        app.send_message(message);
    }
}
