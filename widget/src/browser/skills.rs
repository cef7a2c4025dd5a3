//! Bringing the table of who asks for what to life.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use roles::SkillMatrix;
use roles::page_state::SkillsState;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Window};
use yew::{AppHandle, Callback, Renderer};

use super::address::{self, Address};
use super::{capture, focus, island};
use crate::components::around::{Around, Asked};
use crate::components::skills::{
    KIND_ID, Message, NEED_ID, ORDER_ID, Skills, SkillsProps, TEXT_ID,
};

/// How long after the last change the number of entries is said aloud, in milliseconds.
const SILENCE: u32 = 700;

/// Brings the table of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("skills") else { return };
    spawn_local(async move {
        match read(&window, &island).await {
            Some(matrix) => bring_to_life(&window, &island, Rc::new(matrix)),
            None => island::say_unavailable(&island),
        }
    });
}

async fn read(window: &Window, island: &Element) -> Option<SkillMatrix> {
    let url = island.get_attribute("data-matrix")?;
    SkillMatrix::from_bytes(&island::bytes(window, &url).await?).ok()
}

/// The application, once there is one, for what reaches it from outside.
type Handle = Rc<RefCell<Option<AppHandle<Skills>>>>;

fn bring_to_life(window: &Window, island: &Element, matrix: Rc<SkillMatrix>) {
    let asked = SkillsState::read(&address::query());
    let state = captured(asked.clone());
    let focused = focus::of(island);
    let (handle, address) = (Handle::default(), Address::default());
    let root = island.get_attribute("data-root").unwrap_or_default().into();
    let props = SkillsProps { matrix, root, around: around(&handle, &address) };
    let app = Renderer::<Skills>::with_root_and_props(island.clone(), props).render();
    if state != asked {
        address.note(state.write(), false);
    }
    app.send_message(Message::Restore(state, focused));
    handle.replace(Some(app));
    let _ = island.set_attribute("data-state", "alive");
    let handle = Rc::clone(&handle);
    let restore = move |_: &web_sys::Event| {
        address.forget();
        send(&handle, Message::Restore(SkillsState::read(&address::query()), None));
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
    let (handle, address) = (Rc::clone(handle), address.clone());
    let silence: RefCell<Option<Timeout>> = RefCell::default();
    Around {
        asked: Callback::from(move |Asked { query, step }| {
            address.note(query, step);
            let handle = Rc::clone(&handle);
            let announce = move || send(&handle, Message::Announce);
            silence.replace(Some(Timeout::new(SILENCE, announce)));
        }),
        focus: Callback::from(|focus| focus::put(&focus)),
        fields: Callback::from(|fields: Vec<(&'static str, String)>| capture::fill(&fields)),
    }
}

fn send(handle: &Handle, message: Message) {
    if let Some(app) = &*handle.borrow() {
        app.send_message(message);
    }
}
