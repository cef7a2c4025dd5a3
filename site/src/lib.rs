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
pub mod colour;
pub mod content;
pub mod diagnostic;
pub mod draft;
pub mod editor;
pub mod explain;
pub mod format;
mod lint;
pub mod load;
pub mod modules;
pub mod output;
pub mod pages;
pub mod parse;
pub mod plan;
pub mod questions;
pub mod render;
pub mod serve;
pub mod sources;
pub mod write;

use std::collections::BTreeSet;

use diagnostic::strictness::Strictness;
use diagnostic::{Diagnostic, Severity, flood};
use output::Output;
use pages::Pages;
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
    /// Finding what could be better.
    Lint,
    /// Deciding what each page shows.
    Plan,
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
            Self::Lint => "lint",
            Self::Plan => "plan",
            Self::Render => "render",
        }
    }
}

/// Makes a site of its sources.
#[must_use]
pub fn make(sources: &Sources, options: &Options) -> Made {
    make_watched(sources, options, &mut |_| ())
}

/// Makes a site, and tells when each of its stages has ended.
#[must_use]
pub fn make_watched(sources: &Sources, options: &Options, ended: &mut dyn FnMut(Stage)) -> Made {
    let (draft, mut diagnostics) = parse::parse(sources);
    ended(Stage::Parse);
    let written = lint::Written::of(&draft);
    let (content, found) = check::check(draft, options);
    ended(Stage::Check);
    diagnostics.extend(found);
    let pages = content.as_ref().map(Pages::of).unwrap_or_default();
    let mut allowed = BTreeSet::new();
    let output = content.map(|content| {
        diagnostics.extend(lint::lint(&content, &written, sources, options.today));
        allowed.clone_from(&content.site.lint.allowed);
        ended(Stage::Lint);
        let plan = plan::plan(&content);
        ended(Stage::Plan);
        let (output, found) = render::render(plan, &content);
        ended(Stage::Render);
        diagnostics.extend(found);
        output
    });
    options.strictness.apply(&mut diagnostics, &allowed);
    diagnostics.sort();
    flood::hold(&mut diagnostics);
    let wrong = diagnostics.iter().any(|d| d.severity == Severity::Error);
    Made { output: output.filter(|_| !wrong), diagnostics, pages }
}
