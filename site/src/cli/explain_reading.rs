//! `careers explain-reading`: a posting line by line, with what was read from each.

use std::path::PathBuf;

use clap::Args;

use super::Ending;
use super::import::source;
use super::terminal::Terminal;

/// Show what the program reads in a posting, line by line, and write nothing
///
/// First what was found: title, code, dates, pay, the ways to meet the minimum, and the
/// questions with their answers. Then every line of the posting with the part that it belongs
/// to and what was read from it. A page that is no posting ends with 1.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ExplainReading {
    /// The posting: text, Markdown, HTML, .docx or .pdf
    file: PathBuf,
}

const EXAMPLES: &str = "\
Examples:
  careers explain-reading posting.html
  careers explain-reading posting.pdf | less";

impl ExplainReading {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        match source::one(&self.file)? {
            Ok(source) => {
                terminal.result(&reader::explain::explain(&source.reading));
                Ok(Ending::Well)
            }
            Err(reason) => {
                terminal.say(&format!("{}: refused, {reason}", self.file.display()));
                Ok(Ending::ContentIsWrong)
            }
        }
    }
}
