//! Building again and again, and keeping the last good site.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::shown::Shown;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::emit::{Colour, Format, emit};
use crate::output::Output;
use crate::sources::Sources;
use crate::{Options, load, make};

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
        /// How many files the new site has; none when the last good one stays.
        files: Option<usize>,
    },
    /// The files could not be read; why.
    Unreadable(anyhow::Error),
}

/// Builds the site of one folder.
pub(super) struct Workshop {
    root: PathBuf,
    options: Options,
    report: Box<dyn FnMut(&Built) + Send>,
    last_sources: Option<Sources>,
    last_site: Option<(Output, String)>,
}

impl Workshop {
    pub(super) fn new(
        root: PathBuf,
        options: Options,
        report: Box<dyn FnMut(&Built) + Send>,
    ) -> Self {
        Self { root, options, report, last_sources: None, last_site: None }
    }

    /// Builds and reports. None when the files are what they were.
    pub(super) fn build(&mut self) -> Option<Shown> {
        let start = Instant::now();
        let (shown, outcome) = match load::load(&self.root) {
            Ok(sources) if self.last_sources.as_ref() == Some(&sources) => return None,
            Ok(sources) => self.build_of(sources),
            Err(error) => {
                self.last_sources = None;
                (self.broken(format!("{error:#}")), Outcome::Unreadable(error))
            }
        };
        (self.report)(&Built { outcome, took: start.elapsed() });
        Some(shown)
    }

    fn build_of(&mut self, sources: Sources) -> (Shown, Outcome) {
        let made = make(&sources, &self.options);
        let files = made.output.as_ref().map(Output::len);
        let shown = match made.output {
            Some(site) => {
                let shown = Shown::site(site);
                self.last_site = shown.site.clone().map(|site| (site, shown.version.clone()));
                shown
            }
            None => self.broken(emit(&made.diagnostics, &sources, Format::Human, Colour::Plain)),
        };
        self.last_sources = Some(sources.clone());
        (shown, Outcome::Read { sources, diagnostics: made.diagnostics, files })
    }

    fn broken(&self, problems: String) -> Shown {
        Shown::broken(self.last_site.clone(), problems)
    }
}
