//! Answers on the device and in the address, both in the text of `roles::link`.
//!
//! Nothing is kept unless somebody asked for it. What stands here is read by whatever
//! island shows answers; only the self-check writes.

use web_sys::Storage;

use super::root::is_embedded;

/// The name under which the browser keeps the text.
const KEY: &str = "careers-answers";

/// What is kept on this device, if anything.
pub(super) fn read() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Keeps a text instead of what was kept before.
pub(super) fn write(text: &str) {
    if let Some(storage) = storage() {
        // A full or forbidden storage keeps nothing; the answers stay in the page.
        let _ = storage.set_item(KEY, text);
    }
}

/// Keeps nothing any more.
pub(super) fn forget() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

/// What stands behind the `#` of the address.
pub(super) fn fragment() -> String {
    if is_embedded() {
        return String::new();
    }
    let location = web_sys::window().map(|window| window.location());
    location.and_then(|location| location.hash().ok()).unwrap_or_default()
}

fn storage() -> Option<Storage> {
    if is_embedded() {
        return None;
    }
    web_sys::window()?.local_storage().ok()?
}
