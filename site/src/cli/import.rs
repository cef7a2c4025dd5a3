//! `careers import`: roles from postings.

mod ask;
mod report;
pub(super) mod source;
pub(super) mod write;

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{anyhow, bail};
use clap::Args;
use site::diagnostic::{Diagnostic, Severity};
use site::draft::Draft;
use site::import::{Imported, Settings, Source, import};
use site::write::in_the_way;
use site::{Options, load, make, parse};

use super::Ending;
use super::terminal::Terminal;

/// Make role files of postings: text, Markdown, HTML, .docx or .pdf
///
/// Reads each posting and writes a role with everything it asks for: years, degrees,
/// substitutions, licenses, how they belong together, pay and dates. What was not understood
/// stays in the words of the posting. A posting with several classes becomes several roles, and
/// classes that name one another become a ladder. New words go into content/vocabulary.toml.
///
/// What can be read in two ways is asked on a terminal; otherwise the likelier reading is
/// taken, and the role gets an open question that says so. A page that is no posting is refused
/// with the reason; then it ends with 1. No file that is there is ever overwritten.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Import {
    /// The postings
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The employer of the roles, as in config.toml [default: the first there]
    #[arg(long, value_name = "NAME")]
    employer: Option<String>,
    /// The domain of the roles, an id of the vocabulary [default: none]
    #[arg(long, value_name = "ID")]
    domain: Option<String>,
    /// The level of the roles, an id of the vocabulary [default: none]
    #[arg(long, value_name = "ID")]
    level: Option<String>,
    /// Write drafts, which are not published
    #[arg(long)]
    draft: bool,
    /// Ask nothing: what is not sure becomes an open question of the role
    #[arg(long)]
    no_questions: bool,
    /// Write new words into vocabulary-proposal.toml, and leave content/vocabulary.toml as it is
    #[arg(long)]
    propose_words: bool,
    /// The folder with config.toml and content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

const EXAMPLES: &str = "\
Examples:
  careers import posting.html
  careers import postings/*.txt --no-questions
  careers import clerk.docx --employer \"City of Elm\" --domain records --draft
  careers import *.pdf --format json     one object for each file, on standard output
  careers explain-reading posting.html   what would be read, line by line";

impl Import {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let site = load::load(&self.root)?;
        if site.get("config.toml").is_none() {
            let root = self.root.display();
            bail!(
                "there is no site in {root}: begin one with `careers init`, or give its folder with `--root`"
            );
        }
        let (draft, _) = parse::parse(&site);
        let settings = self.settings(&draft)?;
        let mut read = source::all(&self.files, terminal)?;
        if !self.no_questions && ask::is_possible() {
            ask::all(&mut read, terminal)?;
        }
        let sources: Vec<Source> =
            read.iter().filter_map(|one| one.as_ref().ok().cloned()).collect();
        let mut imported = import(&sources, &settings, &draft);
        self.leave_out_what_is_there(&mut imported);
        write::all(&self.root, &imported, (&site, self.propose_words))?;
        let report = report::Report { files: &self.files, read: &read, imported: &imported };
        report.say(terminal);
        let wrong = self.check(&imported, terminal)?;
        let refused = read.iter().any(Result::is_err);
        Ok(if wrong || refused { Ending::ContentIsWrong } else { Ending::Well })
    }

    /// What no posting says, held against the site.
    fn settings(&self, site: &Draft) -> anyhow::Result<Settings> {
        let extra = site.config.as_ref().and_then(|(_, config)| config.extra.as_ref());
        let employers =
            extra.and_then(|extra| extra.get_ref().employer.as_deref()).unwrap_or_default();
        let names = employers.iter().filter_map(|one| one.get_ref().name.as_ref());
        let names: Vec<&str> = names.map(|name| name.get_ref().as_str()).collect();
        let first = names.first().copied();
        let employer = match &self.employer {
            Some(name) => known("employer", name, &names)?,
            None => first.map(str::to_string).ok_or_else(|| {
                anyhow!("config.toml names no employer: add `[[extra.employer]]` with its `name`")
            })?,
        };
        let words = site.vocabulary.as_ref().map(|(_, words)| words);
        let ids = |list: Option<&Option<Vec<_>>>| -> Vec<String> {
            let list = list.into_iter().flatten().flatten();
            let id = |one: &site::draft::Spanned<site::draft::vocabulary::TitledDraft>| {
                Some(one.get_ref().id.as_ref()?.get_ref().clone())
            };
            list.filter_map(id).collect()
        };
        let domains = ids(words.map(|words| &words.domain));
        let levels = ids(words.map(|words| &words.level));
        let one = |what: &str, name: &Option<String>, all: &[String]| {
            let all: Vec<&str> = all.iter().map(String::as_str).collect();
            name.as_ref().map(|name| known(what, name, &all)).transpose()
        };
        Ok(Settings {
            employer,
            domain: one("domain", &self.domain, &domains)?,
            level: one("level", &self.level, &levels)?,
            draft: self.draft,
            ..Settings::default()
        })
    }

    /// Files that no role and no ladder of the site says anything of may be there all the same.
    fn leave_out_what_is_there(&self, imported: &mut Imported) {
        let roles = imported.roles.iter().filter_map(|role| role.file.as_ref());
        let paths = roles.chain(&imported.ladders).map(|file| file.path.as_str());
        let there: BTreeSet<String> = in_the_way(&self.root, paths).into_iter().collect();
        for role in &mut imported.roles {
            role.file = role.file.take().filter(|file| !there.contains(&file.path));
        }
        imported.ladders.retain(|file| !there.contains(&file.path));
    }

    /// Shows what is wrong with the new files.
    fn check(&self, imported: &Imported, terminal: &Terminal) -> anyhow::Result<bool> {
        let sources = load::load(&self.root)?;
        let made = make(&sources, &Options { drafts: true, ..Options::default() });
        let roles = imported.roles.iter().filter_map(|role| role.file.as_ref());
        let own: BTreeSet<&str> =
            roles.chain(&imported.ladders).map(|file| file.path.as_str()).collect();
        let is_wrong = |problem: &Diagnostic| {
            problem.severity == Severity::Error && own.contains(problem.place.file.as_str())
        };
        let wrong: Vec<Diagnostic> = made.diagnostics.into_iter().filter(is_wrong).collect();
        terminal.problems_aside(&wrong, &sources);
        Ok(!wrong.is_empty())
    }
}

/// A name that the site has.
fn known(what: &str, name: &str, all: &[&str]) -> anyhow::Result<String> {
    if all.contains(&name) {
        return Ok(name.to_string());
    }
    let all: Vec<String> = all.iter().take(12).map(|one| format!("`{one}`")).collect();
    let all = if all.is_empty() { "none".to_string() } else { all.join(", ") };
    bail!("the site has no {what} `{name}`: give one that it has ({all}), or add it first")
}
