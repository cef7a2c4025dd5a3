//! `careers init`: a new site.

use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use roles::words::count;
use site::begin::workflow::{self, Publisher};
use site::diagnostic::emit::summary;
use site::write::{add, in_the_way};
use site::{Options, begin, load, make};

use super::Ending;
use super::terminal::Terminal;

/// Create a new site from a small working example
///
/// Writes config.toml, the page shell index.html, two roles, the ladder they stand on, the
/// vocabulary, an authors' guide (a draft: shown by `careers serve`, never published) and
/// schemas for editors that complete TOML. What it writes builds without a finding.
///
/// Nothing that is there is ever changed: when a file is in the way, or the folder has
/// content of its own, nothing is written, the files are named, and it ends with 2.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Init {
    /// The folder of the new site; it is made if it is not there [default: this folder]
    dir: Option<PathBuf>,
    /// The same, as with the other commands
    #[arg(long, value_name = "DIR", conflicts_with = "dir")]
    root: Option<PathBuf>,
    /// Add forms for an editor in the browser (Decap CMS, Sveltia CMS): a configuration and
    /// notes on how to add its script; nothing is loaded from anywhere
    #[arg(long)]
    cms: bool,
    /// Add the workflow that builds, checks and publishes the site there, with previews of
    /// proposals; of a site that is there nothing else is written
    #[arg(long = "for", value_name = "HOST", value_parser = publishers())]
    host: Option<Publisher>,
}

const EXAMPLES: &str = "\
Examples:
  careers init careers
  careers init --cms
  careers init careers --for github-pages
  careers init --for gitlab-pages     only the pipeline, for the site in this folder
  cd careers && careers serve    look at it, then change it";

/// How many files in the way are named.
const NAMED: usize = 10;

impl Init {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let here = PathBuf::from(".");
        let root = self.dir.as_ref().or(self.root.as_ref()).unwrap_or(&here);
        let workflow = self.host.map(workflow::of);
        if let Some(workflow) = workflow
            .clone()
            .filter(|_| ["config.toml", "zola.toml"].iter().any(|name| root.join(name).exists()))
        {
            return add_workflow(root, workflow, terminal);
        }
        let mut files = begin::site(self.cms);
        files.extend(workflow);
        refuse_foreign(root, &files)?;
        add(root, &files)?;
        let sources = load::load(root)?;
        let made = make(&sources, &Options { drafts: true, ..Options::default() });
        terminal.problems(&made.diagnostics, &sources);
        let place = root.display();
        terminal.say(&format!(
            "{} in {place}: {}\nsee them with `careers serve{}`, \
             and read content/authors-guide.md",
            count(files.len(), "file", "files"),
            summary(&made.diagnostics),
            if root == Path::new(".") { String::new() } else { format!(" --root {place}") },
        ));
        Ok(Ending::of(made.site.is_some()))
    }
}

/// Where a workflow can publish, by the names one types.
fn publishers() -> impl TypedValueParser<Value = Publisher> {
    let names = Publisher::all().map(Publisher::name);
    PossibleValuesParser::new(names)
        .map(|name| Publisher::named(&name).expect("the parser takes their names alone"))
}

/// Adds the workflow to a site that is there.
fn add_workflow(
    root: &Path,
    workflow: (String, String),
    terminal: &Terminal,
) -> anyhow::Result<Ending> {
    let path = workflow.0.clone();
    let shown = root.join(&path).display().to_string();
    if !in_the_way(root, [path.as_str()].into_iter()).is_empty() {
        bail!("there is a file {shown} already: nothing was changed; move it away first");
    }
    add(root, &[workflow])?;
    terminal.say(&format!("{shown}: put in the address and the checksum of the program"));
    Ok(Ending::Well)
}

/// Refuses a folder with files at our places, or with content that would become part of
/// the site.
fn refuse_foreign(root: &Path, files: &[(String, String)]) -> anyhow::Result<()> {
    let mut found = in_the_way(root, files.iter().map(|(path, _)| path.as_str()));
    if root.is_dir() {
        found.extend(load::load(root)?.iter().map(|(path, _)| path.to_string()));
    }
    found.sort();
    found.dedup();
    if found.is_empty() {
        return Ok(());
    }
    let mut named: String = found.iter().take(NAMED).map(|path| format!("\n    {path}")).collect();
    if found.len() > NAMED {
        named += &format!("\n    and {} more", found.len() - NAMED);
    }
    bail!(
        "there are files in {} where a new site would stand:{named}\n  \
         nothing was changed: choose an empty folder, as in `careers init careers`",
        root.display()
    )
}
