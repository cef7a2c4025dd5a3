//! Building again and again, and keeping the last good site.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use super::Wanted;
use super::findings::Findings;
use super::moved::{Standing, moved};
use super::on_demand::OnDemand;
use super::shown::Shown;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::pages::Pages;
use crate::render::Site;
use crate::sources::{SourcePath, Sources};
use crate::{Made, Memory, Run, load, make_in};

/// What came of a build.
#[derive(Debug)]
pub struct Built {
    /// How it went.
    pub outcome: Outcome,
    /// How long it took.
    pub took: Duration,
}

/// How a build went.
#[derive(Debug)]
pub enum Outcome {
    /// The files could be read. A site came of it if none of the problems is an error.
    Read {
        /// What was read.
        sources: Sources,
        /// The problems of the content.
        diagnostics: Vec<Diagnostic>,
        /// How many pages the new site has; none when the last good one stays.
        pages: Option<usize>,
    },
    /// The files could not be read, or the program panicked; why.
    Unreadable(anyhow::Error),
}

/// A site and what it was made of.
struct Good {
    standing: Standing,
    site: OnDemand,
    version: String,
    drafts: Arc<[String]>,
    moved: Arc<BTreeMap<String, String>>,
}

/// Builds the site of one folder.
pub(super) struct Rebuilder {
    wanted: Wanted,
    report: Box<dyn FnMut(&Built) + Send>,
    /// When the program began, so that no version is one of an earlier run.
    began: u128,
    builds: u64,
    last: Option<Sources>,
    good: Option<Good>,
    memory: Memory,
    /// How the studio builds the site, where it is there.
    studio: Option<Arc<crate::Options>>,
}

impl Rebuilder {
    pub(super) fn new(wanted: Wanted, report: Box<dyn FnMut(&Built) + Send>) -> Self {
        let began = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let began = began.unwrap_or_default().as_millis();
        let memory = Memory::default();
        let studio = wanted.studio.then(|| Arc::new(wanted.options.clone()));
        Self { wanted, report, began, builds: 0, last: None, good: None, memory, studio }
    }

    /// Builds and reports. None when the files are what they were.
    pub(super) fn build(&mut self) -> Option<Shown> {
        let start = Instant::now();
        let (shown, outcome) = match load::load(&self.wanted.root) {
            Ok(sources) if self.last.as_ref() == Some(&sources) => return None,
            Ok(sources) => self.build_of(sources),
            Err(error) => self.unreadable(error),
        };
        (self.report)(&Built { outcome, took: start.elapsed() });
        Some(shown)
    }

    fn build_of(&mut self, sources: Sources) -> (Shown, Outcome) {
        // A mistake of ours must not end an author's day: the next change is tried again.
        let Some(made) = self.make(&sources) else {
            return self.unreadable(anyhow::anyhow!(
                "the program stumbled over these files, which is a mistake of the program: \
                 take back what you changed last, and please report it"
            ));
        };
        self.builds += 1;
        let Made { site, diagnostics, pages } = made;
        let edited = self.last.as_ref().and_then(|last| edited(last, &sources, &pages));
        let built = site.as_ref().map(Site::pages);
        let mut problems = String::new();
        match site {
            Some(site) => self.keep(site, &sources, &pages),
            None => problems = emit(&diagnostics, &sources, Format::Human, Color::Plain),
        }
        self.last = Some(sources.clone());
        let findings = Findings {
            sources: sources.clone(),
            diagnostics: diagnostics.clone(),
            pages,
            studio: self.studio.is_some(),
        };
        let shown = Shown {
            findings: Arc::new(findings),
            edited: edited.filter(|_| built.is_some() && self.wanted.follow),
            ..self.shown(problems)
        };
        (shown, Outcome::Read { sources, diagnostics, pages: built })
    }

    /// Makes the site of some sources; none when the program panics over them. Then what was
    /// remembered may be half of it, and is forgotten.
    fn make(&mut self, sources: &Sources) -> Option<Made> {
        let run = Run { memory: Some(&mut self.memory), ended: None };
        let options = &self.wanted.options;
        let made = catch_unwind(AssertUnwindSafe(|| make_in(run, sources, options))).ok();
        if made.is_none() {
            self.memory = Memory::default();
        }
        made
    }

