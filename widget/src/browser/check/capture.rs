//! What the visitor did in the static block before it came alive.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::browser::root::root;
use crate::browser::value_in;
use crate::form::How;

/// Every field that something was typed, ticked or chosen in: its name and what is in it.
pub(super) fn typed(island: &Element) -> Vec<(String, String)> {
    let Ok(fields) = island.query_selector_all("input:not([type=file]), select") else {
        return Vec::new();
    };
    let fields = (0..fields.length()).filter_map(|n| fields.item(n));
    let fields = fields.map(|field| field.unchecked_into::<HtmlInputElement>());
    let told = fields.filter(|field| field.type_() != "radio" || field.checked());
    let told = told.map(|field| (field.name(), value_in(&field)));
    told.filter(|(name, value)| !is_untouched(name, value)).collect()
}

/// Has each list of the self-check show the entry that is marked in it.
pub(super) fn show_marked() {
    let marked = root().map(|document| document.query_selector_all(".check option[selected]"));
    let Some(Ok(marked)) = marked else { return };
    for option in (0..marked.length()).filter_map(|n| marked.item(n)) {
        if let Some(list) = option.parent_element() {
            let value = option.unchecked_ref::<HtmlInputElement>().value();
            list.unchecked_ref::<HtmlInputElement>().set_value(&value);
        }
    }
}

/// In the static block nothing is in any field, and lists have their first entry.
fn is_untouched(name: &str, value: &str) -> bool {
    value.is_empty() || name.starts_with("how.") && value == How::default().word()
}
