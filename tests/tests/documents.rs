//! The documents say what is true: their examples are built, their keys are all
//! there, the figures and files they name exist.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use site::Options;
use site::diagnostic::emit::{Color, Format, emit};
use site::sources::Sources;
use tests::repository;

fn document(name: &str) -> String {
    fs::read_to_string(repository::root().join(name)).unwrap()
}

/// A fenced example: what stands after its three ticks, and its text.
struct Example {
    info: String,
    text: String,
}

fn examples(document: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for line in document.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(info), None) => {
                open = Some(Example { info: info.to_string(), text: String::new() });
            }
            (Some(_), Some(_)) => examples.extend(open.take()),
            (None, Some(example)) => example.text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "an example has no end");
    examples
}

/// The site that the examples make: ` ```toml FILE ` is a file, ` ```toml in FILE `
/// goes to the end of its facts.
fn files(examples: &[Example]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let named = |example: &Example| {
        let (language, rest) = example.info.split_once(' ')?;
        ["toml", "markdown"].contains(&language).then(|| rest.to_string())
    };
    for example in examples {
        let Some(file) = named(example).filter(|rest| !rest.starts_with("in ")) else { continue };
        assert!(files.insert(file, example.text.clone()).is_none(), "{}", example.info);
    }
    for example in examples {
        let Some(rest) = named(example) else { continue };
        let Some(file) = rest.strip_prefix("in ") else { continue };
        let text = files.get_mut(file).unwrap_or_else(|| panic!("no example of {file}"));
        let end = text.rfind("+++").unwrap_or(text.len());
        text.insert_str(end, &example.text);
    }
    files
}

#[test]
fn the_examples_for_authors_are_a_site_without_problems() {
    let examples = examples(&document("AUTHORS.md"));
    for example in &examples {
        let language = example.info.split(' ').next().unwrap_or_default();
        let is_tried = example.info.contains(' ') || language == "text";
        assert!(is_tried, "an example without a file is not tried: {:?}", example.text);
    }
    let mut sources = Sources::default();
    for (path, text) in files(&examples) {
        sources.insert_text(&path, &text);
    }
    let made = site::make(&sources, &Options::default());
    assert_eq!(emit(&made.diagnostics, &sources, Format::Human, Color::Plain), "");
    let output = made.site.expect("the examples make a site").output();
    assert!(output.get("roles/water-analyst/index.html").is_some());
}

#[test]
fn the_examples_of_branding_are_without_problems() {
    are_without_problems("docs/branding.md", 2);
}

#[test]
fn the_examples_of_hosts_are_without_problems() {
    are_without_problems("docs/hosts.md", 1);
}

/// The examples of a document about the configuration, laid behind that of a small site.
fn are_without_problems(name: &str, count: usize) {
    let examples = examples(&document(name));
    let examples: Vec<_> = examples.into_iter().filter(|one| one.info == "toml").collect();
    assert_eq!(examples.len(), count, "{name}");
    let mut sources = Sources::default();
    for (path, bytes) in tests::tree::read(&repository::root().join("tests/golden/base")) {
        let mut text = String::from_utf8(bytes).unwrap();
        if path == "config.toml" {
            text.extend(examples.iter().map(|one| format!("\n{}", one.text)));
        }
        sources.insert_text(&path, &text);
    }
    sources.insert_text("content/accessibility.md", "+++\ntitle = \"Accessibility\"\n+++\nAll.\n");
    let made = site::make(&sources, &Options::default());
    assert_eq!(emit(&made.diagnostics, &sources, Format::Human, Color::Plain), "");
}

#[test]
fn every_key_of_ours_is_explained_to_authors() {
    let text = document("AUTHORS.md");
    let site = tests::tree::read(&repository::root().join("site/src"));
    let parts = ["draft/role.rs", "draft/group.rs", "draft/ladder.rs", "draft/vocabulary.rs"];
    let is_draft = |path: &str| {
        parts.contains(&path) || path.starts_with("requirement") && path.ends_with(".rs")
    };
    let mut found = 0;
    for (path, source) in site.iter().filter(|(path, _)| is_draft(path)) {
        let source = std::str::from_utf8(source).unwrap();
        let keys = source.lines().filter_map(|line| line.trim().strip_prefix("pub "));
        let keys = keys.filter_map(|line| line.split_once(": ").map(|(key, _)| key));
        let keys: Vec<&str> = keys.filter(|key| !key.contains(['(', ' '])).collect();
        found += keys.len();
        let unexplained: Vec<_> = keys.iter().filter(|key| !is_explained(&text, key)).collect();
        assert!(unexplained.is_empty(), "AUTHORS.md does not name {unexplained:?} of {path}");
    }
    assert!(found > 100, "only {found} keys");
}

fn is_explained(text: &str, key: &str) -> bool {
    let forms = [format!("`{key}`"), format!("{key} = "), format!("[{key}]"), format!(".{key}]")];
    forms.iter().any(|form| text.contains(form.as_str()))
}

/// All documents for people with their files; `problems.md` is made of examples, also of broken links.
fn documents() -> Vec<(String, PathBuf)> {
    let folders = ["", "docs"].map(|folder| repository::root().join(folder));
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let paths = files.map(|file| file.unwrap().path());
    let is_text = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "md");
    let texts = paths.filter(is_text).filter(|path| !path.ends_with("docs/problems.md"));
    texts.map(|path| (fs::read_to_string(&path).unwrap(), path)).collect()
}

#[test]
fn every_file_that_a_document_links_to_is_there() {
    let documents = documents();
    assert!(documents.len() >= 10, "{}", documents.len());
    for (text, file) in documents {
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.contains(':') && !link.starts_with(['#', '@'])) {
            let path = link.split('#').next().unwrap_or_default();
            let is_there = file.parent().is_some_and(|folder| folder.join(path).exists());
            assert!(is_there, "{} links to {link}, which is not there", file.display());
        }
    }
}

#[test]
fn every_invariant_and_fault_names_a_test_that_exists() {
    let invariants = document("docs/invariants.md") + &document("docs/faults.md");
    let sources = sources();
    let is_test = |word: &&str| word.contains('_') && !word.contains(['/', '.']);
    let named: Vec<&str> = invariants.split('`').skip(1).step_by(2).filter(is_test).collect();
    assert!(named.len() >= 10, "the invariants do not name their tests");
    for name in named {
        assert!(sources.contains(&format!("fn {name}(")), "there is no test `{name}`");
    }
}

/// All Rust sources in one.
fn sources() -> String {
    let crates =
        ["roles", "words", "reader", "widget", "site", "studio", "engine", "tests", "xtask"];
    let trees = crates.map(|name| tests::tree::read(&repository::root().join(name)));
    let files = trees.into_iter().flatten().filter(|(path, _)| path.ends_with(".rs"));
    files.map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect()
}
