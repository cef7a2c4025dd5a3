//! Edits kept in the browser until they are saved, an entry for each file, so that two tabs
//! change only what both edit. Each tab is told what others write.

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Storage, StorageEvent};

/// Where entries begin.
const START: &str = "careers-studio ";

/// An edit as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptEdit {
    /// A digest of the text that was changed; none where there was no file.
    pub(crate) base: Option<u64>,
    /// The text; none where the file is to be taken away.
    pub(crate) text: Option<String>,
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn entry(site: &str, path: &str) -> String {
    format!("{START}{site} {path}")
}

impl KeptEdit {
    /// Whether the edit changes nothing, which means that the text is saved.
    pub(crate) fn is_saved(&self) -> bool {
        self.base == self.text.as_deref().map(digest)
    }
}

/// All edits of a site with their paths.
pub(crate) fn all(site: &str) -> Vec<(String, KeptEdit)> {
    let Some(storage) = storage() else { return Vec::new() };
    let start = entry(site, "");
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|n| storage.key(n).ok().flatten());
    let own = keys.filter_map(|key| {
        let path = key.strip_prefix(&start)?.to_owned();
        Some((path, serde_json::from_str(&storage.get_item(&key).ok()??).ok()?))
    });
    let mut edits: Vec<(String, KeptEdit)> = own.collect();
    edits.sort_by(|a, b| a.0.cmp(&b.0));
    edits
}

/// Keeps an edit, or forgets it. False when the browser has no room or forbids it.
pub(crate) fn keep(site: &str, path: &str, edit: Option<&KeptEdit>) -> bool {
    let Some(storage) = storage() else { return edit.is_none() };
    let key = entry(site, path);
    let Some(edit) = edit else { return storage.remove_item(&key).is_ok() };
    let text = serde_json::to_string(edit).expect("texts and numbers are JSON");
    storage.set_item(&key, &text).is_ok()
}

/// Tells other tabs that a text is saved, and forgets the edit.
pub(crate) fn saved(site: &str, path: &str, text: Option<&str>) {
    let saved = KeptEdit { base: text.map(digest), text: text.map(str::to_owned) };
    keep(site, path, Some(&saved));
    keep(site, path, None);
}

/// A setting of the author.
pub(crate) fn setting(name: &str) -> String {
    let storage = storage();
    storage.and_then(|storage| storage.get_item(&setting_key(name)).ok()?).unwrap_or_default()
}

/// Keeps a setting, if the browser lets it be kept.
pub(crate) fn set_setting(name: &str, value: &str) {
    if let Some(storage) = storage() {
        // A setting that is not kept is asked for again.
        let _ = storage.set_item(&setting_key(name), value);
    }
}

fn setting_key(name: &str) -> String {
    format!("careers-studio-{name}")
}

/// Calls back with the site, the path and the edit whenever another tab keeps or forgets one.
pub(crate) fn listen(told: impl Fn(String, String, Option<KeptEdit>) + 'static) {
    let listen = move |event: StorageEvent| {
        let key = event.key().unwrap_or_default();
        let Some((site, path)) = key.strip_prefix(START).and_then(|own| own.split_once(' ')) else {
            return;
        };
        let edit = event.new_value().and_then(|text| serde_json::from_str(&text).ok());
        told(site.to_owned(), path.to_owned(), edit);
    };
    let listener = Closure::<dyn Fn(StorageEvent)>::new(listen);
    if let Some(window) = web_sys::window() {
        let function = listener.as_ref().unchecked_ref();
        // Without it a tab only learns of the others when it is opened.
        let _ = window.add_event_listener_with_callback("storage", function);
    }
    listener.forget();
}

/// A digest of a text, the same in every browser (FNV-1a).
pub(crate) fn digest(text: &str) -> u64 {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    // JavaScript reads numbers of 53 bits exactly.
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step) >> 11
}
