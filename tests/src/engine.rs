//! The engine, built and bound for Node: the stages from sources to a site in WebAssembly.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::json;
use site::Options;
use site::sources::{SourceFile, Sources};
use wasm_bindgen_cli_support::Bindgen;

use crate::repository;
use crate::tree::{self, Tree};

const TARGET: &str = "wasm32-unknown-unknown";

/// What the outer cargo sets and would be wrong for the module.
const NOT_INHERITED: [&str; 3] = ["CARGO", "RUSTC", "RUSTFLAGS"];

/// Makes a site of what stands in its folder, and puts there what it made.
const SCRIPT: &str = r#"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Engine, initSync } from "./engine.mjs";
initSync({ module: readFileSync("engine.wasm") });
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
/// When the engine does not build or run.
#[must_use]
pub fn make(sources: &Sources, options: &Options) -> MadeInWasm {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let folder = folder.path();
    bind(folder);
    let files = files(sources);
    tree::write(&files, &folder.join("in"));
    let paths: Vec<&String> = files.keys().collect();
    write(folder, "sources.json", &json!(paths).to_string());
    write(folder, "settings.json", &settings(options));
    write(folder, "make.mjs", SCRIPT);
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

/// Builds the engine and puts it into a folder, with the script that Node loads it by.
fn bind(folder: &Path) {
    let mut bindgen = Bindgen::new();
    let module = fs::read(build()).expect("the module was built");
    bindgen.input_bytes("engine", module).web(true).expect("there is one kind of output");
    bindgen.typescript(false).omit_default_module_path(true);
    let mut output = bindgen.generate_output().expect("the versions of wasm-bindgen are one");
    write(folder, "engine.mjs", output.js());
    let wasm = output.wasm_mut().emit_wasm();
    fs::write(folder.join("engine.wasm"), wasm).expect("files can be written");
}

/// Builds the engine in a target folder of its own, as other features would mix else.
fn build() -> PathBuf {
    let target = repository::target().join("engine-build");
    let mut cargo = Command::new("cargo");
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if NOT_INHERITED.iter().any(|start| text.starts_with(start)) && text != "CARGO_HOME" {
            cargo.env_remove(&name);
        }
    }
    cargo.args(["build", "--locked", "--package", "engine", "--profile", "engine"]);
    cargo.args(["--target", TARGET, "--target-dir"]).arg(&target);
    let status = cargo.current_dir(repository::root()).status().expect("cargo starts");
    assert!(status.success(), "the engine does not build; its errors stand above");
    target.join(TARGET).join("engine/engine.wasm")
}
