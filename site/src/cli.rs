//! The command line: what is asked for, and how it ends. What the verbs do is
//! done by the library.
//!
//! 0: all is well. 1: the content is wrong. 2: the machine or the command is wrong.

mod assess;
mod build;
mod check;
mod explain;
mod explain_reading;
mod facts;
mod fmt;
mod format;
mod import;
mod init;
mod new;
mod now;
mod panics;
mod publish;
mod questions;
mod schema;
mod serve;
mod strict;
mod studio;
mod system;
mod terminal;
mod timings;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, CommandFactory, Parser, Subcommand};
use format::Written;
use site::Options;
use site::diagnostic::emit::Format;
use strict::Strict;
use terminal::{Coloring, Terminal};

/// Turn a folder of Markdown role files into a careers site
///
/// The folder holds config.toml, content/ and, if you like, index.html (your own
/// header and footer) and static/ (files copied as they are). What comes out is a
/// folder of plain files for any web host, with a role finder inside.
#[derive(Debug, Parser)]
#[command(name = "careers", version, long_version = VERSION, after_help = EXAMPLES)]
struct Command {
    #[command(subcommand)]
    verb: Option<Verb>,
    /// How problems are written: for people, a line each, or JSON or SARIF on standard output
    #[arg(long, global = true, value_name = "FORMAT", default_value = "human")]
    format: Written,
    /// Whether to use color; `auto` does on a terminal unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t)]
    color: Coloring,
}

/// What `careers --version` says; `-V` says the number alone.
const VERSION: &str =
    concat!(env!("CARGO_PKG_VERSION"), "\nbuilt from: ", env!("CAREERS_BUILT_FROM"));

const EXAMPLES: &str = "\
Examples:
  careers serve                     show the site in your browser while you write
  careers studio                    write the site in your browser
  careers check                     find all problems and write nothing
  careers build                     write the site into `public`
  careers build --out /srv/careers  write it somewhere else
  careers check --format json       one JSON object a line, for other programs
  careers explain unknown-key       what a problem means, with an example
  careers assess --all --answers me.toml  try answers on every role
  careers init careers              begin a new site in the folder `careers`
  careers new role \"Data Engineer\"  begin a role, with guidance in place
  careers import posting.pdf        make a role of a posting
  careers fmt                       put the facts of all files in one order
  careers questions                 collect the open questions for HR

Ends with 0 when all is well, with 1 when the content has errors, and with 2 when
something else is wrong: the disk, a port, the command itself.";

#[derive(Debug, Subcommand)]
enum Verb {
    Build(build::Build),
    Serve(serve::Serve),
    Studio(studio::Studio),
    Check(check::Check),
    Explain(explain::Explain),
    Fmt(fmt::Fmt),
    Questions(questions::Questions),
    Init(init::Init),
    New(new::New),
    Import(import::Import),
    ExplainReading(explain_reading::ExplainReading),
    Schema(schema::Schema),
    Assess(assess::Assess),
}

/// Which site.
#[derive(Debug, Args)]
struct Source {
    /// The folder with config.toml and content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Show pages marked `draft = true` as well
    #[arg(long)]
    drafts: bool,
    #[command(flatten)]
    now: now::Now,
}

/// What else to say.
#[derive(Debug, Args)]
struct Telling {
    /// Say how long each stage took
    #[arg(long)]
    timings: bool,
}

impl Source {
    fn options(&self) -> Options {
        Options { drafts: self.drafts, now: self.now.instant(), ..Options::default() }
    }

    /// The same with the day and with which problems count.
    fn strict_options(&self, strict: &Strict) -> anyhow::Result<Options> {
        let strictness = strict.strictness()?;
        Ok(Options {
            drafts: self.drafts,
            now: self.now.instant(),
            strictness,
            ..Options::default()
        })
    }
}

/// How a verb ended, when nothing was wrong with the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Well,
    ContentIsWrong,
}

impl Ending {
    fn of(is_site: bool) -> Self {
        if is_site { Self::Well } else { Self::ContentIsWrong }
    }
}

/// Does what the command line asks for.
pub(crate) fn run() -> ExitCode {
    panics::caught(run_command)
}

fn run_command() -> ExitCode {
    let Command { verb, format, color } = match Command::try_parse() {
        Ok(command) => command,
        Err(other) if other.use_stderr() => other.exit(),
        Err(asked) => return told(&asked),
    };
    let terminal = Terminal::new(format, color);
    let ended = match &verb {
        Some(Verb::Questions(_)) => run_verb(verb, &terminal),
        _ => format.refuse_reports().and_then(|()| run_verb(verb, &terminal)),
    };
    code(ended, &terminal)
}

/// Writes what was asked of the command line itself: help, the version.
fn told(asked: &clap::Error) -> ExitCode {
    let terminal = Terminal::new(Written::Anything(Format::Human), Coloring::default());
    let text = asked.render();
    let styled = std::io::stdout().is_terminal();
    terminal.result(&if styled { text.ansi().to_string() } else { text.to_string() });
    code(Ok(Ending::Well), &terminal)
}

/// How the program ends. What could not be said was not done.
fn code(ended: anyhow::Result<Ending>, terminal: &Terminal) -> ExitCode {
    let said = || terminal.all_said().context("cannot write what there is to say");
    match ended.and_then(|ending| said().map(|()| ending)) {
        Ok(Ending::Well) => ExitCode::SUCCESS,
        Ok(Ending::ContentIsWrong) => ExitCode::from(1),
        Err(error) => {
            terminal.error(&error);
            ExitCode::from(2)
        }
    }
}

fn run_verb(verb: Option<Verb>, terminal: &Terminal) -> anyhow::Result<Ending> {
    // Otherwise the first work would start them, and panic where the system gives none.
    rayon::ThreadPoolBuilder::new()
        .build_global()
        .context("the system gives the program no threads to work with")?;
    match verb {
        Some(Verb::Build(build)) => build.run(terminal),
        Some(Verb::Serve(serve)) => serve.run(terminal),
        Some(Verb::Studio(studio)) => studio.run(terminal),
        Some(Verb::Check(check)) => check.run(terminal),
        Some(Verb::Assess(assess)) => assess.run(terminal),
        Some(Verb::Explain(explain)) => explain.run(terminal),
        Some(Verb::Fmt(fmt)) => fmt.run(terminal),
        Some(Verb::Questions(questions)) => questions.run(terminal),
        Some(Verb::Init(init)) => init.run(terminal),
        Some(Verb::New(new)) => new.run(terminal),
        Some(Verb::Import(import)) => import.run(terminal),
        Some(Verb::ExplainReading(reading)) => reading.run(terminal),
        Some(Verb::Schema(schema)) => schema.run(terminal),
        None => {
            terminal.say(&Command::command().render_long_help().to_string());
            Ok(Ending::Well)
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Command;

    #[test]
    fn the_command_line_hangs_together() {
        Command::command().debug_assert();
    }
}
