//! The keyboard: where it is when an island comes alive, and where it goes.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::root::root;
use crate::components::finder::Focus;

/// Where the keyboard is, if it is in the island.
pub(super) fn of(island: &Element) -> Option<Focus> {
    let active = root()?.active_element()?;
    if !island.contains(Some(&active)) || active.id().is_empty() {
        return None;
    }
    let field: &HtmlInputElement = active.unchecked_ref();
    let start = field.selection_start().ok().flatten();
    let selection = start.zip(field.selection_end().ok().flatten());
    Some(Focus { id: active.id(), selection })
}

/// Puts the keyboard where it was, or where it goes.
pub(super) fn put(focus: &Focus) {
    put_on(&focus.id);
    if let Some((start, end)) = focus.selection {
        let Some(element) = by_id(&focus.id) else { return };
        let _ = element.unchecked_ref::<HtmlInputElement>().set_selection_range(start, end);
    }
}

/// Puts the keyboard on an element, nothing selected.
pub(super) fn put_on(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}

pub(super) fn by_id(id: &str) -> Option<Element> {
    root()?.get_element_by_id(id)
}
