//! All of continuous integration: what holds here holds everywhere.

use crate::step::{say, step};
use crate::{needs, tools};

/// With the program that times judging, which nothing else compiles.
const LINTS: &str = "cargo clippy --profile ci --workspace --all-targets --features roles/timed \
                     -- -D warnings";

/// Runs every check, and stops at the first that fails.
///
/// All in one profile, so that everything is compiled once: the release profile but for what the
/// compiler would need to make the program fast.
pub(crate) fn run() -> anyhow::Result<()> {
    needs::wasm_target()?;
    needs::component("rustfmt", "cargo fmt --version")?;
    needs::component("clippy", "cargo clippy --version")?;
    needs::chromium()?;
    needs::firefox()?;
    tools::tests()?;
    step("format", "cargo fmt --all --check")?;
    dependencies()?;
    step("build", "cargo build --profile ci --workspace")?;
    step("lints", LINTS)?;
    step("tests", "cargo test --profile ci --workspace")?;
    say("\n== all is well");
    Ok(())
}

/// Licenses, sources and advisories of dependencies, where the tool for it is installed.
fn dependencies() -> anyhow::Result<()> {
    if needs::is_there("cargo deny --version") {
        return step("dependencies", "cargo deny check");
    }
    say("\n== dependencies are not looked at: `cargo install --locked cargo-deny` does");
    Ok(())
}
