//! JSON by the browser's own reader: a parser in the module would weigh more.
//!
//! Deliberately no meaning: what answers are made of it is said in `roles`.

use js_sys::{Array, JSON, Object};
use roles::answers::JsonValue;
use roles::requirement::Months;
use wasm_bindgen::{JsCast, JsValue};

/// Deeper than any file of answers. What lies below is not looked at.
const DEEPEST: u8 = 4;

/// The values of a text; `Other` where it is no JSON.
pub(super) fn parse(text: &str) -> JsonValue {
    // A mark that some editors write before the text is no part of it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    JSON::parse(text).map_or(JsonValue::Other, |value| read(&value, DEEPEST))
}

fn read(value: &JsValue, depth: u8) -> JsonValue {
    let Some(depth) = depth.checked_sub(1) else { return JsonValue::Other };
    if let Some(yes) = value.as_bool() {
        return JsonValue::Bool(yes);
    }
    if let Some(number) = value.as_f64() {
        return months(number);
    }
    if let Some(text) = value.as_string() {
        return JsonValue::Text(text);
    }
    if Array::is_array(value) {
        let items = value.unchecked_ref::<Array>();
        return JsonValue::List(items.iter().map(|item| read(&item, depth)).collect());
    }
    if !value.is_object() {
        return JsonValue::Other;
    }
    let entries = Object::entries(value.unchecked_ref());
    let entry = |pair: JsValue| {
        let pair = pair.unchecked_into::<Array>();
        (pair.get(0).as_string().unwrap_or_default(), read(&pair.get(1), depth))
    };
    JsonValue::Table(entries.iter().map(entry).collect())
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what the cast changes is not the same number any more, and is refused"
)]
fn months(number: f64) -> JsonValue {
    let months = number as Months;
    if f64::from(months) == number { JsonValue::Months(months) } else { JsonValue::Other }
}
