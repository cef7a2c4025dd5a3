//! Giving a link to others. Not every browser can, and none may in every place: the link stands
//! in a field all the same.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// By whatever the device has for that, else copied.
pub(super) fn share(link: &str) {
    let data = Object::new();
    let _ = Reflect::set(&data, &"url".into(), &link.into());
    if call(navigator(), "share", &data).is_none() {
        copy(link);
    }
}

/// Copies a text.
pub(super) fn copy(text: &str) {
    let clipboard = navigator().and_then(|own| Reflect::get(&own, &"clipboard".into()).ok());
    call(clipboard, "writeText", &text.into());
}

fn navigator() -> Option<JsValue> {
    let window: JsValue = web_sys::window()?.into();
    Reflect::get(&window, &"navigator".into()).ok()
}

/// Calls what may not be there, and does not mind a refusal.
fn call(of: Option<JsValue>, name: &str, with: &JsValue) -> Option<()> {
    let of = of.filter(JsValue::is_object)?;
    let function = Reflect::get(&of, &name.into()).ok()?;
    let promise = function.dyn_ref::<Function>()?.call1(&of, with).ok()?;
    let promise: Promise = promise.dyn_into().ok()?;
    spawn_local(async move {
        let _ = JsFuture::from(promise).await;
    });
    Some(())
}
