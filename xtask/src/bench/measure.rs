//! The time and the peak memory of one run of a program.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, bail};
use clap::Args;

use crate::step::say;

/// What one run needed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measured {
    pub(super) milliseconds: u128,
    pub(super) kibibytes: i64,
}

/// A command to run. A process of its own measures it: the system only tells the
/// most that any ended child ever needed.
#[derive(Debug, Args)]
pub(crate) struct Measure {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<String>,
}

impl Measure {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        let (program, arguments) = self.command.split_first().context("there is no command")?;
        let start = Instant::now();
        let ended = Command::new(program).args(arguments).stdout(Stdio::null()).status()?;
        let took = start.elapsed().as_millis();
        if !ended.success() {
            bail!("the command ended with {ended}");
        }
        say(&format!("{took} {}", peak()?));
        Ok(())
    }
}

/// Runs a program and measures it.
pub(super) fn of(program: &Path, arguments: &[&OsStr]) -> anyhow::Result<Measured> {
    let own = std::env::current_exe()?;
    let told = Command::new(own).arg("measure").arg(program).args(arguments).output()?;
    let text = String::from_utf8_lossy(&told.stdout);
    let numbers = text.trim().split_once(' ').and_then(|(time, memory)| {
        Some(Measured { milliseconds: time.parse().ok()?, kibibytes: memory.parse().ok()? })
    });
    numbers.with_context(|| {
        format!("cannot measure {}: {}", program.display(), String::from_utf8_lossy(&told.stderr))
    })
}

/// Waits until the disk has what was written before.
pub(super) fn settle() {
    #[cfg(unix)]
    nix::unistd::sync();
}

/// The most memory that an ended child held, in KiB.
#[cfg(target_os = "linux")]
fn peak() -> anyhow::Result<i64> {
    use nix::sys::resource::{UsageWho, getrusage};
    Ok(getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss())
}

/// Not known in one unit elsewhere.
#[cfg(not(target_os = "linux"))]
fn peak() -> anyhow::Result<i64> {
    Ok(0)
}
