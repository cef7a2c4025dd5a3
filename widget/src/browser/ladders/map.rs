//! The roles of a map as something to press: pressing one picks it, its name stays a link.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use roles::gap_table::GapRole;
use roles::{GapTable, Route};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use crate::browser::root::root;
use crate::components::compare::{FROM_ID, TO_ID};

/// What a role is marked with: where one starts, or where one would go.
const MARK: &str = "data-end";

/// The roles on the maps of the page.
const STOPS: &str = ".map .stop";

/// Tells of every role that is pressed, by its id.
pub(super) fn listen(book: Rc<GapTable>, picked: impl Fn(String) + 'static) {
    let Some(document) = root() else { return };
    let pressed = move |event: &web_sys::Event| {
        let event: &MouseEvent = event.unchecked_ref();
        if let Some(role) = pressed(event).and_then(|one| role_of(&one, &book)) {
            event.prevent_default();
            picked(role.id.to_string());
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document, "click", options, pressed).forget();
}

/// What was pressed, unless it was its name, a key that follows the link, or the
/// end of a selection.
fn pressed(event: &MouseEvent) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let follows = target.tag_name().eq_ignore_ascii_case("a")
        || target.closest("a .title").ok()?.is_some()
        || event.ctrl_key()
        || event.meta_key()
        || event.shift_key();
    let selection = web_sys::window()?.get_selection().ok()?;
    let selects = selection.is_some_and(|selection| !selection.is_collapsed());
    if follows || selects { None } else { target.closest(STOPS).ok()? }
}

/// Marks the chosen roles, and no others.
pub(super) fn mark(fields: &[(&'static str, String)], book: &GapTable) {
    let stops = root().and_then(|document| document.query_selector_all(STOPS).ok());
    let Some(stops) = stops else { return };
    for one in (0..stops.length()).filter_map(|n| stops.item(n)) {
        let one: Element = one.unchecked_into();
        let role = role_of(&one, book);
        let is = |id| {
            role.is_some_and(|role| {
                fields.iter().any(|(field, chosen)| *field == id && role.id.as_str() == chosen)
            })
        };
        let _ = match (is(FROM_ID), is(TO_ID)) {
            (true, _) => one.set_attribute(MARK, "from"),
            (_, true) => one.set_attribute(MARK, "to"),
            _ => one.remove_attribute(MARK),
        };
    }
}

/// The role of a stop, by where its name leads.
fn role_of<'b>(one: &Element, book: &'b GapTable) -> Option<&'b GapRole> {
    let link = one.query_selector("a").ok()??.get_attribute("href")?;
    let link = link.strip_suffix("index.html").unwrap_or(&link);
    let leads_to = |role: &&GapRole| link.ends_with(&Route::Role(role.slug.clone()).address());
    book.roles().iter().find(leads_to)
}
