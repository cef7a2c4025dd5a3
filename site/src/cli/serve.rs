//! `careers serve`: the site in a browser while it is being written.

use std::path::PathBuf;

use clap::Args;
use site::Options;
use site::serve::{Built, Listener, Outcome, Wanted};

use super::terminal::Terminal;
use super::{Ending, Strict, now};

/// Preview the site and reload on every save
///
/// Builds in memory and shows the site on this computer only. When you save a file, the
/// site is built again and the browser goes to the page of that file. When a file breaks,
/// the last good site stays, and the problems are shown here and over the page until they
/// are mended. Drafts are shown and marked. All findings have a page of their own, at
/// /.careers/findings, and the studio, which edits the files, is at /studio/. End it with
/// Ctrl-C.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Serve {
    /// The folder with config.toml and content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[command(flatten)]
    now: now::Now,
    #[command(flatten)]
    strict: Strict,
    /// Show only what would be published, without drafts
    #[arg(long)]
    no_drafts: bool,
    /// Stay on the page you look at, whichever file is saved
    #[arg(long)]
    stay: bool,
    /// The port to use [default: the first free one from 8080]
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
}

const EXAMPLES: &str = "\
Examples:
  careers serve
  careers serve --no-drafts     as it would be published
  careers serve --port 3000 --stay";

impl Serve {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let strictness = self.strict.strictness()?;
        let mut options = Options {
            drafts: !self.no_drafts,
            now: self.now.instant(),
            strictness,
            ..Options::default()
        };
        site::load::load(&self.root)?;
        let listener = Listener::open(self.port)?;
        // The page for missing addresses begins its links with the path of this address.
        options.publishing.base_url = Some(listener.url());
        let terminal = terminal.clone();
        let root = self.root.display();
        terminal.say(&format!("showing {root} at {} (Ctrl-C ends it)", listener.url()));
        if let Some(taken) = listener.passed_over() {
            terminal.say(&format!("port {taken} is taken, so this is the next free one"));
        }
        let studio = options.bundled.studio.is_some();
        if studio {
            terminal.say(&format!(
                "write it in your browser at {}/studio/",
                listener.url().trim_end_matches('/')
            ));
        }
        let wanted = Wanted { root: self.root.clone(), options, follow: !self.stay, studio };
        site::serve::serve(listener, wanted, move |built: &Built| report(&terminal, built))?;
        Ok(Ending::Well)
    }
}

pub(super) fn report(terminal: &Terminal, built: &Built) {
    let took = built.took.as_millis();
    match &built.outcome {
        Outcome::Read { sources, diagnostics, pages } => {
            terminal.problems(diagnostics, sources);
            terminal.say(&match pages {
                Some(1) => format!("1 page is ready after {took} ms"),
                Some(pages) => format!("{pages} pages are ready after {took} ms"),
                None => "the last good site stays until this is mended".to_string(),
            });
        }
        Outcome::Unreadable(error) => terminal.error(error),
    }
}
