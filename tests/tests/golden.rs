//! Golden cases: sources in, the whole list of problems or the whole site out.
//!
//! `tests/golden/base` is a small site without problems. Each other folder is a
//! case: `in/` is laid over the base; `name.remove` in it takes `name` away, and
//! `name.unreadable` makes it unreadable for the reason in the file. What comes of
//! it stands in `problems.txt` (nothing expected without it); the files of the site
//! that the case is about stand in `out/`. `cargo xtask bless` writes down what comes of
//! it today; a new file of `out/` may begin empty.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

#[path = "golden/fixes.rs"]
mod fixes;
#[path = "golden/gaps.rs"]
mod gaps;
#[path = "golden/maps.rs"]
mod maps;
#[path = "golden/problems.rs"]
mod problems;
#[path = "golden/queries.rs"]
mod queries;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use similar::TextDiff;
use site::diagnostic::emit::{Color, Format, emit};
use site::sources::{SourceFile, SourcePath, Sources};
use site::{Made, Options};
use tests::tree::{self, Tree};
use tests::{bundled, repository};

fn main() -> ExitCode {
    let golden = repository::root().join("tests/golden");
    let base = tree::read(&golden.join("base"));
    let mut cases: Vec<PathBuf> = fs::read_dir(&golden)
        .expect("there are golden cases")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.is_dir() && !path.ends_with("base"))
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "there are no golden cases");
    let mut trials = vec![Trial::test("base", {
        let base = base.clone();
        move || check_base(&base)
    })];
    trials.push(Trial::test("gaps of the real ladders", gaps::check));
    trials.extend(problems::trials());
    let laid = cases.iter().map(|case| {
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        (name, overlaid(&base, &tree::read(&case.join("in"))))
    });
    trials.push(fixes::trial(&laid.collect::<Vec<_>>()));
    trials.push(Trial::test("searches", queries::check));
    trials.push(Trial::test("maps of ladders", {
        let base = base.clone();
        move || maps::check(&base)
    }));
    trials.extend(cases.into_iter().map(|case| {
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let base = base.clone();
        Trial::test(name, move || check(&case, &base))
    }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// The base has no problems: else every case had them.
fn check_base(base: &Tree) -> Result<(), Failed> {
    let (problems, made) = build(&sources(base));
    if problems.is_empty() && made.site.is_some() { Ok(()) } else { Err(problems.into()) }
}

fn check(case: &Path, base: &Tree) -> Result<(), Failed> {
    let (problems, made) = build(&sources(&overlaid(base, &tree::read(&case.join("in")))));
    let out = case.join("out");
    let site = made.site.as_ref().map(|site| tree::of(&site.output())).unwrap_or_default();
    if std::env::var_os("CAREERS_BLESS").is_some() {
        return bless(case, &problems, &site).map_err(|error| error.to_string().into());
    }
    let expected = fs::read_to_string(case.join("problems.txt")).unwrap_or_default();
    let mut differences = difference("problems.txt", &expected, &problems);
    if out.is_dir() {
        let expected = tree::read(&out);
        differences += &tree_difference(&expected, &of_paths(&expected, &site));
    }
    // Links of authors are problems; those of the program are followed here.
    differences.extend(tests::links::broken(&site).into_iter().map(|link| link + "\n"));
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!("{differences}\nif this is right: cargo xtask bless").into())
}

fn build(sources: &Sources) -> (String, Made) {
    let options = Options { bundled: bundled::named("HASH", Some(b"")), ..Options::default() };
    let made = site::make(sources, &options);
    (emit(&made.diagnostics, sources, Format::Human, Color::Plain), made)
}

fn overlaid(base: &Tree, case: &Tree) -> Tree {
    let mut files = base.clone();
    for (path, bytes) in case {
        if let Some(removed) = path.strip_suffix(".remove") {
            assert!(files.remove(removed).is_some(), "{path} removes nothing");
        } else {
            files.insert(path.clone(), bytes.clone());
        }
    }
    files
}

fn sources(files: &Tree) -> Sources {
    let mut sources = Sources::default();
    for (path, bytes) in files {
        let reason = path.strip_suffix(".unreadable");
        let file = match reason {
            Some(_) => SourceFile::Unreadable(String::from_utf8_lossy(bytes).trim().to_string()),
            None => SourceFile::Bytes(bytes.clone().into()),
        };
        sources.insert(SourcePath::new(reason.unwrap_or(path)), file);
    }
    sources
}

fn bless(case: &Path, problems: &str, site: &Tree) -> std::io::Result<()> {
    let file = case.join("problems.txt");
    if problems.is_empty() {
        let _ = fs::remove_file(file);
    } else {
        fs::write(file, problems)?;
    }
    let out = case.join("out");
    if out.is_dir() {
        tree::write(&of_paths(&tree::read(&out), site), &out);
    }
    Ok(())
}

/// The files of a site that a case is about.
fn of_paths(expected: &Tree, site: &Tree) -> Tree {
    stable(site).into_iter().filter(|(path, _)| expected.contains_key(path)).collect()
}

/// A site without what changes with every change of the widget or the style: their
/// bytes, and their hashes in pages. Those have proofs of their own.
fn stable(site: &Tree) -> Tree {
    let is_asset = |path: &str| path.starts_with("assets/");
    let names: BTreeMap<&str, String> = site
        .keys()
        .filter(|path| is_asset(path))
        .map(|path| (path.as_str(), unhashed(path)))
        .collect();
    let pages = site.iter().filter(|(path, _)| !is_asset(path));
    pages
        .map(|(path, bytes)| {
            let Ok(mut text) = String::from_utf8(bytes.clone()) else {
                return (path.clone(), bytes.clone());
            };
            for (name, plain) in &names {
                text = text.replace(name, plain);
            }
            (path.clone(), text.into_bytes())
        })
        .collect()
}

/// `assets/finder-0123456789abcdef.js` without the hash.
fn unhashed(path: &str) -> String {
    let is_hash = |part: &str| part.len() >= 8 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let parts = path.split_inclusive(['-', '.', '_']);
    parts
        .map(|part| if is_hash(part.trim_end_matches(['-', '.', '_'])) { "HASH." } else { part })
        .collect()
}

/// Where the files of a case differ from those of its site.
fn tree_difference(expected: &Tree, found: &Tree) -> String {
    let mut text = String::new();
    for (path, old) in expected {
        let Some(new) = found.get(path) else {
            writeln!(text, "missing: {path}").expect("strings take text");
            continue;
        };
        let [old, new] = [old, new].map(|bytes| String::from_utf8_lossy(bytes));
        text += &difference(path, &old, &new);
    }
    text
}

fn difference(name: &str, expected: &str, found: &str) -> String {
    if expected == found {
        return String::new();
    }
    let diff = TextDiff::from_lines(expected, found);
    let diff = diff
        .unified_diff()
        .header(&format!("expected {name}"), &format!("found {name}"))
        .to_string();
    format!("{diff}\n")
}
