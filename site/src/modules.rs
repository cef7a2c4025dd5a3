//! The modules that bring islands to life, embedded by the build script: for each one
//! script and one WebAssembly file.
//!
//! Their names hold a digest of what is in them, so that hosts and browsers may
//! keep them for good. A build without the widget has none.

use sha2::{Digest, Sha256};

/// A module: what it brings to life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// The self-check of a role, and over all roles.
    Check,
    /// The finder of the page of all roles.
    Finder,
    /// Comparing two rungs or any two roles.
    Ladders,
    /// The table of who asks for what.
    Skills,
    /// Where answers stand on the rungs of ladders.
    LadderProgress,
}

/// A module's two files, with the names they have below `assets/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleFiles {
    /// `finder.<digest>.js`.
    pub js_name: String,
    /// An ES module that loads the other one from beside itself.
    pub js: String,
    /// `finder.<digest>.wasm`.
    pub wasm_name: String,
    /// WebAssembly.
    pub wasm: &'static [u8],
}

/// A file that the build script wrote.
macro_rules! built {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!(env!("OUT_DIR"), "/", $name, ".js")),
            include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".wasm")),
        )
    };
}

impl Module {
    /// All modules.
    pub const ALL: [Self; 5] =
        [Self::Check, Self::Finder, Self::Ladders, Self::Skills, Self::LadderProgress];

    /// Its name, glue and WebAssembly.
    fn built(self) -> (&'static str, &'static str, &'static [u8]) {
        match self {
            Self::Check => built!("check"),
            Self::Finder => built!("finder"),
            Self::Ladders => built!("ladders"),
            Self::Skills => built!("skills"),
            Self::LadderProgress => built!("ladder_progress"),
        }
    }

    /// When it is loaded, as an expression in its script. Its WebAssembly is not even asked
    /// for where it would have nothing to say.
    fn wanted(self) -> &'static str {
        match self {
            Self::LadderProgress => {
                // A browser that forbids storage throws where others say that nothing is kept.
                r##"location.hash.startsWith("#check=") || (() => {
try { return localStorage.getItem("careers-answers"); } catch { return null; }
})()"##
            }
            _ => "true",
        }
    }

    /// Its files; none when the widget was left out of the build.
    #[must_use]
    pub fn files(self) -> Option<ModuleFiles> {
        let (name, glue, wasm) = self.built();
        if wasm.is_empty() {
            return None;
        }
        let wasm_name = format!("{name}.{}.wasm", digest(wasm));
        let js = format!("{glue}{}", loader(name, &wasm_name, self.wanted()));
        let js_name = format!("{name}.{}.js", digest(js.as_bytes()));
        Some(ModuleFiles { js_name, js, wasm_name, wasm })
    }
}

/// Loads the module: while it comes in where a host says what it is, so that browsers can
/// compile it meanwhile and keep what they compiled, and else from a buffer.
/// Where that goes wrong the islands stay as they are and say so.
fn loader(name: &str, wasm_name: &str, wanted: &str) -> String {
    format!(
        r#"try {{
if ({wanted}) {{
const response = await fetch(new URL("{wasm_name}", import.meta.url));
if (!response.ok) throw new Error(response.status);
const imports = __wbg_get_imports();
const {{ instance, module }} = await (response.headers.get("content-type") === "application/wasm"
? WebAssembly.instantiateStreaming(response, imports)
: WebAssembly.instantiate(await response.arrayBuffer(), imports));
__wbg_finalize_init(instance, module);
}}
}} catch (error) {{
console.warn("the widget cannot be loaded:", error);
for (const island of document.querySelectorAll("[data-island={name}]")) {{
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

    #[test]
    fn names_hold_what_is_in_the_files() {
        for files in Module::ALL.into_iter().filter_map(Module::files) {
            assert!(files.js.contains(&files.wasm_name));
            assert!(files.js_name.contains(&digest(files.js.as_bytes())));
            assert!(files.wasm.starts_with(b"\0asm"));
        }
    }
}
