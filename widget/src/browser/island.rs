//! What all islands need of the browser: themselves, and their data.
//!
//! The script that starts a module (`site/src/modules/loader.js`) has loaded the data before, and
//! marks an island that cannot come alive: the same in JavaScript takes a third of the bytes.

use gloo_events::EventListener;
use js_sys::JsString;
use wasm_bindgen::{prelude::wasm_bindgen, throw_str};
use web_sys::{Element, Event, EventTarget, Window};

use super::root::root;

#[wasm_bindgen]
extern "C" {
    /// The bytes of a file that the script has loaded, by its position there.
    #[wasm_bindgen(js_name = careersFile)]
    fn file(position: u32) -> Vec<u8>;

    /// Loads files that lie beside the data of the island, by their names, and returns what has a
    /// `load` event once all are there. They come after the data in [`file`] then; one that could
    /// not be loaded is empty.
    #[wasm_bindgen(js_name = careersLoad)]
    fn load_files(names: &str) -> EventTarget;
}

/// Where the messages of an island are among the loaded files, and where its data is.
const MESSAGES: u32 = 0;
const DATA: u32 = 1;
const BEHIND: u32 = 2;

/// The island of a name, with the window it is in; none when the page has none.
pub(super) fn named(name: &str) -> Option<(Window, Element)> {
    let window = web_sys::window()?;
    let island = root()?.query_selector(&["[data-island=", name, "]"].concat()).ok()??;
    Some((window, island))
}

/// Loads the messages of an island and reads its data. If either cannot be read, the script shows
/// the notice of the island.
pub(super) fn data<T>(read: impl FnOnce(Vec<u8>) -> Option<T>) -> T {
    let table = words::Table::from_bytes(file(MESSAGES)).ok();
    let data = table.and_then(|table| {
        words::speak(table);
        read(file(DATA))
    });
    data.unwrap_or_else(|| throw_str("damaged"))
}

/// The data of an island, once more.
pub(super) fn data_file() -> Vec<u8> {
    file(DATA)
}

/// Loads files that lie beside the data of an island.
pub(super) fn load(names: &str, then: impl Fn(&Event) + 'static) {
    EventListener::new(&load_files(names), "load", then).forget();
}

/// One of the files that were loaded last, by its place among them; empty where it could not be
/// loaded.
pub(super) fn loaded(place: u32) -> Vec<u8> {
    file(BEHIND + place)
}

/// Has the browser tell small letters from capitals, for islands that change them: all but the
/// finder.
pub(super) fn know_case() {
    words::change_case_by(lower, upper);
}

fn lower(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

fn upper(text: &str) -> String {
    JsString::from(text).to_upper_case().into()
}
