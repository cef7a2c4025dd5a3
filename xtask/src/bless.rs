//! Accepting what comes of the golden cases.

use crate::needs;
use crate::step::{self, command, say};

/// Writes down what comes of them today; `git diff` shows what changed.
pub(crate) fn run() -> anyhow::Result<()> {
    needs::wasm_target()?;
    say("== accept the golden cases: cargo test --profile ci --package tests --test golden");
    let mut golden = command("cargo test --profile ci --package tests --test golden");
    step::run(golden.env("CAREERS_BLESS", "1"))
}
