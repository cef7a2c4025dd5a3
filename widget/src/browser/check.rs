//! Bringing the self-check to life: fetch, capture, render over, replay.

use std::cell::RefCell;
use std::sync::Arc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use roles::check_data::CheckData;
use roles::link;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Window};
use yew::{AttrValue, Callback};

use super::timer::{after, soon};
use super::{alive, focus, island, kept};
use crate::components::check::{Begun, Check, CheckProps, Effect, Message, RESULT_ID, Restored};
use crate::components::finder::Focus;

mod capture;
mod file;
mod json;

/// How long after the last change the result is said aloud, in milliseconds.
const SILENCE: u32 = 700;

/// The id of the element that has the role of the page; the page over all roles has none.
const ROLE_ID: &str = "check-role";

/// Brings the self-check of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("check") else { return };
    spawn_local(async move {
        match read(&window, &island).await {
            Some(book) => soon(Box::new(move || bring_to_life(window, island, Arc::new(book)))),
            None => island::say_unavailable(&island),
        }
    });
}

async fn read(window: &Window, island: &Element) -> Option<CheckData> {
    let data = island::load(window, island, "data-book").await?;
    match focus::by_id(ROLE_ID) {
        Some(role) => CheckData::of_role(&data, &role.text_content()?).ok(),
        None => CheckData::from_bytes(&data).ok(),
    }
}

type Handle = alive::Handle<Check>;

fn bring_to_life(window: Window, island: Element, book: Arc<CheckData>) {
    let role = book.catalog().roles().first().filter(|_| !book.is_whole());
    let role = role.map(|role| role.id.clone());
    let handle = Handle::default();
    let root = island.get_attribute("data-root").unwrap_or_default().into();
    let (address, around) = (address(&window, &island), around(&handle));
    let begun = if role.is_none() { Begun::over(&book) } else { Begun::default() };
    let props = CheckProps { book: Arc::clone(&book), role, begun, root, address, around };
    alive::bring_to_life(island, props, handle.clone(), move |island| {
        let restored = restored(island, &book);
        let to_result = restored.is_linked().then(|| Focus::on(RESULT_ID));
        if restored == Restored::default() {
            handle.send(Message::Measure);
        } else {
            handle.send(Message::Restore(Box::new(restored)));
        }
        listen(&window, handle, book);
        to_result
    });
}

/// The address of the page without what stands behind its `#`; in a page of another site, that
/// of our page about the role.
fn address(window: &Window, island: &Element) -> AttrValue {
    let own = island.get_attribute("data-page");
    let href = own.or_else(|| window.location().href().ok()).unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned().into()
}

/// The answers of the address come before those kept on the device.
fn restored(island: &Element, book: &CheckData) -> Restored {
    let linked = link::read(&kept::fragment(), book);
    let on_device = kept::read();
    let left = linked.is_some() && on_device.is_some();
    let kept = linked.is_none() && on_device.is_some();
    let opened = linked.or_else(|| link::read(&on_device?, book));
    Restored { opened, kept, left, typed: capture::typed(island) }
}

fn around(handle: &Handle) -> Callback<Effect> {
    let handle = handle.clone();
    let silence: RefCell<Option<Timeout>> = RefCell::default();
    Callback::from(move |effect| match effect {
        Effect::Announce => {
            let handle = handle.clone();
            let announce = move || handle.send(Message::Announce);
            silence.replace(Some(after(SILENCE, Box::new(announce))));
        }
        Effect::Measure => {
            let handle = handle.clone();
            soon(Box::new(move || handle.send(Message::Measure)));
        }
        Effect::Lists => capture::show_marked(),
        Effect::Focus(on) => focus::put(&on),
        Effect::Keep(Some(text)) => kept::write(&text),
        Effect::Keep(None) => kept::forget(),
        Effect::Save(text) => drop(file::save(&text)),
        Effect::Load(id) => {
            let handle = handle.clone();
            spawn_local(async move {
                if let Some(text) = file::chosen(&id).await {
                    handle.send(Message::Loaded(json::parse(&text)));
                }
            });
        }
    })
}

/// A link to other answers on the same page is opened there.
fn listen(window: &Window, handle: Handle, book: Arc<CheckData>) {
    let open = move |_: &web_sys::Event| {
        if let Some(opened) = link::read(&kept::fragment(), &book) {
            handle.send(Message::Opened(Box::new(opened)));
        }
    };
    EventListener::new(window, "hashchange", open).forget();
}
