//! Files that an author picks, and those that are given to them.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::reason;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = canPickFolder)]
    pub(crate) fn can_pick_folder() -> bool;
    #[wasm_bindgen(js_name = hasFolder)]
    pub(crate) fn has_folder() -> bool;
    #[wasm_bindgen(js_name = openedFrom)]
    fn opened_from(source: &str);
    #[wasm_bindgen(catch, js_name = pickFolder)]
    async fn pick() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = writeIntoFolder)]
    async fn write_into_folder(
        path: &str,
        before: JsValue,
        text: JsValue,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = chosenFiles)]
    async fn chosen_files(id: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = download)]
    fn give(name: &str, bytes: JsValue, media_type: &str);
}

/// The bytes of a file, as the browser holds them.
pub(crate) type Bytes = Uint8Array;

/// A folder that an author picks: its name, and its files as pairs of a path and bytes.
///
/// # Errors
/// When it cannot be read; without words, when none was picked.
pub(crate) async fn pick_folder() -> Result<(String, Array), String> {
    let picked = Array::from(&pick().await.map_err(|error| reason(&error))?);
    Ok((picked.get(0).as_string().unwrap_or_default(), Array::from(&picked.get(1))))
}

/// Says where the open site comes from: saving goes there.
pub(crate) fn opened(source: Opened) {
    opened_from(match source {
        Opened::Published => "published",
        Opened::Folder => "folder",
        Opened::Files => "files",
    });
}

/// Where a site was opened from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opened {
    /// The address of the studio.
    Published,
    /// The folder that was picked.
    Folder,
    /// Copies of files, which cannot be written.
    Files,
}

/// Writes a file into the folder, by its text before and after; without one it is not there.
///
/// # Errors
/// When the browser or the disk refuses, or something else has changed the file.
pub(crate) async fn write(
    path: &str,
    before: Option<&str>,
    text: Option<&str>,
) -> Result<(), String> {
    let [before, text] = [before, text].map(|text| text.map_or(JsValue::NULL, JsValue::from_str));
    write_into_folder(path, before, text).await.map(drop).map_err(|error| reason(&error))
}

/// What was chosen in a field: pairs of a path and bytes.
///
/// # Errors
/// When a file cannot be read.
pub(crate) async fn chosen(id: &str) -> Result<Vec<(String, Bytes)>, String> {
    let files = Array::from(&chosen_files(id).await.map_err(|error| reason(&error))?);
    let file = |file: JsValue| {
        let pair = Array::from(&file);
        (pair.get(0).as_string().unwrap_or_default(), Uint8Array::from(pair.get(1)))
    };
    Ok(files.iter().map(file).collect())
}

/// Gives the author a file.
pub(crate) fn download(name: &str, bytes: impl Into<JsValue>, media_type: &str) {
    give(name, bytes.into(), media_type);
}
