//! What is true of a site, for verbs that tell of it and make no pages.

use site::content::Content;
use site::diagnostic::{Diagnostic, Severity};
use site::sources::Sources;
use site::{Options, check, parse};

use super::terminal::Terminal;

/// The content; none, with its problems shown aside, when it has errors.
pub(crate) fn content(
    sources: &Sources,
    options: &Options,
    terminal: &Terminal,
) -> Option<Content> {
    let (draft, mut problems) = parse::parse(sources);
    let (content, found) = check::check(draft, options);
    problems.extend(found);
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
