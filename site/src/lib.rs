//! From a folder of Markdown role files to a careers site.
//!
//! A site is a pure function from a map of source files to a map of output
//! files and a list of diagnostics: [`make`]. Only [`load`] reads the disk and
//! only [`write`] writes it; what is true about roles lives in the crate `roles`.

pub mod answers;
pub mod assess;
pub mod begin;
pub mod brand;
pub mod check;
pub mod color;
pub mod content;
pub mod diagnostic;
pub mod draft;
pub mod editor;
pub mod explain;
pub mod format;
mod lint;
pub mod load;
pub mod modules;
mod nearest;
pub mod output;
pub mod pages;
pub mod parse;
pub mod plan;
pub mod problem;
pub mod questions;
pub mod render;
pub mod requirement;
pub mod serve;
pub mod sources;
pub mod write;

use std::collections::BTreeSet;
use std::sync::MutexGuard;

use diagnostic::strictness::Strictness;
use diagnostic::{Diagnostic, Severity, cap_repeats};
use lint::Lint;
use output::{NewFile, Output};
use pages::Pages;
use render::Site;
use roles::date::Date;
use sources::Sources;

/// What a build is told, besides its sources.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Show pages marked `draft = true`.
    pub drafts: bool,
    /// The day of the build: an opening whose last day has gone is closed. Without it nothing
    /// is late.
    pub today: Option<Date>,
    /// Which problems count.
    pub strictness: Strictness,
}

/// What comes of making a site.
#[derive(Debug)]
pub struct Made {
    /// The site; none when the content has errors.
    pub output: Option<Output>,
    /// Every problem of every file, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// Which page each content file is, as far as the content is known.
    pub pages: Pages,
}

/// A stage of making a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading what authors wrote.
    Parse,
    /// Finding what is true.
    Check,
    /// Finding what could be better, and beside it deciding what each page shows.
    Lint,
    /// Following the links that authors wrote.
    Links,
    /// Making files of it.
    Render,
}

impl Stage {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Check => "check",
            Self::Lint => "lint+plan",
            Self::Links => "links",
            Self::Render => "render",
        }
    }
}

/// Whoever follows the making of a site.
pub trait Watch {
    /// A stage has ended.
    fn ended(&mut self, _stage: Stage) {}

    /// Whether the files of the site are wanted, and not only what is wrong with it.
    fn wants_files(&self) -> bool {
        false
    }

    /// Some files of the site are made, in an order that only the content decides. None come
    /// of content that has errors.
    fn made(&mut self, _files: Vec<NewFile>) {}
}

/// What is found while a site is made.
#[derive(Debug)]
pub struct Found {
    /// Whether a site can be made of it: the content has no errors.
    pub is_site: bool,
    /// Every problem of every file, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// Which page each content file is, as far as the content is known.
    pub pages: Pages,
}

/// Makes a site of its sources.
#[must_use]
pub fn make(sources: &Sources, options: &Options) -> Made {
    struct Kept(Output);
    impl Watch for Kept {
        fn wants_files(&self) -> bool {
            true
        }

        fn made(&mut self, files: Vec<NewFile>) {
            self.0.extend(files);
        }
    }
    let mut kept = Kept(Output::default());
    let Found { is_site, diagnostics, pages } = make_watched(sources, options, &mut kept);
    Made { output: is_site.then_some(kept.0), diagnostics, pages }
}

/// Makes a site for whoever watches: gives its files away as they are made, and keeps none.
#[must_use]
pub fn make_watched(sources: &Sources, options: &Options, watch: &mut dyn Watch) -> Found {
    let work = Work { sources, options, memory: None };
    with_site(work, watch, |found, site, watch| {
        if let Some(site) = site.filter(|_| watch.wants_files()) {
            site.render(&mut |files| watch.made(files));
            watch.ended(Stage::Render);
        }
        found
    })
}

/// What came of files that may be the same the next time.
#[derive(Debug, Default)]
pub struct Memory {
    parsed: parse::Memory,
    linted: lint::Memory,
}

/// What a site is to be made of.
#[derive(Debug)]
pub struct Work<'a> {
    /// Its files.
    pub sources: &'a Sources,
    /// How it is made.
    pub options: &'a Options,
    /// What is remembered of files; used, and let go of, while they are looked at.
    pub memory: Option<MutexGuard<'a, Memory>>,
}

/// Finds what is wrong with a site, and gives it on; no site when its content has errors.
pub fn with_site<T>(
    Work { sources, options, mut memory }: Work<'_>,
    watch: &mut dyn Watch,
    then: impl FnOnce(Found, Option<Site<'_>>, &mut dyn Watch) -> T,
) -> T {
    let parsed = memory.as_deref_mut().map(|memory| &mut memory.parsed);
    let (draft, mut diagnostics) = parse::parse_again(sources, parsed);
    watch.ended(Stage::Parse);
    let written = lint::Written::of(&draft);
    let (content, found) = check::check(draft, options);
    watch.ended(Stage::Check);
    diagnostics.extend(found);
    let Some(content) = content else {
        let pages = Pages::default();
        let found = Found::new(diagnostics, pages, options, &BTreeSet::new());
        return then(Found { is_site: false, ..found }, None, watch);
    };
    let linted = memory.as_deref_mut().map(|memory| &mut memory.linted);
    let lint = Lint::new(&content, &written, sources, options.today);
    let (plan, found) = rayon::join(|| plan::plan(&content), || lint.find(linted));
    diagnostics.extend(found);
    drop((written, memory));
    watch.ended(Stage::Lint);
    let (site, found) = Site::new(&plan, &content);
    watch.ended(Stage::Links);
    diagnostics.extend(found);
    let allowed = &content.site.lint.allowed;
    let found = Found::new(diagnostics, Pages::of(&content), options, allowed);
    let site = Some(site).filter(|_| found.is_site);
    let made = then(found, site, watch);
    drop(plan);
    drop_in_background(content);
    made
}

/// So many files a thread takes at once. Few, so that no thread works alone at a long last
/// part while the others have nothing to do.
pub(crate) const CHUNK: usize = 32;

/// Lets go of much beside further work, which does not wait for it.
fn drop_in_background(what: impl Send + 'static) {
    rayon::spawn(move || drop(what));
}

impl Found {
    fn new(
        mut diagnostics: Vec<Diagnostic>,
        pages: Pages,
        options: &Options,
        allowed: &BTreeSet<&'static str>,
    ) -> Self {
        options.strictness.apply(&mut diagnostics, allowed);
        diagnostics.sort();
        cap_repeats::cap(&mut diagnostics);
        let is_site = diagnostics.iter().all(|found| found.severity != Severity::Error);
        Self { is_site, diagnostics, pages }
    }
}
