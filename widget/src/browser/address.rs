//! The address of the page as the place where the state of an island lives.
//!
//! A letter more replaces the address a moment later; a step adds to history,
//! so that Back undoes it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;

use super::root::is_embedded;
use super::timer::after;

/// How long after the last letter the address follows, in milliseconds.
const AFTER_TYPING: u32 = 300;

/// Writes states into the address.
#[derive(Clone, Default)]
pub(super) struct Address {
    waiting: Rc<RefCell<Option<(Timeout, String)>>>,
}

/// The query of the address; that of another site's page is not ours.
pub(super) fn query() -> String {
    if is_embedded() {
        return String::new();
    }
    let location = web_sys::window().map(|window| window.location());
    location.and_then(|location| location.search().ok()).unwrap_or_default()
}

impl Address {
    /// Notes the query that stands for a state, at once when it is a step.
    pub(super) fn note(&self, query: String, step: bool) {
        if step {
            if let Some((_, typed)) = self.waiting.take() {
                write(&typed, false);
            }
            write(&query, true);
        } else {
            let address = self.clone();
            let timeout = after(AFTER_TYPING, Box::new(move || address.write_waiting()));
            self.waiting.replace(Some((timeout, query)));
        }
    }

    /// Notes nothing more of what waits: another address has been gone to.
    pub(super) fn forget(&self) {
        self.waiting.take();
    }

    fn write_waiting(&self) {
        // The timer that runs this must not be dropped while it runs.
        let waiting = self.waiting.take();
        if let Some((timeout, query)) = waiting {
            timeout.forget();
            write(&query, false);
        }
    }
}

/// Writes a query; a browser that refuses (too many in a row) keeps the old address.
fn write(query: &str, push: bool) {
    if is_embedded() {
        return;
    }
    let Some(window) = web_sys::window() else { return };
    let (location, Ok(history)) = (window.location(), window.history()) else { return };
    let mark = if query.is_empty() { "" } else { "?" };
    let path = location.pathname().unwrap_or_default();
    let url = path + mark + query + &location.hash().unwrap_or_default();
    let _ = match push {
        true => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
        false => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
    };
}
