//! Each real role file, and one that uses every key of a requirement, broken in 500 seeded
//! ways: the program never panics, and says with file and line what is wrong, or makes a
//! whole site.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

#[path = "mutations/damage.rs"]
mod damage;

use std::panic::{AssertUnwindSafe, catch_unwind};

use site::Options;
use site::diagnostic::emit::{Color, Format, emit};
use site::diagnostic::{Diagnostic, Severity};
use site::sources::{SourceFile, SourcePath, Sources};
use tests::{repository, tree};

use damage::{Dice, damaged};

const WAYS: u64 = 500;

/// How often a broken file still made a site, and how often it did not.
#[derive(Debug, Default)]
struct Counts {
    made: u64,
    refused: u64,
}

/// The sources around one role: the others by name only and no ladders, so that five
/// thousand sites are made in seconds.
fn around(role: &str, all: &Sources) -> Sources {
    let mut sources = Sources::default();
    for (path, file) in all.iter() {
        let name = path.as_str();
        let is_section = name.ends_with("_index.md");
        // The translations of a role that is broken would tell of it too.
        if name.contains(".es.") {
            continue;
        }
        if name.starts_with("content/roles/") && name != role && !is_section {
            let title = name.rsplit('/').next().unwrap().trim_end_matches(".md");
            sources.insert_text(
                name,
                &format!(
                    "+++\ntitle = \"{title}\"\ndescription = \"A role.\"\n[extra]\n\
                     status = \"stub\"\nkind = \"position\"\nemployer = \"City of Boston\"\n+++\n"
                ),
            );
        } else if !name.starts_with("content/ladders/") || is_section {
            sources.insert(path.clone(), file.clone());
        }
    }
    sources
}

fn bytes(sources: &Sources, path: &str) -> Vec<u8> {
    match sources.get(path) {
        Some(SourceFile::Bytes(bytes)) => bytes.to_vec(),
        other => panic!("{path}: {other:?}"),
    }
}

fn roles(all: &Sources) -> Vec<String> {
    let paths = all.iter().map(|(path, _)| path.as_str());
    let roles = paths.filter(|path| path.starts_with("content/roles/"));
    let originals = |path: &&str| !path.ends_with("_index.md") && !path.contains(".es.");
    roles.filter(originals).map(str::to_owned).collect()
}

#[test]
fn a_broken_role_is_refused_with_its_line_or_makes_a_site() {
    let all = site::load::load(repository::root()).unwrap();
    let roles = roles(&all);
    assert_eq!(roles.len(), 10);
    let mut counts = Counts::default();
    for (n, role) in (0..).zip(&roles) {
        break_in_all_ways(role, around(role, &all), n * WAYS, &mut counts);
    }
    println!("{counts:?}");
    assert!(counts.made > 200 && counts.refused > 2_000, "{counts:?}");
}

#[test]
fn a_broken_key_of_any_kind_is_refused_with_its_line_or_makes_a_site() {
    let golden = repository::root().join("tests/golden");
    let mut sources = Sources::default();
    for folder in ["base", "second-edition/in"] {
        for (path, bytes) in tree::read(&golden.join(folder)) {
            sources.insert(SourcePath::new(&path), SourceFile::Bytes(bytes.into()));
        }
    }
    let mut counts = Counts::default();
    for (n, file) in (0..).zip(["content/roles/clerk.md", "content/vocabulary.toml"]) {
        break_in_all_ways(file, sources.clone(), n * WAYS, &mut counts);
    }
    println!("{counts:?}");
    assert!(counts.made > 20 && counts.refused > 500, "{counts:?}");
}

/// Breaks a file of a site in as many ways as there are, drawn from a seed on.
fn break_in_all_ways(file: &str, mut sources: Sources, seed: u64, counts: &mut Counts) {
    let whole = bytes(&sources, file);
    check(&sources, &format!("{file} as it is"), &mut Counts::default());
    for way in 0..WAYS {
        let broken = damaged(&whole, &mut Dice::new(seed + way));
        sources.insert(SourcePath::new(file), SourceFile::Bytes(broken.into()));
        check(&sources, &format!("{file}, way {way}"), counts);
    }
}

fn check(sources: &Sources, what: &str, counts: &mut Counts) {
    let made = catch_unwind(AssertUnwindSafe(|| {
        let made = site::make(sources, &Options::default());
        let formats = [Format::Human, Format::Short, Format::Json];
        let said = formats.map(|format| emit(&made.diagnostics, sources, format, Color::Plain));
        (made.site.map(|site| site.output()), made.diagnostics, said)
    }));
    let Ok((output, diagnostics, [_, short, _])) = made else {
        panic!("{what}: the program panics");
    };
    assert!(diagnostics.iter().all(|one| !one.help.is_empty()), "{what}: no help in\n{short}");
    let errors: Vec<&Diagnostic> =
        diagnostics.iter().filter(|one| one.severity == Severity::Error).collect();
    match output {
        Some(output) => {
            assert!(errors.is_empty() && output.get("roles/index.html").is_some(), "{what}");
            counts.made += 1;
        }
        None => {
            assert!(!errors.is_empty(), "{what}: no site and no reason");
            assert!(errors.iter().all(|one| has_line(one, sources)), "{what}: no line in\n{short}");
            counts.refused += 1;
        }
    }
}

/// Whether a problem names a line that is there. An empty file has none.
fn has_line(problem: &Diagnostic, sources: &Sources) -> bool {
    let Some(SourceFile::Bytes(bytes)) = sources.get(problem.place.file.as_str()) else {
        return false;
    };
    match problem.place.span {
        Some((start, end)) => start <= end && end <= bytes.len(),
        None => problem.code() == "empty-file",
    }
}
