//! Where and how a site is published, as the command line says it.

use clap::{Args, ValueEnum};
use roles::route::PageLinks;
use site::publishing::{Publishing, why_no_base_url};

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
    /// A site that is opened from a disk or a stick, without a host: it comes alive there too, with
    /// scripts that carry their data. For a host it would be needlessly heavy
    #[arg(long, conflicts_with = "links")]
    single_folder: bool,
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
    /// What of it pages depend on.
    pub(super) fn publishing(&self) -> Publishing {
        let links = match self.links {
            None | Some(Links::Folders) => PageLinks::Folders,
            Some(Links::Files) => PageLinks::Files,
            Some(Links::Absolute) => PageLinks::Absolute,
        };
        Publishing { base_url: self.base_url.clone(), links, single_folder: self.single_folder }
    }
}

fn base_url(text: &str) -> Result<String, String> {
    match why_no_base_url(text) {
        None => Ok(text.to_owned()),
        Some(help) => Err(format!("it is not the address of a site: {help}")),
    }
}
