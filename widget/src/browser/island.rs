//! What all islands need of the browser: themselves, their data, and a word when they
//! cannot come alive.

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Response, Window};

use super::root::root;

/// The island of a name, with the window it is in; none when the page has none.
pub(super) fn named(name: &str) -> Option<(Window, Element)> {
    let window = web_sys::window()?;
    let island = root()?.query_selector(&format!("[data-island={name}]")).ok()??;
    Some((window, island))
}

/// The bytes of a file of the site; none when it cannot be had.
async fn bytes(asked: JsFuture) -> Option<Vec<u8>> {
    let response = asked.await.ok()?;
    let response: Response = response.unchecked_into();
    let body = response.ok().then(|| response.array_buffer())?.ok()?;
    Some(Uint8Array::new(&JsFuture::from(body).await.ok()?).to_vec())
}

/// Has the messages of an island said from now on, and waits for its data meanwhile: the bytes
/// of the file that an attribute names. None when either cannot be had.
pub(super) async fn load(window: &Window, island: &Element, data: &str) -> Option<Vec<u8>> {
    let messages = island.get_attribute("data-words")?;
    let data = island.get_attribute(data)?;
    // Both are asked for before either is waited for.
    let asked = (fetch(window, &messages), fetch(window, &data));
    let messages = as_named(window, &messages, bytes(asked.0).await?).await?;
    words::speak(words::Table::from_bytes(messages).ok()?);
    as_named(window, &data, bytes(asked.1).await?).await
}

/// Has the browser tell small letters from capitals, for islands that change them: all but the
/// finder.
pub(super) fn know_case() {
    words::change_case_by(lower, upper);
}

fn lower(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

fn upper(text: &str) -> String {
    JsString::from(text).to_upper_case().into()
}

/// The bytes of a file, unless they are others than those that its name has the digest of. A
/// browser computes digests only where pages come by a safe way; elsewhere nothing is compared.
async fn as_named(window: &Window, path: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
    let name = path.rsplit('/').next()?;
    let meant = name.split('.').nth(1)?;
    let subtle = window.crypto().ok()?.subtle();
    if subtle.is_undefined() {
        return Some(bytes);
    }
    let digest = subtle.digest_with_str_and_u8_array("SHA-256", &bytes).ok()?;
    let digest = Uint8Array::new(&JsFuture::from(digest).await.ok()?).to_vec();
    let is_meant = meant.len() > 2 * digest.len() || {
        let found = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let found = found.map(|half| char::from_digit(half.into(), 16).unwrap_or_default());
        found.zip(meant.chars()).all(|(one, other)| one == other)
    };
    is_meant.then_some(bytes)
}

fn fetch(window: &Window, url: &str) -> JsFuture {
    JsFuture::from(window.fetch_with_str(url))
}

/// Marks an island that stays as it is, and says so where it says such things.
pub(super) fn say_unavailable(island: &Element) {
    let _ = island.set_attribute("data-state", "unavailable");
    if let Ok(Some(notice)) = island.query_selector("[role=status]") {
        notice.set_text_content(island.get_attribute("data-notice").as_deref());
    }
}
