//! What the build script has put into the program.

use std::collections::BTreeMap;

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::{Bundled, Module, ModuleFile, ModuleFiles};

/// What loads a module, with names that are filled in.
const LOADER: &str = include_str!("loader.js");

/// Loads further files when the module asks for them.
const PARTS: &str = include_str!("parts.js");

/// The style sheet of all sites.
const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/site.css"));

/// A file that the build script wrote.
macro_rules! built {
    ($name:literal) => {
        (
            include_str!(concat!(env!("OUT_DIR"), "/", $name, ".js")),
            include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".wasm")),
        )
    };
}

mod studio;

/// All of it. A build without the widget has no modules.
pub(super) fn bundled() -> Bundled {
    let files = Module::ALL.into_iter().filter_map(|module| Some((module, files(module)?)));
    Bundled {
        style: STYLE.into(),
        modules: files.collect::<BTreeMap<_, _>>(),
        studio: studio::files(),
    }
}

/// The glue and WebAssembly of a module.
fn built(module: Module) -> (&'static str, &'static [u8]) {
    match module {
        Module::Check => built!("check"),
        Module::Finder => built!("finder"),
        Module::Ladders => built!("ladders"),
        Module::Skills => built!("skills"),
        Module::LadderProgress => built!("ladder_progress"),
    }
}

/// When a module is loaded, as an expression in its script. Its WebAssembly is not even asked
/// for where it would have nothing to say.
fn wanted(module: Module) -> &'static str {
    match module {
        Module::LadderProgress => {
            // A browser that forbids storage throws where others say that nothing is kept.
            r##"location.hash.startsWith("#check=") || ["sessionStorage", "localStorage"].some(name => {
try { return window[name].getItem("careers-answers"); } catch { return false; }
})"##
        }
        _ => "true",
    }
}

/// The attribute of an island that names its data.
fn data(module: Module) -> &'static str {
    match module {
        Module::Finder => "index",
        Module::Skills => "matrix",
        Module::Check | Module::Ladders | Module::LadderProgress => "book",
    }
}

fn files(module: Module) -> Option<ModuleFiles> {
    let (name, (glue, wasm)) = (module.name(), built(module));
    if wasm.is_empty() {
        return None;
    }
    let wasm_name = format!("{name}.{}.wasm", digest(wasm));
    let js = script(glue, &loader(module, &wasm_name));
    let js_name = format!("{name}.{}.js", digest(js.as_bytes()));
    Some(ModuleFiles {
        js: ModuleFile { name: js_name, bytes: Some(js.into()) },
        wasm: ModuleFile { name: wasm_name, bytes: Some(Bytes::from_static(wasm)) },
    })
}

/// The script of a module: a function that brings the island of a page to life, or the one
/// below the root that it is given, in a page of another site. Each call has a module of its own,
/// so that several islands can stand in one page. Who loads it as `#embed` calls it himself.
fn script(glue: &str, loader: &str) -> String {
    format!(
        "export const start = async careersRoot => {{\nlet careersFile, careersLoad;\n{glue}{loader}}};\n\
         if (!import.meta.url.endsWith(\"#embed\")) start();\n"
    )
}

/// What loads a module and the files of its island.
fn loader(module: Module, wasm_name: &str) -> String {
    let parts = match module {
        Module::Finder | Module::Check => bare(PARTS),
        Module::Ladders | Module::Skills | Module::LadderProgress => String::new(),
    };
    bare(LOADER)
        .replace("PARTS\n", &parts)
        .replace("NAME", &module.name().replace('_', "-"))
        .replace("MODULE", wasm_name)
        .replace("WANTED", wanted(module))
        .replace("DATA", data(module))
}

/// A script without what only we read.
fn bare(script: &str) -> String {
    let code = script.lines().map(str::trim).filter(|line| !line.is_empty());
    code.filter(|line| !line.starts_with("//")).flat_map(|line| [line, "\n"]).collect()
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hold_what_is_in_the_files() {
        for files in Bundled::default().modules.into_values() {
            let js = files.js.bytes.unwrap();
            assert!(std::str::from_utf8(&js).unwrap().contains(&files.wasm.name));
            assert!(files.js.name.contains(&digest(&js)));
            assert!(files.wasm.bytes.unwrap().starts_with(b"\0asm"));
        }
    }

    /// What visitors load at most, as hosts send it.
    const BUDGET: usize = 12_000;

    #[test]
    fn the_sheet_is_small_and_loads_nothing() {
        let mut packed = Vec::new();
        let params = brotli::enc::BrotliEncoderParams::default();
        brotli::BrotliCompress(&mut STYLE.as_bytes(), &mut packed, &params).unwrap();
        assert!(packed.len() <= BUDGET, "{} bytes", packed.len());
        assert!(!STYLE.contains("url(") && !STYLE.contains("@import"));
    }

    #[test]
    fn the_sheet_holds_the_pages_and_the_components() {
        assert!(STYLE.contains("--space-1") && STYLE.contains(".finder"));
    }
}
