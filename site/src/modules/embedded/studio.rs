//! The studio as the build script has put it into the program: its interface, the engine that
//! works for it, and what starts both.

use bytes::Bytes;

use super::digest;
use crate::modules::StudioFiles;

/// What the interface needs of the browser and cannot say in Rust.
const HOST: &str = include_str!("../../../../studio/src/browser/host.js");
/// What the worker does besides holding the engine.
const WORKER: &str = include_str!("../../../../studio/src/browser/worker.js");
/// What answers with previewed pages.
const PREVIEW: &str = include_str!("../../../../studio/src/browser/preview.js");
const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/studio.css"));

/// All of it; none in a build without the studio.
pub(super) fn files() -> Option<StudioFiles> {
    let (interface, engine) = (built!("studio"), built!("engine"));
    if interface.1.is_empty() || engine.1.is_empty() {
        return None;
    }
    let wasm = |name: &str, bytes: &'static [u8]| {
        (format!("{name}.{}.wasm", digest(bytes)), Bytes::from_static(bytes))
    };
    let (interface_wasm, engine_wasm) = (wasm("studio", interface.1), wasm("engine", engine.1));
    let script = named("studio", "js", [interface.0, &loader(&interface_wasm.0), HOST].concat());
    let engine = named("engine", "js", [engine.0, &loader(&engine_wasm.0), WORKER].concat());
    let style = named("studio", "css", STYLE.to_owned());
    Some(StudioFiles {
        script: script.0.clone(),
        engine: engine.0.clone(),
        style: style.0.clone(),
        preview: Bytes::from_static(PREVIEW.as_bytes()),
        assets: [interface_wasm, engine_wasm, script, engine, style].into(),
    })
}

fn named(name: &str, end: &str, text: String) -> (String, Bytes) {
    (format!("{name}.{}.{end}", digest(text.as_bytes())), text.into())
}

/// Starts a module: `started` is done when it has.
fn loader(wasm: &str) -> String {
    format!(
        r#"const started = (async () => {{
const response = await fetch(new URL("{wasm}", import.meta.url));
if (!response.ok) throw new Error(`{wasm}: ${{response.status}}`);
const imports = __wbg_get_imports();
const {{ instance, module }} = await (response.headers.get("content-type") === "application/wasm"
? WebAssembly.instantiateStreaming(response, imports)
: WebAssembly.instantiate(await response.arrayBuffer(), imports));
__wbg_finalize_init(instance, module);
}})();
"#
    )
}
