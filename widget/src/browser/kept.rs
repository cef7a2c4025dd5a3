//! Answers of this visit, answers kept on the device where the visitor asked for that, and answers
//! in the address. They are stored as the text of `roles::link`, followed by the fields, one a line.
//!
//! Every island that shows answers reads them; only the self-check writes them.

use web_sys::{Storage, Window};

use super::root::is_embedded;

/// The name under which the browser keeps the text.
const KEY: &str = "careers-answers";
/// The name of what the answers come to: a role and a word in each line.
const RESULTS: &str = "careers-results";

fn visit() -> Option<Storage> {
    if is_embedded() {
        return None;
    }
    web_sys::window()?.session_storage().ok()?
}

fn device() -> Option<Storage> {
    if is_embedded() {
        return None;
    }
    web_sys::window()?.local_storage().ok()?
}

fn item(storage: Option<Storage>, key: &str) -> Option<String> {
    storage?.get_item(key).ok()?
}

/// The answers of the visit, else those kept on this device, if there are any.
pub(super) fn read() -> Option<String> {
    item(visit(), KEY).or_else(|| item(device(), KEY))
}

/// Whether answers are kept on the device.
pub(super) fn is_on_device() -> bool {
    item(device(), KEY).is_some()
}

/// Stores a text for the visit, and on the device where that was asked for, now or before. Whether the browser
/// did; a full or forbidden storage keeps nothing.
pub(super) fn write(text: &str, keep: Option<bool>) -> bool {
    let put = |storage: Option<Storage>| {
        storage.is_some_and(|storage| storage.set_item(KEY, text).is_ok())
    };
    let stored = put(visit());
    match keep.unwrap_or_else(is_on_device) {
        true => put(device()),
        false => {
            remove(device(), KEY);
            stored
        }
    }
}

/// Notes what the answers come to, for pages that show it. What was noted of other roles came of
/// other answers, and goes.
pub(super) fn write_results(results: &[(String, String)]) {
    let lines = results.iter().map(|(role, word)| [role, " ", word].concat());
    let text = lines.collect::<Vec<_>>().join("\n");
    if let Some(storage) = visit() {
        let _ = storage.set_item(RESULTS, &text);
    }
}

/// What the answers come to, as it was noted last: lines with the address of a role and a word.
pub(super) fn results() -> String {
    item(visit(), RESULTS).unwrap_or_default()
}

/// Forgets everything.
pub(super) fn forget() {
    for storage in [visit(), device()] {
        remove(storage.clone(), KEY);
        remove(storage, RESULTS);
    }
}

fn remove(storage: Option<Storage>, key: &str) {
    if let Some(storage) = storage {
        let _ = storage.remove_item(key);
    }
}

/// What stands behind the `#` of the address.
pub(super) fn fragment() -> String {
    if is_embedded() {
        return String::new();
    }
    let location = web_sys::window().as_ref().map(Window::location);
    location.and_then(|location| location.hash().ok()).unwrap_or_default()
}
