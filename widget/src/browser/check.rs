//! Bringing the self-check to life: fetch, capture, render over, replay.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use roles::check_book::CheckBook;
use roles::link;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Window};
use yew::{AppHandle, Callback, Renderer};

use super::{focus, island, kept};
use crate::components::check::{Check, CheckProps, Effect, Message, Restored};

mod capture;
mod file;

/// How long after the last change the result is said aloud, in milliseconds.
const SILENCE: u32 = 700;

/// The id of the element that has the role of the page; the page over all roles has none.
const ROLE_ID: &str = "check-role";

/// Brings the self-check of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("check") else { return };
    spawn_local(async move {
        match read(&window, &island).await {
            Some(book) => bring_to_life(&window, &island, Arc::new(book)),
            None => island::say_unavailable(&island),
        }
    });
}

async fn read(window: &Window, island: &Element) -> Option<CheckBook> {
    let data = island::bytes(window, &island.get_attribute("data-book")?).await?;
    match focus::by_id(ROLE_ID) {
        Some(role) => CheckBook::of_role(&data, &role.text_content()?).ok(),
        None => CheckBook::from_bytes(&data).ok(),
    }
}

/// The application, once there is one, for what reaches it from outside.
#[derive(Clone, Default)]
struct Handle(Rc<RefCell<Option<AppHandle<Check>>>>);

impl Handle {
    fn send(&self, message: Message) {
        if let Some(app) = &*self.0.borrow() {
            app.send_message(message);
        }
    }
}

fn bring_to_life(window: &Window, island: &Element, book: Arc<CheckBook>) {
    let role = book.catalog().roles().first().filter(|_| !book.is_whole());
    let role = role.map(|role| role.id.clone());
    let restored = restored(window, island, &book);
    let handle = Handle::default();
    let root = island.get_attribute("data-root").unwrap_or_default().into();
    let props = CheckProps { book: Arc::clone(&book), role, root, around: around(&handle) };
    let app = Renderer::<Check>::with_root_and_props(island.clone(), props).render();
    app.send_message(Message::Restore(Box::new(restored)));
    handle.0.replace(Some(app));
    let _ = island.set_attribute("data-state", "alive");
    listen(window, &handle, book);
}

/// The answers of the address come before those kept on the device.
fn restored(window: &Window, island: &Element, book: &CheckBook) -> Restored {
    let linked = link::read(&kept::fragment(), book);
    let on_device = kept::read();
    let left = linked.is_some() && on_device.is_some();
    let kept = linked.is_none() && on_device.is_some();
    let opened = linked.or_else(|| link::read(&on_device?, book));
    let href = window.location().href().unwrap_or_default();
    let address = href.split('#').next().unwrap_or_default().to_owned();
    let (typed, focus) = (capture::typed(island), focus::of(island));
    Restored { address, opened, kept, left, typed, focus }
}

fn around(handle: &Handle) -> Callback<Effect> {
    let handle = handle.clone();
    let silence: RefCell<Option<Timeout>> = RefCell::default();
    Callback::from(move |effect| match effect {
        Effect::Announce => {
            let handle = handle.clone();
            let announce = move || handle.send(Message::Announce);
            silence.replace(Some(Timeout::new(SILENCE, announce)));
        }
        Effect::Measure => {
            let handle = handle.clone();
            Timeout::new(0, move || handle.send(Message::Measure)).forget();
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
                    handle.send(Message::Loaded(text));
                }
            });
        }
    })
}

/// A link to other answers on the same page is opened there.
fn listen(window: &Window, handle: &Handle, book: Arc<CheckBook>) {
    let handle = handle.clone();
    let open = move |_: &web_sys::Event| {
        if let Some(opened) = link::read(&kept::fragment(), &book) {
            handle.send(Message::Opened(Box::new(opened)));
        }
    };
    EventListener::new(window, "hashchange", open).forget();
}
