//! One step of a chore: said, done, and the end of the chore when it goes wrong.

use std::fmt;
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::Context;

/// A command that ended with a code other than 0.
#[derive(Debug)]
pub(crate) struct Ended {
    command: String,
    code: u8,
}

impl Ended {
    pub(crate) fn code(&self) -> ExitCode {
        ExitCode::from(self.code)
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` ended with {}", self.command, self.code)
    }
}

impl std::error::Error for Ended {}

/// The top of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate stands in the repository")
}

/// Says something between the words of the commands.
pub(crate) fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// A command in the repository: program and arguments, parted by spaces.
pub(crate) fn command(words: &str) -> Command {
    let mut words = words.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(root());
    command
}

/// Does a step: says what, runs the command, says how long it took.
pub(crate) fn step(what: &str, words: &str) -> anyhow::Result<()> {
    step_with(what, words, &[])
}

/// The same with variables of the environment: names and values.
pub(crate) fn step_with(what: &str, words: &str, variables: &[(&str, &str)]) -> anyhow::Result<()> {
    let shown = variables.iter().map(|(name, value)| format!("{name}={value} "));
    say(&format!("\n== {what}: {}{words}", shown.collect::<String>()));
    let start = Instant::now();
    run(command(words).envs(variables.iter().copied()))?;
    say(&format!("== done in {:.1} s", start.elapsed().as_secs_f32()));
    Ok(())
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let shown = format!("{command:?}").replace('"', "");
    let status = command.status().with_context(|| format!("cannot run `{shown}`"))?;
    if status.success() {
        return Ok(());
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Err(Ended { command: shown, code }.into())
}
