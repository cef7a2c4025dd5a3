//! What the chores need from the machine: got where that can be done, else said.

use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, bail};

use crate::step::{command, say, step};

/// The names under which systems install a Chromium.
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
/// The names under which systems install a Firefox.
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];

/// The target of the module that visitors load.
pub(crate) fn wasm_target() -> anyhow::Result<()> {
    let told = command("rustc --print target-libdir --target wasm32-unknown-unknown").output()?;
    let folder = PathBuf::from(String::from_utf8_lossy(&told.stdout).trim());
    if told.status.success() && folder.is_dir() {
        return Ok(());
    }
    step("get the WebAssembly target", "rustup target add wasm32-unknown-unknown").context(
        "the WebAssembly target is missing: run `rustup target add wasm32-unknown-unknown`",
    )
}

/// A part of the toolchain: `clippy`, `rustfmt`.
pub(crate) fn component(name: &str, test: &str) -> anyhow::Result<()> {
    let mut test = command(test);
    let there = test.stdout(Stdio::null()).stderr(Stdio::null()).status()?.success();
    if there {
        return Ok(());
    }
    step(&format!("get {name}"), &format!("rustup component add {name}"))
}

/// Whether a command runs: a tool that is installed.
pub(crate) fn is_there(test: &str) -> bool {
    let status = command(test).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// A browser for the tests: installed when we may.
pub(crate) fn chromium() -> anyhow::Result<PathBuf> {
    browser("Chromium", "CAREERS_CHROMIUM", "chromium", &CHROMIUM)
}

/// The second browser for the tests: installed when we may.
pub(crate) fn firefox() -> anyhow::Result<PathBuf> {
    browser("Firefox", "CAREERS_FIREFOX", "firefox-esr", &FIREFOX)
}

fn browser(title: &str, variable: &str, package: &str, names: &[&str]) -> anyhow::Result<PathBuf> {
    let look = || {
        let named = std::env::var_os(variable).map(PathBuf::from);
        let browser = named.or_else(|| names.iter().find_map(|name| found(name)))?;
        say(&format!("browser: {}", browser.display()));
        Some(browser)
    };
    if let Some(browser) = look() {
        return Ok(browser);
    }
    if !is_root() || found("apt-get").is_none() {
        bail!(
            "the tests need {title}: run `sudo apt-get install {package}`, or set {variable} to \
             its path"
        );
    }
    step("look for packages", "apt-get update -q")?;
    let install = format!("apt-get install -q -y --no-install-recommends {package}");
    step("get a browser", &install)?;
    look().with_context(|| format!("there is still no {title}: set {variable} to its path"))
}

/// The first Node that runs what the tests call.
const OLDEST_NODE: u32 = 20;

/// Node and npm for what is written in JavaScript: installed when we may.
pub(crate) fn node() -> anyhow::Result<()> {
    if found("node").is_none() || found("npm").is_none() {
        if !is_root() || found("apt-get").is_none() {
            bail!("the tests need Node {OLDEST_NODE} or newer with npm: install both");
        }
        step("look for packages", "apt-get update -q")?;
        step("get Node", "apt-get install -q -y --no-install-recommends nodejs npm")?;
    }
    let said = command("node --version").output().context("Node does not start")?;
    let version = String::from_utf8_lossy(&said.stdout).trim().to_owned();
    let major = version.trim_start_matches('v').split('.').next().map(str::parse);
    if !matches!(major, Some(Ok(major)) if (OLDEST_NODE..).contains(&major)) {
        bail!("Node is {version:?}: the tests need {OLDEST_NODE} or newer");
    }
    Ok(())
}

fn found(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file())
}

#[cfg(unix)]
fn is_root() -> bool {
    nix::unistd::Uid::effective().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
