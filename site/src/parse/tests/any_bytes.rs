//! Whatever a file holds: no panic, a draft or a problem with a place, and places that exist.

use proptest::prelude::*;
use proptest::sample::select;

use super::site;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::diagnostic::{Diagnostic, Place};
use crate::draft::Draft;
use crate::parse::parse;
use crate::sources::{SourceFile, SourcePath, Sources};

const PATHS: [&str; 8] = [
    "config.toml",
    "index.html",
    "content/vocabulary.toml",
    "content/_index.md",
    "content/page.md",
    "content/roles/a.md",
    "content/ladders/a.md",
    "static/a.css",
];

/// Pieces that make up files, right and wrong.
const PIECES: [&str; 40] = [
    "+++\n",
    "+++\r\n",
    "---\n",
    "\n",
    "\r\n",
    "\u{feff}",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    ",",
    "=",
    ".",
    "\"",
    "\"\"\"",
    "'",
    "“",
    "”",
    "é",
    "日",
    "\\",
    "\\u12",
    "#",
    ":",
    " ",
    "\t",
    "\0",
    "\u{a0}",
    "title",
    "extra",
    "requirement",
    "weight",
    "1",
    "-1",
    "2026-11-22",
    "10:30",
    "true",
    "x = 1\n",
];

/// Whether a file has become part of a draft.
fn has(draft: &Draft, path: &str) -> bool {
    let one = |file: &Option<(SourcePath, _)>| file.as_ref().is_some_and(|f| f.0.as_str() == path);
    one(&draft.config.as_ref().map(|(path, _)| (path.clone(), ())))
        || one(&draft.shell.as_ref().map(|(path, _)| (path.clone(), ())))
        || one(&draft.vocabulary.as_ref().map(|(path, _)| (path.clone(), ())))
        || draft.roles.iter().any(|file| file.path.as_str() == path)
        || draft.ladders.iter().any(|file| file.path.as_str() == path)
        || draft.pages.iter().any(|file| file.path.as_str() == path)
        || draft.sections.iter().any(|file| file.path.as_str() == path)
        || draft.files.iter().any(|file| file.0.as_str() == path)
}

fn place_exists(place: &Place, bytes: &[u8]) -> bool {
    let Some((start, end)) = place.span else { return true };
    let boundary = |at| match std::str::from_utf8(bytes) {
        Ok(text) => text.is_char_boundary(at),
        Err(_) => at <= bytes.len(),
    };
    start <= end && boundary(start) && boundary(end)
}

fn explained(path: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let mut sources: Sources = site();
    sources.insert(SourcePath::new(path), SourceFile::Bytes(bytes.to_vec().into()));
    let (draft, problems) = parse(&sources);
    let about = |problem: &&Diagnostic| problem.place.file.as_str() == path;
    prop_assert!(has(&draft, path) || problems.iter().any(|problem| about(&problem)));
    for problem in problems.iter().filter(about) {
        let related = problem.related.iter().map(|(place, _)| place);
        for place in related.chain([&problem.place]) {
            prop_assert!(place_exists(place, bytes), "{place:?}");
        }
        prop_assert!(!problem.message.is_empty() && !problem.help.is_empty(), "{problem:?}");
    }
    for format in [Format::Human, Format::Short, Format::Json] {
        let text = emit(&problems, &sources, format, Color::Plain);
        prop_assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes_are_explained(path in select(&PATHS[..]), bytes: Vec<u8>) {
        explained(path, &bytes)?;
    }

    #[test]
    fn any_text_is_explained(
        path in select(&PATHS[..]),
        fence in select(&["", "+++\n"][..]),
        pieces in prop::collection::vec(select(&PIECES[..]), 0..40),
    ) {
        explained(path, format!("{fence}{}\n{fence}", pieces.concat()).as_bytes())?;
    }
}

#[test]
fn very_deep_toml_is_refused() {
    let dots = format!("a{} = 1\n", ".a".repeat(100_000));
    let brackets = format!("a = {}\n", "[".repeat(100_000));
    let headers = format!("[a{}]\n", ".a".repeat(100_000));
    let braces = format!("a = {}\n", "{a.a.a.a = ".repeat(10_000));
    for text in [dots, brackets, headers, braces] {
        explained("content/page.md", format!("+++\n{text}+++\n").as_bytes()).unwrap();
    }
}

#[test]
fn very_many_problems_end() {
    let text: String = (0..3000).map(|n| format!("[[skill]]\nid = {n}\nfoo = 1\n")).collect();
    explained("content/vocabulary.toml", text.as_bytes()).unwrap();
}
