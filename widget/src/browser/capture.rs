//! What fields and lists hold, before an island comes alive and after.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::focus::by_id;

/// A field or list by its id; both have a value.
pub(super) fn field(id: &str) -> Option<HtmlInputElement> {
    by_id(id).map(JsCast::unchecked_into)
}

/// What a field or list holds; nothing where there is none.
pub(super) fn value(id: &str) -> String {
    field(id).map(|field| field.value()).unwrap_or_default()
}

/// The id of the field or list that an event is about, and what it holds; nothing for an event about
/// something else.
pub(super) fn told(event: &Event) -> (String, String) {
    let field = event.target().map(JsCast::unchecked_into::<HtmlInputElement>);
    field.map(|field| (field.id(), field.value())).unwrap_or_default()
}

/// Puts fields and lists on values, unless they have them. A list that a visitor has
/// touched does not follow its markup any more.
pub(super) fn fill(fields: &[(&'static str, String)]) {
    for (id, value) in fields {
        if let Some(field) = field(id).filter(|field| field.value() != *value) {
            // A list has the same property, and one import is smaller than two.
            field.set_value(value);
        }
    }
}
