//! Small sites through reading and checking: source in, problems as short lines out.

use crate::Options;
use crate::content::Content;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::parse::parse;
use crate::sources::Sources;

mod advice;
mod config;
mod content;
mod experience;
mod hidden;
mod kinds;
mod ladder;
mod mistakes;
mod requirement;
mod role;
mod vocabulary;

/// A site without problems.
const BASE: [(&str, &str); 6] = [
    ("config.toml", include_str!("../../../tests/golden/base/config.toml")),
    ("content/_index.md", include_str!("../../../tests/golden/base/content/_index.md")),
    (VOCABULARY, include_str!("../../../tests/golden/base/content/vocabulary.toml")),
    ("content/roles/_index.md", include_str!("../../../tests/golden/base/content/roles/_index.md")),
    (CLERK, include_str!("../../../tests/golden/base/content/roles/clerk.md")),
    (
        "content/ladders/_index.md",
        include_str!("../../../tests/golden/base/content/ladders/_index.md"),
    ),
];
const VOCABULARY: &str = "content/vocabulary.toml";
const CLERK: &str = "content/roles/clerk.md";

/// The base with some files in place of its own or beside them.
fn site(files: &[(&str, &str)]) -> Sources {
    let mut sources = Sources::default();
    for (path, text) in BASE.iter().chain(files) {
        sources.insert_text(path, text);
    }
    sources
}

/// A file of the base with a part of it replaced.
fn changed(path: &str, part: &str, by: &str) -> String {
    let (_, text) = BASE.iter().find(|(file, _)| *file == path).expect("a file of the base");
    assert_eq!(text.matches(part).count(), 1, "{part}");
    text.replace(part, by)
}

/// The clerk who asks for one thing only.
fn asks(requirement: &str) -> String {
    let (_, text) = BASE.iter().find(|(file, _)| *file == CLERK).expect("a file of the base");
    let (head, _) = text.split_once("[[extra.requirement]]").expect("the clerk asks for something");
    let head = head.replace("lines = { mq = 2 }", "lines = { mq = 1 }");
    let common = "id = \"it\"\nneed = \"required\"\nline = \"mq 1\"\ntext = \"It\"\nask = \"It?\"";
    format!("{head}[[extra.requirement]]\n{common}\n{requirement}\n+++\n")
}

fn checked(sources: &Sources, options: &Options) -> (Option<Content>, String) {
    let (draft, mut problems) = parse(sources);
    let (content, found) = super::check(draft, options);
    problems.extend(found);
    problems.sort();
    (content, emit(&problems, sources, Format::Short, Color::Plain))
}

/// The content of a site that has no problems.
fn content(files: &[(&str, &str)]) -> Content {
    let (content, problems) = checked(&site(files), &Options::default());
    assert_eq!(problems, "");
    content.expect("a site without problems has content")
}

/// The problems of a site: a line each.
fn check(files: &[(&str, &str)], expected: &[&str]) {
    let (_, problems) = checked(&site(files), &Options::default());
    let problems: Vec<_> = problems.lines().collect();
    assert_eq!(problems, expected);
}
