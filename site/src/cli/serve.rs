//! `careers serve`: the site in a browser while it is being written.

use clap::Args;
use site::serve::{Built, Door, Outcome};

use super::terminal::Terminal;
use super::{Ending, Source};

/// Show the site in your browser while you write
///
/// Builds in memory and shows the site on this computer only. When a file changes,
/// the site is built again and the page reloads. When a file breaks, the last good
/// site stays and the problems are shown here and in the page. End it with Ctrl-C.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Serve {
    #[command(flatten)]
    source: Source,
    /// The port to use [default: the first free one from 8080]
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
}

const EXAMPLES: &str = "\
Examples:
  careers serve
  careers serve --drafts        with the pages not yet published
  careers serve --port 3000";

impl Serve {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let root = &self.source.root;
        site::load::load(root)?;
        let door = Door::open(self.port)?;
        let terminal = *terminal;
        terminal.say(&format!("showing {} at {} (Ctrl-C ends it)", root.display(), door.url()));
        let report = move |built: &Built| report(&terminal, built);
        site::serve::serve(door, root.clone(), self.source.options(), report)?;
        Ok(Ending::Well)
    }
}

fn report(terminal: &Terminal, built: &Built) {
    let took = built.took.as_millis();
    match &built.outcome {
        Outcome::Read { sources, diagnostics, files } => {
            terminal.problems(diagnostics, sources);
            terminal.say(&match files {
                Some(files) => format!("built {files} files in {took} ms"),
                None => "the last good site stays until this is mended".to_string(),
            });
        }
        Outcome::Unreadable(error) => terminal.error(error),
    }
}
