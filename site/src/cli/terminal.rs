//! Where the program speaks: standard output for results, standard error for
//! problems. A reader who goes away is no error.

use std::io::{IsTerminal, Write, stderr, stdout};

use clap::ValueEnum;
use site::diagnostic::Diagnostic;
use site::diagnostic::emit::{Color, Format, emit};
use site::sources::Sources;

use super::format::Written;

/// When to use color.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Coloring {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How to speak.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terminal {
    written: Written,
    format: Format,
    color: Color,
}

impl Terminal {
    pub(crate) fn new(written: Written, coloring: Coloring) -> Self {
        let styled = match coloring {
            Coloring::Always => true,
            Coloring::Never => false,
            Coloring::Auto => stderr().is_terminal() && !is_unwanted(),
        };
        let color = if styled { Color::Styled } else { Color::Plain };
        Self { written, format: written.of_problems(), color }
    }

    /// Says what came of it. What programs read has standard output for itself.
    pub(crate) fn say(&self, text: &str) {
        if self.is_for_programs() {
            let _ = writeln!(stderr(), "{text}");
        } else {
            let _ = writeln!(stdout(), "{text}");
        }
    }

    /// What `--format` was given.
    pub(crate) fn written(&self) -> Written {
        self.written
    }

    fn is_for_programs(&self) -> bool {
        matches!(self.format, Format::Json | Format::Sarif)
    }

    /// How results and problems are written.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// Writes a result, in whatever format.
    pub(crate) fn result(&self, text: &str) {
        let _ = stdout().write_all(text.as_bytes());
    }

    /// Shows problems where standard output is for a result.
    pub(crate) fn problems_aside(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        let text = emit(diagnostics, sources, self.format, self.color);
        let _ = stderr().write_all(text.as_bytes());
    }

    /// Shows problems of the content.
    pub(crate) fn problems(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        let text = emit(diagnostics, sources, self.format, self.color);
        if self.is_for_programs() {
            let _ = stdout().write_all(text.as_bytes());
        } else {
            let _ = stderr().write_all(text.as_bytes());
        }
    }

    /// Shows a problem of the machine, with what led to it.
    pub(crate) fn error(&self, error: &anyhow::Error) {
        let _ = match self.color {
            Color::Styled => writeln!(stderr(), "\u{1b}[1;31merror\u{1b}[0m: {error:#}"),
            Color::Plain => writeln!(stderr(), "error: {error:#}"),
        };
    }
}

fn is_unwanted() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    is_set("NO_COLOR") || std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}
