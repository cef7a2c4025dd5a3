//! `careers studio`: the site written in a browser.

use std::path::PathBuf;

use anyhow::bail;
use clap::Args;
use site::Options;
use site::serve::{Built, Listener, Wanted};

use super::serve::report;
use super::terminal::Terminal;
use super::{Ending, now};

/// Write the site in your browser, with its pages and problems beside
///
/// Opens on this computer only. It edits the files of the site, shows the page of a file while
/// you type, makes roles of postings that you paste, and saves into the folder when you say so.
/// A file that something else has changed meanwhile is not overwritten. With
/// `studio = true` under `[extra]` in config.toml it is published with the site, at /studio/.
/// End it with Ctrl-C.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Studio {
    /// The folder with config.toml and content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[command(flatten)]
    now: now::Now,
    /// The port to use [default: the first free one from 8080]
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
}

const EXAMPLES: &str = "\
Examples:
  careers studio
  careers studio --root city --port 3000";

impl Studio {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let options = Options { drafts: true, now: self.now.instant(), ..Options::default() };
        if options.bundled.studio.is_none() {
            bail!(
                "this program was built without the studio: build it without \
                 CAREERS_SKIP_STUDIO and CAREERS_SKIP_WIDGET"
            );
        }
        site::load::load(&self.root)?;
        let listener = Listener::open(self.port)?;
        let (url, root) = (listener.url(), self.root.display());
        let url = format!("{}/studio/", url.trim_end_matches('/'));
        terminal.say(&format!("writing {root} at {url} (Ctrl-C ends it)"));
        let terminal = terminal.clone();
        let wanted = Wanted { root: self.root.clone(), options, follow: false, studio: true };
        site::serve::serve(listener, wanted, move |built: &Built| report(&terminal, built))?;
        Ok(Ending::Well)
    }
}
