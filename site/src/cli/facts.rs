//! What is true of a site, for verbs that tell of it and make no pages.

use std::sync::Arc;

use site::content::Content;
use site::diagnostic::{Diagnostic, Severity};
use site::sources::Sources;
use site::{Facts, Options};

use super::terminal::Terminal;

/// The content; none, with its problems shown aside, when it has errors.
pub(crate) fn content(
    sources: &Sources,
    options: &Options,
    terminal: &Terminal,
) -> Option<Arc<Content>> {
    let Facts { content, diagnostics: mut problems } = Facts::of(sources, options);
    problems.sort();
    let is_wrong = |problem: &Diagnostic| problem.severity == Severity::Error;
    match content {
        Some(content) if !problems.iter().any(is_wrong) => Some(content),
        _ => {
            terminal.problems_aside(&problems, sources);
            None
        }
    }
}
