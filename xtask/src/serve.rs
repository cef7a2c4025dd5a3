//! Everything built, and the site shown.

use clap::Args;

use crate::needs;
use crate::step::{command, run, say, step};

/// What is handed on to `careers serve`.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// Options of `careers serve`, after `--`
    #[arg(last = true)]
    options: Vec<String>,
}

impl Serve {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        needs::wasm_target()?;
        // It compiles faster than a release, and `cargo xtask ci` uses it too.
        step("build", "cargo build --profile ci")?;
        say("\n== serve: target/ci/careers serve");
        let mut careers = command("cargo run --quiet --profile ci --package site -- serve");
        run(careers.args(&self.options))
    }
}
