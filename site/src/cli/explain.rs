//! `careers explain`: what a problem means.

use anyhow::anyhow;
use clap::Args;
use site::{explain, problem};

use super::Ending;
use super::terminal::Terminal;

/// Explain a problem, with a wrong and a right example
///
/// The code of a problem stands between square brackets: `error[unknown-key]`. Without a
/// code, all of them are listed.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Explain {
    /// The code, like `unknown-key`
    code: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  careers explain unknown-key
  careers explain              all codes, a line or two each";

impl Explain {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let text = match &self.code {
            Some(code) => problem::text(explain::of(code).map_err(|why| anyhow!(why))?),
            None => problem::contents(&explain::all()),
        };
        terminal.result(&text);
        Ok(Ending::Well)
    }
}
