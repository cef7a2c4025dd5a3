//! From a folder of Markdown role files to a careers site.
//!
//! A site is a pure function from a map of source files to a map of output
//! files and a list of diagnostics: [`make`]. Only [`load`] reads the disk and
//! only [`mod@write`] writes it; what is true about roles lives in the crate `roles`.

pub mod answers;
pub mod archive;
pub mod assess;
mod base64;
pub mod begin;
pub mod brand;
pub mod check;
pub mod color;
#[cfg(feature = "program")]
pub mod compress;
pub mod content;
pub mod diagnostic;
pub mod draft;
pub mod editor;
pub mod explain;
pub mod format;
pub mod import;
mod lint;
#[cfg(feature = "program")]
pub mod load;
mod meant;
pub mod modules;
mod nearest;
pub mod output;
pub mod pages;
pub mod parse;
pub mod plan;
pub mod policy;
pub mod problem;
pub mod publishing;
pub mod questions;
pub mod render;
pub mod requirement;
#[cfg(feature = "program")]
pub mod serve;
pub mod sources;
mod studio;
#[cfg(test)]
mod tests;
pub mod translate;
#[cfg(feature = "program")]
pub mod write;
mod zone;

use std::collections::BTreeSet;
use std::sync::Arc;

use content::Content;
use diagnostic::strictness::Strictness;
use diagnostic::{Diagnostic, Severity, cap_repeats};
use lint::{Lint, Written};
use modules::Bundled;
use pages::Pages;
use publishing::Publishing;
use render::{LinkMemory, Site};
use roles::Instant;
use sources::Sources;
pub use zone::moment;

/// What a build is told, besides its sources.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Show pages marked `draft = true`.
    pub drafts: bool,
    /// The moment of the build: from it follow which openings are announced, open or closed.
    /// Without it nothing is late.
    pub now: Option<Instant>,
    /// Which problems count.
    pub strictness: Strictness,
    /// Write the studio, whatever the configuration says.
    pub studio: bool,
    /// Where and how the site is published.
    pub publishing: Publishing,
    /// What all sites have in common.
    pub bundled: Arc<Bundled>,
}

/// What comes of making a site.
pub struct Made {
    /// The site, whose files are made when they are asked for; none when the content has
    /// errors.
    pub site: Option<Site>,
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
    /// Finding what could be better and, at the same time, which pages there are.
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

/// What a run of the stages can use and tell, besides what it makes a site of.
#[derive(Default)]
pub struct Run<'a> {
    /// What is remembered of files that may be the same as the last time.
    pub memory: Option<&'a mut Memory>,
    /// Called when a stage has ended.
    pub ended: Option<&'a mut dyn FnMut(Stage)>,
}

/// What came of files that may be the same the next time.
#[derive(Debug, Default)]
pub struct Memory {
    parsed: parse::Memory,
    linted: lint::Memory,
    links: LinkMemory,
}

/// Makes a site of its sources.
#[must_use]
pub fn make(sources: &Sources, options: &Options) -> Made {
    make_in(Run::default(), sources, options)
}

/// The same, for a program that makes a site again and again or measures the stages.
#[must_use]
pub fn make_in(mut run: Run<'_>, sources: &Sources, options: &Options) -> Made {
    let (facts, written) = facts(&mut run, sources, options);
    let Facts { content: Some(content), mut diagnostics } = facts else {
        return Made::of(None, facts.diagnostics, options);
    };
    let linted = run.memory.as_deref_mut().map(|memory| &mut memory.linted);
    let lint = Lint::new(&content, &written, sources, options.now);
    let (plans, found) = rayon::join(|| plan::plans(&content), || lint.find(linted));
    diagnostics.extend(found);
    run.ended(Stage::Lint);
    let links = run.memory.as_deref_mut().map(|memory| &mut memory.links);
    let is_wanted = options.studio || content.site.studio;
    let studio = is_wanted.then(|| studio::files(&content.site.title, sources, options));
    let studio = studio.unwrap_or_default();
    let (site, found) = Site::new(plans, (&options.bundled, studio), links);
    diagnostics.extend(found);
    run.ended(Stage::Links);
    Made::of(Some(site), diagnostics, options)
}

/// What is true of a site: what the first stages come to.
pub struct Facts {
    /// What is true; none when an error leaves nothing to go on with.
    pub content: Option<Arc<Content>>,
    /// The problems of these stages.
    pub diagnostics: Vec<Diagnostic>,
}

impl Facts {
    /// Reads and checks sources, for what tells of a site and shows no pages.
    #[must_use]
    pub fn of(sources: &Sources, options: &Options) -> Self {
        facts(&mut Run::default(), sources, options).0
    }
}

/// The stages up to content, and where in the files the texts stand that are linted then.
fn facts(run: &mut Run<'_>, sources: &Sources, options: &Options) -> (Facts, Written) {
    let parsed = run.memory.as_deref_mut().map(|memory| &mut memory.parsed);
    let (draft, mut diagnostics) = parse::parse_again(sources, parsed);
    run.ended(Stage::Parse);
    let written = Written::of(&draft);
    let languages = translate::Declared::of(draft.config.as_ref());
    let (mut content, found) = check::check(draft, options);
    diagnostics.extend(found);
    if let Some(content) = &mut content {
        diagnostics.extend(translate::translate(content, &languages, sources));
    }
    run.ended(Stage::Check);
    (Facts { content: content.map(Arc::new), diagnostics }, written)
}

impl Run<'_> {
    fn ended(&mut self, stage: Stage) {
        if let Some(ended) = &mut self.ended {
            ended(stage);
        }
    }
}

impl Made {
    /// No site is given when there are errors, whatever stage found them.
    fn of(site: Option<Site>, mut diagnostics: Vec<Diagnostic>, options: &Options) -> Self {
        let content = site.as_ref().map(Site::content);
        let pages = content.map(Pages::of).unwrap_or_default();
        let allowed = content.map(|content| &content.site.lint.allowed);
        options.strictness.apply(&mut diagnostics, allowed.unwrap_or(&BTreeSet::new()));
        diagnostics.sort();
        cap_repeats::cap(&mut diagnostics);
        let is_good = diagnostics.iter().all(|found| found.severity != Severity::Error);
        Self { site: site.filter(|_| is_good), diagnostics, pages }
    }
}

/// So many files a thread takes at once. Few, so that no thread works alone at a long last
/// part while the others have nothing to do.
pub(crate) const CHUNK: usize = 32;

/// Drops a large value in another thread, so that further work does not wait. Without the program there may
/// be no other thread that would ever do it.
fn drop_in_background(what: impl Send + 'static) {
    #[cfg(feature = "program")]
    rayon::spawn(move || drop(what));
    #[cfg(not(feature = "program"))]
    drop(what);
}
