//! A mistake in TOML text, with places that count from the start of that text.

use std::ops::Range;

use super::SYNTAX;
use crate::diagnostic::{Diagnostic, Edit};
use crate::parse::read::Toml;
use crate::problem::Problem;

/// A mistake, what is accepted and the fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) problem: &'static Problem,
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) help: String,
    pub(super) related: Option<(Range<usize>, &'static str)>,
    /// What a program can write to mend it.
    pub(super) fix: Vec<(Range<usize>, String)>,
    /// The bytes that it explains, where they are more than its line.
    pub(super) wrong: Option<Range<usize>>,
}

impl Finding {
    pub(super) fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            problem: &SYNTAX,
            span,
            message,
            help: String::new(),
            related: None,
            fix: vec![],
            wrong: None,
        }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: help.into(), ..self }
    }

    pub(super) fn of(self, problem: &'static Problem) -> Self {
        Self { problem, ..self }
    }

    pub(super) fn related(self, span: Range<usize>, words: &'static str) -> Self {
        Self { related: Some((span, words)), ..self }
    }

    /// The same with a stretch and what to write there; several belong together.
    pub(super) fn fix(mut self, span: Range<usize>, text: impl Into<String>) -> Self {
        self.fix.push((span, text.into()));
        self
    }

    /// As a problem of the file that the text stands in.
    pub(super) fn report(self, toml: &Toml<'_>) -> Diagnostic {
        let place = |span: Range<usize>| toml.place(toml.in_file(span));
        let problem = self.problem.at(place(self.span), self.message).help(self.help);
        let edits = self.fix.into_iter().map(|(span, text)| Edit::new(toml.in_file(span), text));
        let problem = problem.fix(edits);
        match self.related {
            Some((span, words)) => problem.related(place(span), words),
            None => problem,
        }
    }
}
