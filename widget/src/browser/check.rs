//! Bringing the self-check to life: fetch, render over, put back what was stored.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use ::words::{msg, say};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::Date;
use roles::calculator::CalendarMonth;
use roles::check_data::CheckData;
use roles::link;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Window};
use yew::{AttrValue, Callback};

use super::tabs::{Tabs, fields_of, text_of};
use super::timer::{after, soon};
use super::{alive, focus, island, kept};
use crate::components::check::{Check, CheckProps, Effect, Message, Restored, Stored};

mod file;
mod json;
mod lists;
mod roles_ahead;
mod share;

use roles_ahead::Roles;

/// How long after the last change the result is said aloud, in milliseconds.
const SILENCE: u32 = 700;

/// The id of the element that has the role of the page; the page over all roles has none.
const ROLE_ID: &str = "check-role";

/// Brings the self-check of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("check") else { return };
    island::know_case();
    let roles = Roles::new(island::data(read));
    let is_linked = link::read(&kept::fragment(), &roles.book()).is_some();
    let wanted = if is_linked { roles.missing() } else { Vec::new() };
    roles.clone().load(&wanted, move |_| {
        let (window, island, roles) = (window.clone(), island.clone(), roles.clone());
        soon(Box::new(move || bring_to_life(window, island, roles)));
    });
}

fn read(data: Vec<u8>) -> Option<CheckData> {
    match focus::by_id(ROLE_ID) {
        Some(role) => CheckData::of_role(&data, &role.text_content()?).ok(),
        None => CheckData::from_bytes(&data).ok(),
    }
}

type Handle = alive::Handle<Check>;

fn bring_to_life(window: Window, island: Element, roles: Roles) {
    let book = roles.book();
    let role = book.catalog().roles().first().filter(|_| !book.is_whole());
    let role = role.map(|role| role.id.clone());
    let handle = Handle::default();
    let attribute = |name| AttrValue::from(island.get_attribute(name).unwrap_or_default());
    let (root, next) = (attribute("data-root"), attribute("data-next"));
    let tabs = Rc::new(tabs(&handle));
    let (address, around) = (address(&window, &island), around(&handle, &tabs, &roles));
    let props = CheckProps { book: Arc::clone(&book), role, root, next, address, around };
    alive::bring_to_life(island, props, handle.clone(), move |_| {
        let restored = restored(&book);
        match &restored.stored {
            Some((_, fields)) => tabs.begin(fields),
            None => tabs.ask(),
        }
        handle.send(Message::Restore(Box::new(restored)));
        handle.send(Message::Measure);
        listen(&window, handle, roles);
        None
    });
}

/// The address of the page without what stands behind its `#`; in a page of another site, that
/// of our page about the role.
fn address(window: &Window, island: &Element) -> AttrValue {
    let own = island.get_attribute("data-page");
    let href = own.or_else(|| window.location().href().ok()).unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned().into()
}

fn restored(book: &CheckData) -> Restored {
    let (today, now) = today();
    let stored = kept::read().map(|text| {
        let (link, fields) = text.split_once('\n').unwrap_or((&text, ""));
        (link::read(link, book), fields_of(fields))
    });
    let linked = link::read(&kept::fragment(), book);
    Restored { linked, stored, kept: kept::is_on_device(), now, today }
}

fn today() -> (String, Option<CalendarMonth>) {
    let date = Date::new_0();
    let (year, month) = (date.get_full_year(), date.get_month() + 1);
    let [day, in_words] = [date.get_date(), year].map(|number| number.to_string());
    let said = say(msg::Date { month: month as usize, day: &day, year: &in_words });
    let now = u16::try_from(year).ok().zip(u8::try_from(month).ok());
    (said, now.and_then(|(year, month)| CalendarMonth::new(year, month)))
}

/// Other tabs tell what has changed, and are told.
fn tabs(handle: &Handle) -> Tabs {
    let handle = handle.clone();
    Tabs::new(move |fields| handle.send(Message::Merged(fields, kept::is_on_device())))
}

fn around(handle: &Handle, tabs: &Rc<Tabs>, roles: &Roles) -> Callback<Effect> {
    let (handle, tabs, roles) = (handle.clone(), Rc::clone(tabs), roles.clone());
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
        Effect::Missing(parts) => {
            let handle = handle.clone();
            roles.load(&parts, move |book| handle.send(Message::Came(book)));
        }
        Effect::Lists => lists::show_marked(),
        Effect::Focus(on) => focus::put(&on),
        Effect::Store(stored) => store(*stored, &handle, &tabs),
        Effect::Forget => {
            kept::forget();
            tabs.clear();
        }
        Effect::Save(text) => drop(file::save(&text)),
        Effect::Load(id) => open_file(id, handle.clone()),
        Effect::Share(link) => share::share(&link),
        Effect::Copy(text) => share::copy(&text),
        Effect::Print => {
            if let Some(window) = web_sys::window() {
                let _ = window.print();
            }
        }
    })
}

/// Reads the answers of the file that was chosen in a field.
fn open_file(id: String, handle: Handle) {
    spawn_local(async move {
        if let Some(text) = file::chosen(&id).await {
            handle.send(Message::Loaded(json::parse(&text)));
        }
    });
}

fn store(stored: Stored, handle: &Handle, tabs: &Tabs) {
    let text = [stored.link.as_str(), "\n", &text_of(&stored.fields)].concat();
    let is_kept = kept::write(&text, stored.keep);
    kept::write_results(&stored.results);
    tabs.tell(&stored.fields, &stored.changes);
    if !is_kept {
        let handle = handle.clone();
        soon(Box::new(move || handle.send(Message::Refused)));
    }
}

/// A link to other answers on the same page is opened there. On paper everything is open.
fn listen(window: &Window, handle: Handle, roles: Roles) {
    let open = move |_: &web_sys::Event| {
        let fragment = kept::fragment();
        if link::read(&fragment, &roles.book()).is_none() {
            return;
        }
        let (handle, own, missing) = (handle.clone(), roles.clone(), roles.missing());
        let grows = !missing.is_empty();
        roles.load(&missing, move |book| {
            if grows && book.is_some() {
                handle.send(Message::Came(book));
            }
            if let Some(opened) = link::read(&fragment, &own.book()) {
                handle.send(Message::Opened(Box::new(opened)));
            }
        });
    };
    EventListener::new(window, "hashchange", open).forget();
    EventListener::new(window, "beforeprint", |_| lists::unfold()).forget();
}
