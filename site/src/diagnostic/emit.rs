//! Problems as text: for people, for editors, for programs. Printing is done elsewhere.
//!
//! Whatever content says, the text holds no control characters: a file cannot
//! write to a terminal through its problems.

mod fingerprint;
mod human;
mod json;
mod sarif;
mod short;
mod visible;

pub(crate) use visible::visible;

use std::collections::BTreeSet;

use super::{Diagnostic, Severity};
use crate::sources::Sources;

/// How problems are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// With the lines they are about, and a summary.
    #[default]
    Human,
    /// A line each: `file:line:column: severity[code]: message; help`.
    Short,
    /// A JSON object each, a line each.
    Json,
    /// One JSON document as code hosts read it, SARIF 2.1.0.
    Sarif,
}

/// Whether text for people is colored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Color {
    /// No.
    #[default]
    Plain,
    /// Yes, with terminal escapes.
    Styled,
}

/// Writes problems in the order given; nothing when there are none.
#[must_use]
pub fn emit(diagnostics: &[Diagnostic], sources: &Sources, format: Format, color: Color) -> String {
    match format {
        Format::Human if diagnostics.is_empty() => String::new(),
        Format::Human => {
            let one = |d| format!("{}\n\n", human::emit(d, sources, color));
            let all: String = diagnostics.iter().map(one).collect();
            format!("{all}{}\n", summary(diagnostics))
        }
        Format::Short => diagnostics.iter().map(|d| short::emit(d, sources)).collect(),
        Format::Json => diagnostics.iter().map(|d| json::emit(d, sources)).collect(),
        Format::Sarif => sarif::emit(diagnostics, sources),
    }
}

/// Writes one problem for people, with the line it is about.
#[must_use]
pub fn emit_one(diagnostic: &Diagnostic, sources: &Sources) -> String {
    human::emit(diagnostic, sources, Color::Plain)
}

/// `3 errors, 1 warning in 2 files`; `no problems`.
#[must_use]
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
    let counts = [
        (count(Severity::Error), "error", "errors"),
        (count(Severity::Warning), "warning", "warnings"),
        (count(Severity::Advice), "piece of advice", "pieces of advice"),
    ];
    let words: Vec<String> = counts
        .into_iter()
        .filter(|(n, ..)| *n > 0)
        .map(|(n, one, many)| plural(n, one, many))
        .collect();
    if words.is_empty() {
        return "no problems".to_string();
    }
    let files: BTreeSet<_> = diagnostics.iter().map(|d| &d.place.file).collect();
    format!("{} in {}", words.join(", "), plural(files.len(), "file", "files"))
}

fn plural(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// As it is called in every format.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}

#[cfg(test)]
mod tests;
