//! The widget built for browsers and the style sheet bundled, for the program to carry both
//! within.
//!
//! `CAREERS_SKIP_WIDGET=1` leaves the modules out: the pages are the same, and nothing in them
//! comes alive. Checking and testing are quicker so. `CAREERS_SKIP_STUDIO=1` leaves only the studio
//! out. `CAREERS_PANICS=1` keeps the panic messages, for debugging.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

#[path = "bind.rs"]
mod bind;
#[path = "module.rs"]
mod module;
#[path = "provenance.rs"]
mod provenance;
#[path = "style.rs"]
mod style;
#[path = "traps.rs"]
mod traps;

/// What both are made of; a change to any of it builds them anew.
const PARTS: [&str; 16] = [
    "Cargo.lock",
    "Cargo.toml",
    "rust-toolchain.toml",
    "words",
    "roles/Cargo.toml",
    "roles/src",
    "reader/Cargo.toml",
    "reader/src",
    "widget/Cargo.toml",
    "widget/src",
    "studio/Cargo.toml",
    "studio/src",
    "engine/Cargo.toml",
    "engine/src",
    "site/build",
    "site/src/render/style",
];

/// Builds both into the folder of the build script. What goes wrong ends the build.
pub(crate) fn embed() {
    if let Err(error) = build() {
        for line in format!("{error:#}").lines() {
            tell(&format!("error={line}"));
        }
    }
}

fn build() -> Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").context("cargo sets OUT_DIR")?);
    let site = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").context("cargo sets it")?);
    let root = site.parent().context("`site` stands in the workspace")?;
    tell("rerun-if-env-changed=CAREERS_SKIP_WIDGET");
    tell("rerun-if-changed=build.rs");
    for part in PARTS {
        tell(&format!("rerun-if-changed={}", root.join(part).display()));
    }
    provenance::record(root)?;
    tell("rerun-if-env-changed=CAREERS_SKIP_STUDIO");
    tell("rerun-if-env-changed=CAREERS_PANICS");
    let is_set = |name| env::var_os(name).is_some_and(|value| value == "1");
    let skip = is_set("CAREERS_SKIP_WIDGET");
    let skip_studio = skip || is_set("CAREERS_SKIP_STUDIO");
    if !skip_studio {
        // The engine is all of the site but the program.
        tell(&format!("rerun-if-changed={}", root.join("site/src").display()));
    }
    let built = match (skip, skip_studio) {
        (true, _) => Vec::new(),
        (false, skip_studio) => module::build(root, &out, skip_studio)?,
    };
    for name in module::MODULES.into_iter().chain(module::STUDIO) {
        let bound = match built.iter().find(|module| module.file_stem() == Some(name.as_ref())) {
            None => bind::Bound::default(),
            Some(module) => bind::bind(name, fs::read(module)?, is_set("CAREERS_PANICS"))?,
        };
        write(&out, &format!("{name}.js"), bound.js.as_bytes())?;
        write(&out, &format!("{name}.wasm"), &bound.wasm)?;
    }
    write(&out, "studio.css", style::studio(root)?.as_bytes())?;
    write(&out, "site.css", style::bundle(root)?.as_bytes())
}

fn write(out: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    fs::write(out.join(name), bytes).with_context(|| format!("cannot write `{name}`"))
}

/// Tells cargo something; standard output is how a build script does.
fn tell(what: &str) {
    println!("cargo::{what}");
}
