//! How long judging takes in the browser, over few roles and over many.

use std::process::Stdio;

use clap::Args;

use super::roles::{Ladders, generate};
use crate::needs;
use crate::step::{command, root, run, step};

/// Builds the module that only judges, as the widget is built.
const MODULE: &str = "cargo build --profile widget --target wasm32-unknown-unknown \
                      --package roles --bin judging --features timed";

/// Builds what measures in the browser. With the features of the tests, so that nothing is
/// compiled twice.
const EXAMPLE: &str = "cargo build --release --workspace --example judging_speed";

/// What to measure.
#[derive(Debug, Args)]
pub(crate) struct BenchJudging {
    /// How many roles the sites have
    #[arg(default_values_t = [10, 1_000, 10_000])]
    roles: Vec<usize>,
}

impl BenchJudging {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        needs::wasm_target()?;
        needs::chromium()?;
        step("build", "cargo build --release")?;
        step("build the module that only judges", MODULE)?;
        step("build what measures", EXAMPLE)?;
        let target = root().join("target");
        let folder = tempfile::tempdir()?;
        let mut measure = command("target/release/examples/judging_speed");
        measure.arg(target.join("wasm32-unknown-unknown/widget/judging.wasm"));
        for roles in &self.roles {
            let site = folder.path().join(roles.to_string());
            generate(*roles, Ladders::All, &site)?;
            let mut careers = command("target/release/careers build");
            careers.arg("--root").arg(&site).arg("--out").arg(site.join("public"));
            run(careers.stdout(Stdio::null()).stderr(Stdio::null()))?;
            measure.arg(site.join("public"));
        }
        run(&mut measure)
    }
}
