//! Whole sites in memory, and all that authors read about them.

mod any_bytes;
mod brackets;
mod files;
mod syntax;
mod values;

use super::parse;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::sources::Sources;

/// A site without problems, to be spoilt.
fn site() -> Sources {
    let mut sources = Sources::default();
    sources.insert_text("config.toml", "title = \"Careers\"\n");
    sources.insert_text("content/vocabulary.toml", "");
    sources
}

/// The problems of a site, a line each.
fn problems(sources: &Sources) -> String {
    let (_, problems) = parse(sources);
    emit(&problems, sources, Format::Short, Color::Plain)
}

/// Checks the problems of a role's front matter. The text begins on line 2; the path
/// of the file is left out of the expected lines.
#[track_caller]
fn check(front: &str, expected: &str) {
    let mut sources = site();
    sources.insert_text("content/roles/a.md", &format!("+++\n{front}+++\n"));
    let found = problems(&sources).replace("content/roles/a.md:", "");
    assert_eq!(found.trim(), expected.trim(), "\n{front}\n{found}");
}
