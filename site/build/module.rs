//! The modules, by a cargo of its own: other target, other profile, and features
//! of Yew that must not mix with those of the generator.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// `wasm-target` has said at the start of the build whether it is there.
const TARGET: &str = wasm_target::TARGET;

/// What is built: a binary of `widget` for each kind of island, so that no visitor loads
/// what another page needs.
pub(crate) const MODULES: [&str; 5] = ["check", "finder", "ladders", "skills", "ladder_progress"];

/// What the outer cargo sets for the generator and would be wrong for the module.
const NOT_INHERITED: [&str; 11] = [
    "CARGO_BUILD_",
    "CARGO_CFG_",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_FEATURE_",
    "CARGO_INCREMENTAL",
    "CARGO_MANIFEST_",
    "CARGO_PKG_",
    "CARGO_PROFILE_",
    "CARGO_TARGET_",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTFLAGS",
];

/// Builds the modules and says in which folder they are.
pub(crate) fn build(root: &Path, out: &Path) -> Result<PathBuf> {
    let bins = MODULES.iter().flat_map(|module| ["--bin", module]);
    let asked: Vec<&str> =
        ["--package", "widget", "--features", "browser"].into_iter().chain(bins).collect();
    run(root, out, &asked)
}

/// Builds the engine and the interface of the studio, each alone: they want other features of
/// the crates that they share. Says in which folder they are.
pub(crate) fn build_studio(root: &Path, out: &Path) -> Result<PathBuf> {
    run(root, out, &["--package", "engine"])?;
    run(root, out, &["--package", "studio", "--features", "browser", "--bin", "studio"])
}

/// Runs cargo for the target of browsers, and says in which folder is what it built.
fn run(root: &Path, out: &Path, asked: &[&str]) -> Result<PathBuf> {
    // One folder for all profiles of the generator, beside theirs.
    let target = target_dir(out).context("cargo's target folder stands above OUT_DIR")?;
    let target = target.join("widget-build");
    let mut cargo = Command::new(env::var_os("CARGO").context("cargo sets CARGO")?);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if NOT_INHERITED.iter().any(|start| text.starts_with(start)) {
            cargo.env_remove(&name);
        }
    }
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags(root).join("\x1f"));
    cargo.args(["build", "--locked"]).args(asked);
    cargo.args(["--target", TARGET, "--profile", "widget"]);
    cargo.arg("--target-dir").arg(&target).current_dir(root);
    if !cargo.status().context("cargo does not start")?.success() {
        bail!("a module does not build; its errors stand above");
    }
    Ok(target.join(TARGET).join("widget"))
}

/// Cargo marks its target folder as a cache; a cross build lies one folder deeper.
fn target_dir(out: &Path) -> Option<&Path> {
    let marked = out.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    marked.or_else(|| out.ancestors().nth(4))
}

/// Texts of panics name source files; they should not name this machine's folders.
fn flags(root: &Path) -> Vec<String> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = [(Some(root.to_owned()), "careers"), (cargo_home, "cargo")];
    let remap = |(folder, name): (Option<PathBuf>, &str)| {
        Some(format!("--remap-path-prefix={}={name}", folder?.display()))
    };
    folders.into_iter().filter_map(remap).collect()
}
