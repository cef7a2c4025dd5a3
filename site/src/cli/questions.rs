//! `careers questions`: all doubts for HR in one report.

use clap::Args;
use site::{load, questions};

use super::terminal::Terminal;
use super::{Ending, Source, facts};

/// Collect the open questions of all roles in one report, for HR to settle
///
/// Lists every `[[extra.open_question]]` by role, with the lines it is about and what
/// hangs on each: whether it counts for the result, is a plus, or is a condition.
///
/// Besides the usual formats there are `--format markdown`, for a page or a mail, and
/// `--format csv`, for a spreadsheet: a row for each question and line. There, a text
/// that a spreadsheet would take for a formula begins with an apostrophe.
/// A mistake in the content ends with 1 and reports nothing; problems are on standard error.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Questions {
    #[command(flatten)]
    source: Source,
}

const EXAMPLES: &str = "\
Examples:
  careers questions
  careers questions --format markdown > questions.md
  careers questions --format csv > questions.csv";

impl Questions {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let sources = load::load(&self.source.root)?;
        let Some(content) = facts::content(&sources, &self.source.options(), terminal) else {
            return Ok(Ending::ContentIsWrong);
        };
        terminal.result(&questions::report(&content, terminal.written().of_report()));
        Ok(Ending::Well)
    }
}
