//! Where and how a site is published, as the command line says it.

use std::time::{Duration, Instant};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use roles::route::PageLinks;
use roles::words::count;
use site::compress::with_packed;
use site::output::NewFile;
use site::publishing::{Host, Publishing, why_no_base_url};
use site::write::Writing;

use super::terminal::Terminal;

/// How long nothing is said while files are packed.
const BETWEEN: Duration = Duration::from_secs(3);

/// Where and how the site is published.
#[derive(Debug, Args)]
#[command(next_help_heading = "Publishing")]
pub(super) struct Publish {
    /// Where this site will be, when not at the `base_url` of config.toml: a preview, which asks
    /// search engines to leave it out
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<String>,
    /// What links to pages look like: `folders` (`../roles/`) suits nearly every host, `index.html`
    /// those that show no page for a folder (S3 without website hosting), `absolute`
    /// (`/careers/roles/`) those that show a page without the final slash of its address
    #[arg(long, value_name = "HOW", value_enum)]
    links: Option<Links>,
    /// Tell a host how to serve the site: headers, caching, types, redirects, in files of its own
    /// among those of the site (docs/hosts.md)
    #[arg(long = "for", value_name = "HOST", value_parser = hosts())]
    host: Option<Host>,
    /// A site that is opened from a disk or a stick, without a host: it comes alive there too, with
    /// scripts that carry their data. For a host it would be needlessly heavy
    #[arg(long, conflicts_with = "links")]
    single_folder: bool,
    /// Write `.br` and `.gz` beside each file that packs to less than nine tenths, for hosts that
    /// send such files
    #[arg(long)]
    compress: bool,
    /// Keep the scripts, styles and data of so many builds before this one, so that pages which
    /// browsers have kept still find them
    #[arg(long, value_name = "BUILDS", num_args = 0..=1, default_missing_value = "10")]
    keep_assets: Option<u16>,
}

/// How links lead to pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Links {
    Folders,
    #[value(name = "index.html")]
    Files,
    Absolute,
}

impl Publish {
    /// What packs files on their way to the disk, and says from time to time how far it is.
    pub(super) fn packing<'a>(
        &self,
        terminal: &'a Terminal,
        write: &'a mut dyn FnMut(Vec<NewFile>),
    ) -> impl FnMut(Vec<NewFile>) + 'a {
        let (compress, mut files, mut said) = (self.compress, 0, Instant::now());
        move |made| {
            if !compress {
                return write(made);
            }
            files += made.len();
            write(with_packed(made));
            if said.elapsed() >= BETWEEN {
                said = Instant::now();
                terminal.say(&format!("packed so far: {}", count(files, "file", "files")));
            }
        }
    }

    /// Puts assets of earlier builds beside those of this one, where that is asked for.
    pub(super) fn keep<'t>(&self, writing: Writing<'t>) -> anyhow::Result<Writing<'t>> {
        match self.keep_assets {
            Some(builds) => Ok(writing.keep_assets(builds)?.0),
            None => Ok(writing),
        }
    }

    /// What of it pages depend on.
    pub(super) fn publishing(&self) -> Publishing {
        let links = match self.links {
            // A bucket behind CloudFront knows no folders.
            None if self.host == Some(Host::S3) => PageLinks::Files,
            None | Some(Links::Folders) => PageLinks::Folders,
            Some(Links::Files) => PageLinks::Files,
            Some(Links::Absolute) => PageLinks::Absolute,
        };
        Publishing {
            base_url: self.base_url.clone(),
            links,
            single_folder: self.single_folder,
            host: self.host,
        }
    }
}

/// Hosts by their names.
fn hosts() -> impl TypedValueParser<Value = Host> {
    let names = Host::ALL.iter().map(|host| host.name());
    PossibleValuesParser::new(names)
        .map(|name| Host::named(&name).expect("the parser takes the names of hosts alone"))
}

fn base_url(text: &str) -> Result<String, String> {
    match why_no_base_url(text) {
        None => Ok(text.to_owned()),
        Some(help) => Err(format!("it is not the address of a site: {help}")),
    }
}
