//! Where the program speaks: standard output for results, standard error for
//! problems. A reader who goes away is no error; a disk that is full is one.

use std::io::{self, ErrorKind, IsTerminal, Write, stderr, stdout};
use std::sync::{Arc, Mutex, PoisonError};

use clap::ValueEnum;
use site::diagnostic::Diagnostic;
use site::diagnostic::emit::{Color, Format, emit};
use site::sources::Sources;

use super::format::Written;
use super::system;

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
#[derive(Debug, Clone)]
pub(crate) struct Terminal {
    written: Written,
    format: Format,
    color: Color,
    /// Why something could not be said, the first time.
    failed: Arc<Mutex<Option<io::Error>>>,
}

impl Terminal {
    pub(crate) fn new(written: Written, coloring: Coloring) -> Self {
        let styled = match coloring {
            Coloring::Always => true,
            Coloring::Never => false,
            Coloring::Auto => stderr().is_terminal() && !is_unwanted(),
        };
        let color = if styled { Color::Styled } else { Color::Plain };
        Self { written, format: written.of_problems(), color, failed: Arc::default() }
    }

    /// Says what came of it. What programs read has standard output for itself.
    pub(crate) fn say(&self, text: &str) {
        let line = format!("{text}\n");
        if self.is_for_programs() {
            self.write(&mut stderr(), &line);
        } else {
            self.write(&mut stdout(), &line);
        }
    }

    /// Says how far something is, on a terminal, where the next line takes its place.
    pub(crate) fn progress(&self, text: &str) {
        if stderr().is_terminal() && !self.is_for_programs() {
            self.write(&mut stderr(), &format!("\r{text}\u{1b}[K\r"));
        }
    }

    /// Whether everything could be said.
    ///
    /// # Errors
    /// When it could not, though somebody listens.
    pub(crate) fn all_said(&self) -> io::Result<()> {
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner).take();
        failed.map_or(Ok(()), Err)
    }

    fn write(&self, to: &mut dyn Write, text: &str) {
        let written = to.write_all(text.as_bytes()).and_then(|()| to.flush());
        if let Err(error) = written
            && error.kind() != ErrorKind::BrokenPipe
        {
            self.failed.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
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
        self.write(&mut stdout(), text);
    }

    /// Shows problems where standard output is for a result.
    pub(crate) fn problems_aside(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        let text = emit(diagnostics, sources, self.format, self.color);
        self.write(&mut stderr(), &text);
    }

    /// Shows problems of the content.
    pub(crate) fn problems(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        let text = emit(diagnostics, sources, self.format, self.color);
        if self.is_for_programs() {
            self.write(&mut stdout(), &text);
        } else {
            self.write(&mut stderr(), &text);
        }
    }

    /// Shows a problem of the machine, with what led to it.
    pub(crate) fn error(&self, error: &anyhow::Error) {
        let error = system::in_words(&format!("{error:#}"));
        let _ = match self.color {
            Color::Styled => writeln!(stderr(), "\u{1b}[1;31merror\u{1b}[0m: {error}"),
            Color::Plain => writeln!(stderr(), "error: {error}"),
        };
    }
}

fn is_unwanted() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    is_set("NO_COLOR") || std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}
