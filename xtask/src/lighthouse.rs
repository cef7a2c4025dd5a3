//! What Lighthouse says of the pages: its mobile preset, over files as hosts send them.

use std::process::Command;

use crate::step::{root, run, say, step};
use crate::{needs, tools};

/// Builds the site, looks at its main pages and prints the figures.
pub(crate) fn all() -> anyhow::Result<()> {
    needs::wasm_target()?;
    let browser = needs::chromium()?;
    let folder = tools::install("lighthouse")?;
    step("build", "cargo build --release")?;
    let site = folder.join("site");
    let mut careers = Command::new(root().join("target/release/careers"));
    run(careers.args(["build", "--out"]).arg(&site).current_dir(root()))?;
    // Node looks for packages above the script, not above the folder it runs in.
    let script = folder.join("run.mjs");
    std::fs::copy(root().join("tests/lighthouse/run.mjs"), &script)?;
    say("\n== Lighthouse");
    run(Command::new("node").arg(script).arg(&site).env("CHROME_PATH", browser))
}
