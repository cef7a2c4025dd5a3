//! `--deny` and `--allow`: which problems count.

use anyhow::bail;
use clap::{Args, ValueEnum};
use site::diagnostic::strictness::Strictness;
use site::explain::{NotAllowed, allowable};

/// Which problems count.
#[derive(Debug, Args)]
pub(super) struct Strict {
    /// Let warnings keep the site from being made, as errors do
    #[arg(long, value_name = "WHAT", value_enum)]
    deny: Option<Denied>,
    /// Do not show a warning or a piece of advice; can be given several times
    #[arg(long, value_name = "CODE")]
    allow: Vec<String>,
}

/// What can be denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Denied {
    /// Warnings.
    Warnings,
}

impl Strict {
    /// How strict to be; an error when a code cannot be allowed.
    pub(super) fn strictness(&self) -> anyhow::Result<Strictness> {
        let mut strictness =
            Strictness { deny_warnings: self.deny.is_some(), ..Strictness::default() };
        for code in &self.allow {
            match allowable(code) {
                Ok(code) => drop(strictness.allowed.insert(code)),
                Err(NotAllowed::Unknown(why)) => bail!("{why}"),
                Err(NotAllowed::Error) => {
                    bail!("`{code}` is an error; you can only allow warnings and advice")
                }
            }
        }
        Ok(strictness)
    }
}