    fn unreadable(&mut self, error: anyhow::Error) -> (Shown, Outcome) {
        self.builds += 1;
        self.last = None;
        (self.shown(format!("{error:#}")), Outcome::Unreadable(error))
    }

    /// Keeps a good site. One made of the same files is the same: pages need not reload.
    fn keep(&mut self, site: Site, sources: &Sources, pages: &Pages) {
        let standing = Standing::of(&site, sources, pages);
        let before = self.good.take();
        let (known, moved) = match before {
            Some(good) if good.standing.sources == *sources => (Some(good.version), good.moved),
            Some(good) => {
                let known = Arc::unwrap_or_clone(good.moved);
                (None, Arc::new(moved(known, &good.standing, &standing)))
            }
            None => (None, Arc::default()),
        };
        let version = known.unwrap_or_else(|| self.version());
        let drafts = pages.drafts().map(|page| page.address.clone()).collect();
        self.good = Some(Good { standing, site: OnDemand::new(site), version, drafts, moved });
    }

    fn version(&self) -> String {
        format!("{:x}-{}", self.began, self.builds)
    }

    /// The last good site with these problems. Without a site the problems are the page,
    /// so that others are another version.
    fn shown(&self, problems: String) -> Shown {
        let good = self.good.as_ref();
        Shown {
            site: good.map(|good| good.site.clone()),
            version: good.map_or_else(|| self.version(), |good| good.version.clone()),
            build: self.builds,
            problems,
            drafts: good.map(|good| good.drafts.clone()).unwrap_or_default(),
            moved: good.map(|good| good.moved.clone()).unwrap_or_default(),
            studio: self.studio.clone(),
            ..Shown::default()
        }
    }
}

/// The page of the one file that changed or was renamed; none when several did, as when a branch is
/// changed, or when the file is no page.
fn edited(before: &Sources, now: &Sources, pages: &Pages) -> Option<String> {
    let mut changed: Vec<&SourcePath> = now
        .iter()
        .filter(|(path, file)| before.get(path.as_str()) != Some(*file))
        .map(|(path, _)| path)
        .collect();
    changed.extend(before.iter().map(|(path, _)| path).filter(|p| now.get(p.as_str()).is_none()));
    match changed.as_slice() {
        // A file that was renamed: what was its page is gone.
        [new, old] if before.get(new.as_str()).is_none() && now.get(old.as_str()).is_none() => {
            pages.get(new).map(|page| page.address.clone())
        }
        [one] => pages.get(one).map(|page| page.address.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::edited;
    use crate::begin;
    use crate::sources::Sources;
    use crate::{Options, make};

    fn site() -> Sources {
        let mut sources = Sources::default();
        for (path, text) in begin::site(false) {
            sources.insert_text(&path, &text);
        }
        sources
    }

    #[test]
    fn a_renamed_file_leads_to_its_new_page() {
        let before = site();
        let mut now = Sources::default();
        for (path, file) in before.iter() {
            let path = path.as_str().replace("authors-guide.md", "guide.md");
            now.insert(crate::sources::SourcePath::new(&path), file.clone());
        }
        let pages = make(&now, &Options { drafts: true, ..Options::default() }).pages;
        assert_eq!(edited(&before, &now, &pages).as_deref(), Some("guide/"));
    }

    #[test]
    fn one_changed_file_leads_to_its_page() {
        let before = site();
        let pages = make(&before, &Options { drafts: true, ..Options::default() }).pages;
        let changed = |files: &[&str]| {
            let mut now = before.clone();
            files.iter().for_each(|file| now.insert_text(file, "changed"));
            edited(&before, &now, &pages)
        };
        let role = "content/roles/data-analyst.md";
        assert_eq!(changed(&[role]).as_deref(), Some("roles/data-analyst/"));
        assert_eq!(changed(&["content/_index.md"]).as_deref(), Some(""));
        assert_eq!(changed(&["content/authors-guide.md"]).as_deref(), Some("authors-guide/"));
        assert_eq!(changed(&["config.toml"]), None);
        assert_eq!(changed(&[role, "content/_index.md"]), None);
        assert_eq!(changed(&[]), None);
        assert_eq!(edited(&Sources::default(), &before, &pages), None);
    }
}
