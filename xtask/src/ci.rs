//! All of continuous integration: what holds here holds everywhere.

use crate::step::{say, step, step_with};
use crate::{needs, tools};

/// Has the compiler of lints compile our crates, so that nothing is compiled once more for its lints,
/// and has it refuse warnings. The second is how `cargo clippy` hands arguments on.
const LINTS: [(&str, &str); 2] =
    [("RUSTC_WORKSPACE_WRAPPER", "clippy-driver"), ("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__")];

/// All there is to compile, but for the program that times judging.
const BUILD: &str = "cargo build --profile ci --workspace --all-targets";

/// The program that times judging, which nothing else compiles.
const TIMED: &str = "cargo check --profile ci --package roles --features timed --bins";

const DOCUMENTATION: &str = "cargo doc --profile ci --workspace --no-deps --document-private-items";

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
    step_with("build and lints", BUILD, &LINTS)?;
    step_with("lints of what is timed", TIMED, &LINTS)?;
    step_with(
        "documentation",
        DOCUMENTATION,
        &[&LINTS[..], &[("RUSTDOCFLAGS", "-Dwarnings -Arustdoc::private-intra-doc-links")]]
            .concat(),
    )?;
    step_with("tests", "cargo test --profile ci --workspace", &LINTS)?;
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
