//! What browsers do not draw by the markup alone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::browser::root::root;

fn all(selector: &str) -> Vec<Element> {
    let Some(Ok(found)) = root().map(|document| document.query_selector_all(selector)) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|n| found.item(n)).map(JsCast::unchecked_into).collect()
}

/// Has each list of the self-check show the entry that is marked in it.
pub(super) fn show_marked() {
    for option in all(".check option[selected]") {
        if let Some(list) = option.parent_element() {
            let value = option.unchecked_ref::<HtmlInputElement>().value();
            list.unchecked_ref::<HtmlInputElement>().set_value(&value);
        }
    }
}

/// Opens everything that is folded.
pub(super) fn unfold() {
    for details in all(".check details") {
        let _ = details.set_attribute("open", "");
    }
}
