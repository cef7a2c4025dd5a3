//! The engine in its worker. Calls are answered in their order. One that goes wrong ends the
//! worker: what it holds may be half of something.

use std::cell::Cell;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::files::Bytes;
use super::reason;
use crate::message::{Answer, Request};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = engineStart)]
    fn engine_start();
    #[wasm_bindgen(catch, js_name = engineCall)]
    async fn engine_call(method: &str, values: Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn fetched(name: &str) -> Result<JsValue, JsValue>;
    fn seconds() -> f64;
}

/// An engine has ended: why, and which one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ended {
    pub(crate) why: String,
    /// The number of the engine. Every call it leaves open reports the same one.
    pub(crate) number: u32,
}

impl Ended {
    /// The current engine has to be stopped, for this reason.
    pub(crate) fn now(why: impl Into<String>) -> Self {
        Self { why: why.into(), number: started() }
    }

    /// The engine gave an answer of the wrong type.
    pub(crate) fn strange() -> Self {
        Self::now("the engine answers something else")
    }
}

thread_local! {
    /// How many engines were started.
    static STARTED: Cell<u32> = const { Cell::new(0) };
}

/// The number of the engine that was started last.
pub(crate) fn started() -> u32 {
    STARTED.get()
}

/// Where the files of a site come from. Kept, so that an engine that ended can begin again.
#[derive(Debug, Clone)]
pub(crate) enum Base {
    /// An archive.
    Archive(Uint8Array),
    /// Pairs of a path and bytes.
    Files(Array),
}

impl Base {
    /// Files that were chosen: pairs of a path and bytes.
    pub(crate) fn of_files(list: &[(String, Bytes)]) -> Self {
        let pair = |(path, bytes): &(String, Bytes)| Array::of2(&JsValue::from_str(path), bytes);
        Self::Files(list.iter().map(pair).collect())
    }
}

/// A file of the studio's own folder.
///
/// # Errors
/// When it cannot be had.
pub(crate) async fn own_file(name: &str) -> Result<Uint8Array, String> {
    fetched(name).await.map(Uint8Array::from).map_err(|error| reason(&error))
}

/// Starts an engine, and has it open a site.
///
/// # Errors
/// When it does not start, or there is no site.
pub(crate) async fn start(base: &Base) -> Result<(), Ended> {
    STARTED.set(started() + 1);
    engine_start();
    let settings = own_file("settings.json").await.map_err(Ended::now)?.to_vec();
    let settings = String::from_utf8_lossy(&settings).into_owned();
    // An object of JSON, with the moment in front.
    let settings = settings.replacen('{', &format!("{{\"now\":{},", seconds()), 1);
    call("start", [settings.into()]).await?;
    match base {
        Base::Archive(bytes) => {
            call("open", [bytes.into()]).await?;
        }
        Base::Files(files) => {
            for file in files.iter() {
                let file = Array::from(&file);
                call("put", [file.get(0), file.get(1)]).await?;
            }
        }
    }
    call("settle", []).await.map(drop)
}

/// What is answered to a request.
///
/// # Errors
/// When the engine has ended.
pub(crate) async fn ask(request: &Request) -> Result<Answer, Ended> {
    let request = serde_json::to_string(request).expect("texts and numbers are JSON");
    let answer = call("ask", [request.into()]).await?.as_string().unwrap_or_default();
    serde_json::from_str(&answer).map_err(|error| Ended::now(error.to_string()))
}

/// The text of a file with a posting.
///
/// # Errors
/// When the engine has ended.
pub(crate) async fn document(bytes: Uint8Array) -> Result<Answer, Ended> {
    let answer = call("document", [bytes.into()]).await?.as_string().unwrap_or_default();
    serde_json::from_str(&answer).map_err(|error| Ended::now(error.to_string()))
}

/// An archive of some files.
///
/// # Errors
/// When the engine has ended.
pub(crate) async fn archive(paths: &[String]) -> Result<JsValue, Ended> {
    call("archive", [paths.join("\n").into()]).await
}

async fn call<const N: usize>(method: &str, values: [JsValue; N]) -> Result<JsValue, Ended> {
    let values: Array = values.into_iter().collect();
    let number = started();
    engine_call(method, values).await.map_err(|error| Ended { why: reason(&error), number })
}
