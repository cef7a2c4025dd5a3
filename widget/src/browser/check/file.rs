//! Answers as a file: given to the visitor, and taken from them. The browser does both
//! by itself; nothing leaves the device.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlAnchorElement, HtmlInputElement, Url};

use crate::browser::focus::by_id;

/// The name of the file.
const NAME: &str = "answers.json";

/// The most bytes of a file that are read. Nobody has as much to say.
const MOST_READ: i32 = 1 << 18;

/// Has the browser save a text as a file.
pub(super) fn save(text: &str) -> Result<(), JsValue> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return Ok(());
    };
    let blob = Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text)))?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(NAME);
    link.click();
    Url::revoke_object_url(&url)
}

/// The text of the file that was chosen in a field, which is empty again afterwards.
pub(super) async fn chosen(id: &str) -> Option<String> {
    let field: HtmlInputElement = by_id(id)?.unchecked_into();
    let file = field.files()?.get(0)?;
    let start = file.slice_with_i32_and_i32(0, MOST_READ).ok()?;
    let text = JsFuture::from(start.text()).await.ok()?.as_string();
    field.set_value("");
    text
}
