//! `careers assess`: what a file of answers comes to, by the engine that the pages use.

use std::path::PathBuf;

use anyhow::{Context, anyhow, bail};
use clap::Args;
use roles::{Catalog, Profile, assess_all};
use site::assess::{Asked, role, told};
use site::load::limits::{self, Refused};
use site::sources::{SourceFile, SourcePath, Sources};
use site::{answers, load};

use super::terminal::Terminal;
use super::{Ending, Source, facts};

/// Try answers on one role or on all of them, to see what its rules do
///
/// Judges a file of answers as the pages judge a visitor, and says of each line what
/// came of it, with the arithmetic, and what would help. Nothing is sent or kept.
///
/// With `--format short` there is a line for each role. With `--format json` there is
/// an object for one role, and for `--all` an array, the nearest role first. In it
/// `requirements` lists every line that answers or the hiring team can settle: first
/// those that the verdict is about, then the others. A mistake in the answers or in the
/// content ends with 1 and judges nothing; problems are on standard error.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Assess {
    #[command(flatten)]
    source: Source,
    /// The role: the name of its file without `.md`
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    role: Option<String>,
    /// Judge all roles, the nearest first
    #[arg(long)]
    all: bool,
    /// The file with the answers: TOML, or the JSON that the self-check of a page saves
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,
}

const EXAMPLES: &str = "\
Examples:
  careers assess data-engineer --answers me.toml
  careers assess --all --answers me.toml --format short
  careers assess data-engineer --answers me.toml --format json

A file of answers, by the names of content/vocabulary.toml:
  degrees_complete = true     there are no degrees but those below
  college = 24                months of college; 30 semester units are 12
  [experience]                months of full-time work: a number, or [lowest, highest]
  database-etl = 40
  management = [24, 1800]     at least 24
  \"database-etl@last-5-years\" = 12
  \"filing@outside-mail\" = 6   filing, without that of mail
  [[degree]]
  level = \"bachelor\"
  field = \"economics\"         or leave it out; related = true if you call it related
  [have]                      \"yes\", \"no\" or \"not-sure\"; what is absent is unanswered
  sql = \"yes\"
  \"sql@advanced\" = \"no\"       at a level
  \"algebra@3-semester\" = \"yes\" so many units of a course; also quarter and hours";

impl Assess {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let sources = load::load(&self.source.root)?;
        let Some(content) = facts::content(&sources, &self.source.options(), terminal) else {
            return Ok(Ending::ContentIsWrong);
        };
        let catalog = &content.catalog;
        let chosen = match &self.role {
            Some(id) => Some(role(catalog, id).map_err(|message| anyhow!(message))?),
            None => None,
        };
        let Some(profile) = self.profile(catalog, terminal)? else {
            return Ok(Ending::ContentIsWrong);
        };
        let (assessments, asked) = match chosen {
            Some(role) => (vec![roles::assess(role, catalog, &profile)], Asked::One),
            None => (assess_all(catalog, &profile), Asked::All),
        };
        terminal.result(&told(&assessments, catalog.vocabulary(), asked, terminal.format()));
        Ok(Ending::Well)
    }

    /// The answers; none, with their problems shown, when the file is wrong.
    fn profile(&self, catalog: &Catalog, terminal: &Terminal) -> anyhow::Result<Option<Profile>> {
        let shown = self.answers.display().to_string();
        let bytes = match limits::read(&self.answers, limits::ANSWERS) {
            Ok(bytes) => bytes,
            Err(Refused::System(error)) => {
                return Err(error).with_context(|| format!("cannot read the answers in {shown}"));
            }
            Err(Refused::TooLarge(most)) => {
                bail!("the answers in {shown} are larger than {most} MiB: is it the right file?")
            }
        };
        let path = SourcePath::new(&shown);
        match answers::read(&path, &bytes, catalog.vocabulary()) {
            Ok(profile) => Ok(Some(profile)),
            Err(problems) => {
                let mut sources = Sources::default();
                sources.insert(path, SourceFile::Bytes(bytes.into()));
                terminal.problems_aside(&problems, &sources);
                Ok(None)
            }
        }
    }
}
