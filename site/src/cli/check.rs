//! `careers check`: all problems, and nothing written.

use clap::Args;
use site::diagnostic::emit::summary;
use site::{load, make_watched};

use super::terminal::Terminal;
use super::timings::Timings;
use super::{Ending, Source, Telling};

/// Find all problems of all files, and write nothing
///
/// Makes the whole site in memory, so that what is well here builds: front matter,
/// references between roles, ladders and vocabulary, links in the text, and whether
/// every line of a role's source is covered.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Check {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    telling: Telling,
}

const EXAMPLES: &str = "\
Examples:
  careers check
  careers check --format short    file:line:column, for an editor
  careers check --format json     for other programs, on standard output";

impl Check {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let mut timings = Timings::start();
        let sources = load::load(&self.source.root)?;
        timings.ended("load");
        let made = make_watched(&sources, &self.source.options(), &mut |stage| {
            timings.ended(stage.name())
        });
        terminal.problems(&made.diagnostics, &sources);
        if made.diagnostics.is_empty() {
            terminal.say(&summary(&made.diagnostics));
        }
        if self.telling.timings {
            timings.say(terminal);
        }
        Ok(Ending::of(&made))
    }
}
