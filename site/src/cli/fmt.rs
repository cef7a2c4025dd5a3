//! `careers fmt`: facts in one order and one spacing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail};
use clap::Args;
use roles::words::count;
use site::diagnostic::Diagnostic;
use site::format::format;
use site::load;
use site::sources::{SourceFile, SourcePath, Sources};
use site::write::replace;

use super::Ending;
use super::terminal::Terminal;

/// Format the front matter of all files
///
/// Sorts keys and tables as the authors' guide lists them, and evens out white space.
/// Words, values, comments and the text below the facts stay as they are, to the byte.
/// A comment belongs to what stands under it; a blank line keeps apart what it parts.
/// In config.toml and content/vocabulary.toml only keys are sorted, tables stay where
/// they are.
///
/// A file that cannot be read is left as it is and reported; then it ends with 1.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Fmt {
    /// The folder with config.toml and content/
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Write nothing: list the files that are not in order, and end with 1 if there are any
    #[arg(long)]
    check: bool,
    /// Only these files and folders [default: all of the site]
    #[arg(value_name = "FILE")]
    only: Vec<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  careers fmt
  careers fmt content/roles/data-engineer.md
  careers fmt --check      for continuous integration";

/// What came of all files.
#[derive(Default)]
struct Told {
    files: usize,
    changed: Vec<SourcePath>,
    problems: Vec<Diagnostic>,
}

impl Fmt {
    pub(crate) fn run(&self, terminal: &Terminal) -> anyhow::Result<Ending> {
        let sources = load::load(&self.root)?;
        let told = self.all(&sources)?;
        terminal.problems(&told.problems, &sources);
        let word = if self.check { "not in order" } else { "put in order" };
        for path in &told.changed {
            terminal.say(&format!("{word}: {path}"));
        }
        terminal.say(&summary(&told, self.check));
        let well = told.problems.is_empty() && (!self.check || told.changed.is_empty());
        Ok(if well { Ending::Well } else { Ending::ContentIsWrong })
    }

    fn all(&self, sources: &Sources) -> anyhow::Result<Told> {
        let only = self.only()?;
        let mut told = Told::default();
        let mut asked = 0;
        for (path, file) in sources.iter() {
            let disk = path.as_str().split('/').fold(self.root.clone(), |d, part| d.join(part));
            if !is_wanted(&disk, &only) {
                continue;
            }
            asked += 1;
            match format(path, file) {
                Ok(None) => {}
                Ok(Some(text)) => self.one((path, file), &disk, text.as_bytes(), &mut told)?,
                Err(problems) => told.problems.extend(problems),
            }
        }
        if asked == 0 && !only.is_empty() {
            bail!("no file of the site in {} was named", self.root.display());
        }
        Ok(told)
    }

    fn one(
        &self,
        (path, file): (&SourcePath, &SourceFile),
        disk: &Path,
        formatted: &[u8],
        told: &mut Told,
    ) -> anyhow::Result<()> {
        told.files += 1;
        let SourceFile::Bytes(bytes) = file else { return Ok(()) };
        if **bytes != *formatted {
            if !self.check {
                replace(disk, bytes, formatted)?;
            }
            told.changed.push(path.clone());
        }
        Ok(())
    }

    fn only(&self) -> anyhow::Result<Vec<PathBuf>> {
        let real = |path: &PathBuf| {
            path.canonicalize().map_err(|error| anyhow!("cannot find {}: {error}", path.display()))
        };
        self.only.iter().map(real).collect()
    }
}

fn is_wanted(disk: &Path, only: &[PathBuf]) -> bool {
    let real = || disk.canonicalize().unwrap_or_else(|_| disk.to_path_buf());
    only.is_empty() || only.iter().any(|wanted| real().starts_with(wanted))
}

fn summary(told: &Told, check: bool) -> String {
    let all = count(told.files, "file", "files");
    let summary = match (told.changed.len(), check) {
        (0, _) => format!("{all} in order"),
        (n, false) => format!("{n} of {all} put in order"),
        (n, true) => format!("{n} of {all} not in order: run `careers fmt`"),
    };
    let unread: BTreeSet<&SourcePath> = told.problems.iter().map(|p| &p.place.file).collect();
    match unread.len() {
        0 => summary,
        n => format!("{summary}; {n} cannot be read and stayed as written"),
    }
}
