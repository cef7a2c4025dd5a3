//! `careers new`: a new file with guidance in place, checked at once.

mod pasted;

use std::path::PathBuf;

use anyhow::{Context, anyhow, bail};
use clap::{Args, ValueEnum};
use roles::words::count;
use site::diagnostic::Severity;
use site::import::Imported;
use site::sources::{SourceFile, SourcePath, Sources};
use site::write::{add, in_the_way, replace};
use site::{Options, begin, load, make, parse};

use super::Ending;
use super::import::write;
use super::terminal::Terminal;

/// Begin a role, a ladder, a page or an opening, with guidance in place
///
/// The file is named after the title. Comments in it say what to write where, with the
/// employers, words and roles of this site. It is a draft until you take that line out, so
/// nobody sees it before it is ready. It is checked at once, and what is wrong with it is
/// shown; then it ends with 1. A file that is there is never overwritten.
///
/// A role begins with what a posting asks for when there is the text of one on standard input.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct New {
    /// What to begin
    what: What,
    /// Its title, in quotation marks; of a translation, its language: `es`
    title: String,
    /// Of a translation, what is translated, by the name of its file without `.md`
    of: Option<String>,
    /// The name of the file without `.md` [default: made of the title]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The folder with config.toml and content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

const EXAMPLES: &str = "\
Examples:
  careers new role \"Data Engineer\"      content/roles/data-engineer.md
  careers new ladder \"Data engineering\" content/ladders/data-engineering.md
  careers new page \"Why work here\"      content/why-work-here.md
  careers new role \"Señor\" --name senor
  careers new role \"Data Engineer\" < posting.txt    with what the posting asks for
  careers new translation es data-engineer  content/roles/data-engineer.es.md
  careers new opening \"Data Engineer\"   one more opening of that role";

/// What can be begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// A role, in content/roles/
    Role,
    /// A ladder, in content/ladders/
    Ladder,
    /// An ordinary page, in content/
    Page,
    /// A role, a ladder or a page in another language, with the originals beside
    Translation,
    /// An opening of a role that is there
    Opening,
}

impl New {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let what = match self.what {
            What::Role => begin::New::Role,
            What::Ladder => begin::New::Ladder,
            What::Page => begin::New::Page,
            What::Translation => return self.translation(terminal),
            What::Opening => return self.opening(terminal),
        };
        let sources = load::load(&self.root)?;
        if sources.get("config.toml").or_else(|| sources.get("zola.toml")).is_none() {
            let root = self.root.display();
            bail!(
                "there is no site in {root}: begin one with `careers init`, or give its folder with `--root`"
            );
        }
        let (draft, _) = parse::parse(&sources);
        let pasted = if what == begin::New::Role { pasted::text()? } else { None };
        if let Some(text) = pasted {
            let given = pasted::Given { title: &self.title, name: self.name.as_deref() };
            let imported = pasted::role(&text, &given, &draft)?;
            return self.begin(imported, &sources, terminal);
        }
        let file = begin::new(what, &self.title, self.name.as_deref(), &draft)
            .map_err(|message| anyhow!(message))?;
        if let Some(there) = in_the_way(&self.root, [file.path.as_str()].into_iter()).first() {
            bail!("`{there}` is there already and was not changed: choose another with `--name`");
        }
        add(&self.root, &[(file.path.clone(), file.text)])?;
        terminal.say(&format!("began {}", file.path));
        self.check(&SourcePath::new(&file.path), terminal)
    }

    /// Writes a role that was read from a text, and its words.
    fn begin(
        &self,
        imported: Imported,
        sources: &Sources,
        terminal: &Terminal,
    ) -> anyhow::Result<Ending> {
        let path = imported.roles.first().map_or("", |role| role.path.as_str()).to_string();
        if !in_the_way(&self.root, [path.as_str()].into_iter()).is_empty() {
            bail!("`{path}` is there already and was not changed: choose another with `--name`");
        }
        write::all(&self.root, &imported, (sources, false))?;
        let words = count(imported.words.len(), "new word", "new words");
        terminal.say(&format!("began {path} with what the text asks for, and {words}"));
        self.check(&SourcePath::new(&path), terminal)
    }

    /// Begins the translation of something that is there.
    fn translation(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let Some(of) = &self.of else {
            bail!("say what to translate: `careers new translation {} data-engineer`", self.title);
        };
        let sources = load::load(&self.root)?;
        let facts = site::Facts::of(&sources, &Options { drafts: true, ..Options::default() });
        let Some(content) = facts.content else {
            bail!("the content has errors: run `careers check` first");
        };
        let Some(file) = site::translate::translation(of, &self.title, &content) else {
            bail!(
                "there is no role, ladder or page `{of}`: give the name of its file without `.md`"
            );
        };
        if !in_the_way(&self.root, [file.path.as_str()].into_iter()).is_empty() {
            bail!("`{}` is there already and was not changed", file.path);
        }
        add(&self.root, &[(file.path.clone(), file.text)])?;
        terminal.say(&format!("began {}", file.path));
        self.check(&SourcePath::new(&file.path), terminal)
    }

    /// Adds an opening to the facts of a role, which stay as they are.
    fn opening(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let sources = load::load(&self.root)?;
        let (draft, _) = parse::parse(&sources);
        let today = super::now::now().and_then(roles::Instant::last_date);
        let today = today.context("the clock of this computer stands before 1970")?;
        let added = begin::opening(&self.title, self.name.as_deref(), today, (&sources, &draft))
            .map_err(|message| anyhow!(message))?;
        let path = SourcePath::new(&added.path);
        let Some(SourceFile::Bytes(before)) = sources.get(&added.path) else {
            bail!("`{path}` cannot be read");
        };
        replace(&self.root.join(&added.path), before, added.text.as_bytes())?;
        terminal.say(&format!("added an opening to {path}: put in its dates, place and address"));
        self.check(&path, terminal)
    }

    /// Shows what is wrong with the new file, and counts what is wrong elsewhere.
    fn check(&self, file: &SourcePath, terminal: &Terminal) -> anyhow::Result<Ending> {
        let sources = load::load(&self.root)?;
        let made = make(&sources, &Options { drafts: true, ..Options::default() });
        let (own, others): (Vec<_>, Vec<_>) =
            made.diagnostics.into_iter().partition(|problem| problem.place.file == *file);
        terminal.problems(&own, &sources);
        if !others.is_empty() {
            let others = count(others.len(), "problem", "problems");
            terminal.say(&format!("other files have {others}: run `careers check`"));
        }
        let wrong = own.iter().any(|problem| problem.severity == Severity::Error);
        if own.is_empty() {
            terminal.say("it has no problems, and is a draft: see it with `careers serve`");
        }
        Ok(if wrong { Ending::ContentIsWrong } else { Ending::Well })
    }
}
