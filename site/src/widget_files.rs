//! The widget's two files, embedded by the build script: one script, one module.
//!
//! Their names hold a digest of what is in them, so that hosts and browsers may
//! keep them for good. A build without the widget has neither.

use sha2::{Digest, Sha256};

/// The script and the module, with the names they have below `assets/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WidgetFiles {
    /// `widget.<digest>.js`.
    pub js_name: String,
    /// An ES module that loads the other one from beside itself.
    pub js: String,
    /// `widget.<digest>.wasm`.
    pub wasm_name: String,
    /// WebAssembly.
    pub wasm: &'static [u8],
}

const GLUE: &str = include_str!(concat!(env!("OUT_DIR"), "/widget.js"));
const WASM: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/widget.wasm"));

/// The widget's files; none when it was left out of the build.
#[must_use]
pub fn files() -> Option<WidgetFiles> {
    if WASM.is_empty() {
        return None;
    }
    let wasm_name = format!("widget.{}.wasm", digest(WASM));
    let js = format!("{GLUE}{}", loader(&wasm_name));
    let js_name = format!("widget.{}.js", digest(js.as_bytes()));
    Some(WidgetFiles { js_name, js, wasm_name, wasm: WASM })
}

/// Loads the module from a buffer, so that a host may serve it as any type.
/// Where that goes wrong the islands stay as they are and say so.
fn loader(wasm_name: &str) -> String {
    format!(
        r#"try {{
const response = await fetch(new URL("{wasm_name}", import.meta.url));
if (!response.ok) throw new Error(response.status);
const {{ instance, module }} = await WebAssembly.instantiate(await response.arrayBuffer(), __wbg_get_imports());
__wbg_finalize_init(instance, module);
}} catch (error) {{
console.warn("the widget cannot be loaded:", error);
for (const island of document.querySelectorAll("[data-island]")) {{
island.dataset.state = "unavailable";
const notice = island.querySelector("[role=status]");
if (notice) notice.textContent = island.dataset.notice;
}}
}}
"#
    )
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What visitors load at most, as hosts send it: script and module together.
    const BUDGET: usize = 72_000;

    #[test]
    fn names_hold_what_is_in_the_files() {
        let Some(files) = files() else { return };
        assert!(files.js.contains(&files.wasm_name));
        assert_eq!(files.js_name, format!("widget.{}.js", digest(files.js.as_bytes())));
        assert!(files.wasm.starts_with(b"\0asm"));
    }

    #[test]
    fn the_widget_fits_its_budget() {
        let Some(files) = files() else { return };
        let sizes = [files.js.as_bytes(), files.wasm].map(packed);
        assert!(sizes.iter().sum::<usize>() <= BUDGET, "script and module take {sizes:?}");
    }

    fn packed(mut bytes: &[u8]) -> usize {
        let mut packed = Vec::new();
        let params = brotli::enc::BrotliEncoderParams::default();
        brotli::BrotliCompress(&mut bytes, &mut packed, &params).unwrap();
        packed.len()
    }
}
