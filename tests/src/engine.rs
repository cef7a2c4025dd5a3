//! The engine that the program carries for its studio, run by Node: the stages from sources to a
//! site in WebAssembly.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;
use site::Options;
use site::modules::Bundled;
use site::sources::{SourceFile, Sources};

use crate::tree::{self, Tree};

/// Where the script of the worker begins to load its module; what stands before is the glue.
const LOADER: &str = "const started = ";

/// Loads the module, makes a site of what stands in its folder, and puts there what it made.
const SCRIPT: &str = r#"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
const module = new WebAssembly.Module(readFileSync("engine.wasm"));
__wbg_finalize_init(new WebAssembly.Instance(module, __wbg_get_imports()), module);
const engine = new Engine(readFileSync("settings.json", "utf8"));
for (const path of JSON.parse(readFileSync("sources.json", "utf8"))) {
    engine.put(path, readFileSync(`in/${path}`));
}
writeFileSync("problems.json", engine.make());
for (const file of engine.files()) {
    mkdirSync(dirname(`out/${file.path}`), { recursive: true });
    writeFileSync(`out/${file.path}`, file.bytes);
}
writeFileSync("alone.html", engine.file("roles/index.html") ?? "");
"#;

/// What the engine made of some sources.
#[derive(Debug)]
pub struct MadeInWasm {
    /// The problems, a line of JSON for each.
    pub problems: String,
    /// The files of the site.
    pub files: Tree,
    /// The page of all roles, made alone.
    pub alone: Vec<u8>,
}

/// Makes a site in WebAssembly. The names of the modules come from the options.
///
/// # Panics
/// When the program carries no engine, or it does not run.
#[must_use]
pub fn make(sources: &Sources, options: &Options) -> MadeInWasm {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let folder = folder.path();
    put_engine(folder);
    let files = files(sources);
    tree::write(&files, &folder.join("in"));
    let paths: Vec<&String> = files.keys().collect();
    write(folder, "sources.json", &json!(paths).to_string());
    write(folder, "settings.json", &settings(options));
    let node = Command::new("node").arg("make.mjs").current_dir(folder).output();
    let node = node.expect("Node is installed");
    assert!(node.status.success(), "{}", String::from_utf8_lossy(&node.stderr));
    MadeInWasm {
        problems: fs::read_to_string(folder.join("problems.json")).expect("it was written"),
        files: tree::read(&folder.join("out")),
        alone: fs::read(folder.join("alone.html")).expect("it was written"),
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("files can be written");
}

fn files(sources: &Sources) -> Tree {
    let files = sources.iter().filter_map(|(path, file)| match file {
        SourceFile::Bytes(bytes) => Some((path.to_string(), bytes.to_vec())),
        SourceFile::Unreadable(_) => None,
    });
    files.collect()
}

/// The options as the engine reads them.
fn settings(options: &Options) -> String {
    let modules = options.bundled.modules.iter();
    let modules: serde_json::Map<_, _> = modules
        .map(|(module, files)| (module.name().into(), json!([files.js.name, files.wasm.name])))
        .collect();
    let now = options.now.map(|now| now.0);
    let style = &options.bundled.style;
    json!({ "now": now, "drafts": options.drafts, "style": style, "modules": modules }).to_string()
}

/// Puts the engine into a folder, with the script that has it make a site.
fn put_engine(folder: &Path) {
    let studio = Bundled::default().studio.expect("the program was built with the studio");
    let asset = |is_own: &dyn Fn(&str) -> bool| {
        let found = studio.assets.iter().find(|(name, _)| is_own(name));
        found.map(|(_, bytes)| bytes.clone()).expect("the studio has an engine")
    };
    let script = asset(&|name| name == studio.engine);
    let script = std::str::from_utf8(&script).expect("scripts are text");
    let (glue, _) = script.split_once(LOADER).expect("the script loads its module");
    write(folder, "make.mjs", &[glue, SCRIPT].concat());
    let wasm = asset(&|name| name.starts_with("engine.") && name.ends_with(".wasm"));
    fs::write(folder.join("engine.wasm"), wasm).expect("files can be written");
}
