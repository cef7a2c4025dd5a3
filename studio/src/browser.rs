//! What the interface needs of the browser: the engine in its worker, files, what is kept.
//!
//! Deliberately no state of the interface, and no decision.

pub(crate) mod drag;
pub(crate) mod engine;
pub(crate) mod files;
pub(crate) mod kept;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::{Event, InputEvent, TargetCast};

use crate::markdown::Replaced;

// Functions of `host.js`, which stands behind the glue of this module.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = previewStart)]
    async fn preview_start() -> JsValue;
    #[wasm_bindgen(js_name = previewShow)]
    pub(crate) fn preview_show(address: &str);
    #[wasm_bindgen(js_name = selectText)]
    pub(crate) fn select_text(id: &str, start: u32, end: u32);
    #[wasm_bindgen(js_name = selection)]
    fn selected(id: &str) -> Vec<u32>;
    #[wasm_bindgen(js_name = replaceText)]
    fn replace_text(id: &str, at: Vec<u32>, text: &str, selected: Vec<u32>);
    #[wasm_bindgen(js_name = focusFirst)]
    fn focus_some(ids: Vec<String>);
    #[wasm_bindgen(catch, js_name = copyText)]
    async fn copy_text(text: &str) -> Result<JsValue, JsValue>;
}

/// Where pages are previewed; empty where this browser shows none here.
pub(crate) async fn preview() -> String {
    preview_start().await.as_string().unwrap_or_default()
}

/// Puts a text where others are pasted from. False when the browser refuses.
pub(crate) async fn copy(text: &str) -> bool {
    copy_text(text).await.is_ok()
}

/// Gives the keyboard to the first of some elements that is there, once the page is drawn.
pub(crate) fn focus_first(ids: Vec<String>) {
    if !ids.is_empty() {
        focus_some(ids);
    }
}

/// Where the selection in a field begins and ends.
pub(crate) fn selection(id: &str) -> (usize, usize) {
    let place = |place: Option<&u32>| place.map_or(0, |place| usize::try_from(*place).unwrap_or(0));
    let both = selected(id);
    (place(both.first()), place(both.get(1)))
}

/// Replaces a stretch of a field, as if it were typed.
pub(crate) fn replace(id: &str, Replaced { at, text, selected }: &Replaced) {
    let places = |(from, to): (usize, usize)| {
        [from, to].map(|place| u32::try_from(place).unwrap_or(u32::MAX)).to_vec()
    };
    replace_text(id, places(*at), text, places(*selected));
}

/// The element that the interface is drawn in.
pub(crate) fn root() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("studio")
}

/// Whether the window is as narrow as that of a phone.
pub(crate) fn is_phone() -> bool {
    let query =
        web_sys::window().and_then(|window| window.match_media("(max-width: 30rem)").ok()?);
    query.is_some_and(|query| query.matches())
}

/// The name of the published site.
pub(crate) fn site_name() -> String {
    root().and_then(|root| root.get_attribute("data-site")).unwrap_or_default()
}

/// The path of the page, which tells sites of one host apart.
pub(crate) fn path() -> String {
    let location = web_sys::window().map(|window| window.location());
    location.and_then(|location| location.pathname().ok()).unwrap_or_default()
}

/// What is in the field that an event is about: text, or the value of a list.
pub(crate) fn value_of(event: &InputEvent) -> String {
    // Areas and lists have the same property.
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// What is in the field that was left.
pub(crate) fn changed_value(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

/// What was chosen on a list, which then shows its first entry again.
pub(crate) fn taken_value(event: &Event) -> String {
    let list = event.target_unchecked_into::<HtmlSelectElement>();
    let value = list.value();
    list.set_selected_index(0);
    value
}

/// Whether the box that an event is about is ticked.
pub(crate) fn is_ticked(event: &InputEvent) -> bool {
    event.target_unchecked_into::<HtmlInputElement>().checked()
}

/// A message of what went wrong.
fn reason(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.or_else(|| error.as_string()).unwrap_or_else(|| "the browser refuses".into())
}
