//! What is written in JavaScript and called by tests and chores, installed below `target/`
//! from the lock files in `tests/`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Context;

use crate::needs;
use crate::step::{root, run, say};

/// Installs what a folder of `tests/` names, unless it is there, and says where.
pub(crate) fn install(name: &str) -> anyhow::Result<PathBuf> {
    needs::node()?;
    let (from, to) = (root().join("tests").join(name), root().join("target").join(name));
    let lock = fs::read(from.join("package-lock.json")).context("there is no lock file")?;
    let installed = to.join("node_modules/.package-lock.json").is_file();
    if installed && fs::read(to.join("package-lock.json")).is_ok_and(|known| known == lock) {
        return Ok(to);
    }
    fs::create_dir_all(&to)?;
    fs::copy(from.join("package.json"), to.join("package.json"))?;
    say(&format!("\n== install what tests/{name} names: npm ci"));
    fs::write(to.join("package-lock.json"), &lock)?;
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&to);
    run(&mut npm).with_context(|| format!("cannot install what tests/{name} names"))?;
    Ok(to)
}

/// Installs what the tests call.
pub(crate) fn tests() -> anyhow::Result<()> {
    install("quality").map(drop)
}
