//! `careers check`: all problems, and nothing written.

use clap::Args;
use site::diagnostic::emit::summary;
use site::{Run, Stage, load, make_in};

use super::terminal::Terminal;
use super::timings::Timings;
use super::{Ending, Source, Strict, Telling};

/// Check all files and report every problem
///
/// What is well here builds. Looks at front matter, references between roles, ladders and
/// vocabulary, links in the text, whether every line of a role's source is covered, and
/// what could be said better.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Check {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    strict: Strict,
    #[command(flatten)]
    telling: Telling,
}

const EXAMPLES: &str = "\
Examples:
  careers check
  careers check --format short    file:line:column, for an editor
  careers check --format json     for other programs, on standard output
  careers check --format sarif    for a code host, which shows each problem at its line
  careers check --deny warnings   warnings end with 1 as well
  careers check --allow jargon    leave one kind out; `careers explain` lists all";

impl Check {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let mut timings = Timings::start();
        let options = self.source.strict_options(&self.strict)?;
        let sources = load::load(&self.source.root)?;
        timings.ended("load");
        let mut ended = |stage: Stage| timings.ended(stage.name());
        let run = Run { ended: Some(&mut ended), ..Run::default() };
        let found = make_in(run, &sources, &options);
        terminal.problems(&found.diagnostics, &sources);
        if found.diagnostics.is_empty() {
            terminal.say(&summary(&found.diagnostics));
        }
        if self.telling.timings {
            timings.say(terminal);
        }
        let ending = Ending::of(found.site.is_some());
        // The program ends soon, and the system takes memory back faster.
        std::mem::forget(found);
        Ok(ending)
    }
}
