//! What source files look like, and who may touch the disk, the clock and the browser.

use std::fs;
use std::path::Path;

use tests::repository;
use tests::tree;

/// A source file: path from the top of the repository, and text.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// All Rust sources of the workspace.
pub(crate) fn rust() -> Vec<Source> {
    let mut sources = Vec::new();
    for folder in
        ["words", "roles", "reader", "widget", "site", "studio", "engine", "tests", "xtask"]
    {
        for (path, bytes) in tree::read(&repository::root().join(folder)) {
            if path.ends_with(".rs") {
                let text = String::from_utf8(bytes).unwrap();
                sources.push(Source { path: format!("{folder}/{path}"), text });
            }
        }
    }
    assert!(sources.len() > 50, "the sources were not found");
    sources
}

/// Asserts that no source has a thing that is wrong, and names all that have.
fn none(what: &str, wrong: impl Fn(&Source) -> Option<String>) {
    let found: Vec<String> = rust()
        .iter()
        .filter_map(|source| Some(format!("{}: {}", source.path, wrong(source)?)))
        .collect();
    assert!(found.is_empty(), "{what}\n{}", found.join("\n"));
}

/// The code of a file without its tests and comments.
pub(crate) fn code(source: &Source) -> String {
    if is_test(&source.path) {
        return String::new();
    }
    let before_tests = source.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = before_tests.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

pub(crate) fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("/tests.rs") || path.starts_with("tests/")
}

#[test]
fn files_are_short() {
    none("files have at most 300 lines", |source| {
        let lines = source.text.lines().count();
        (lines > 300).then(|| format!("{lines} lines"))
    });
}

#[test]
fn every_module_says_what_it_is() {
    none("a module begins with `//!`: what it is and what it is not", |source| {
        let is_named = source.path.ends_with("/tests.rs") || source.text.starts_with("//!");
        (!is_named).then(|| "no header".to_string())
    });
}

#[test]
fn files_have_names_of_the_field() {
    none("name a file after what it holds", |source| {
        let vague = ["utils.rs", "util.rs", "common.rs", "core.rs", "manager.rs", "helpers.rs"];
        let name = Path::new(&source.path).file_name()?.to_str()?;
        vague.contains(&name).then(|| "says nothing".to_string())
    });
}

#[test]
fn nothing_unwraps_outside_tests() {
    none("use `expect` and say why it holds", |source| {
        code(source).contains(".unwrap()").then(|| "unwrap".to_string())
    });
}

#[test]
fn only_load_and_write_touch_the_disk() {
    let may = [
        "site/src/load",
        "site/src/write",
        "site/src/serve",
        "site/src/cli",
        "site/build",
        "words/build.rs",
        "reader/examples",
        "xtask/",
    ];
    none("only `load` reads the disk and only `write` writes it", |source| {
        let may = may.iter().any(|start| source.path.starts_with(start));
        let code = code(source);
        let touches =
            ["std::fs", "fs::read", "fs::write", "File::open", "File::create", "tokio::fs"];
        let found = touches.iter().find(|touch| code.contains(**touch));
        found.filter(|_| !may).map(ToString::to_string)
    });
}

#[test]
fn nothing_below_the_command_line_knows_the_time() {
    let may = [
        "site/src/serve",
        "site/src/cli",
        "site/build",
        "site/examples",
        "xtask/",
        "roles/examples",
        "reader/examples",
    ];
    none("dates are values passed in", |source| {
        let may = may.iter().any(|start| source.path.starts_with(start));
        let code = code(source);
        let found = ["SystemTime", "Instant::now"].iter().find(|clock| code.contains(**clock));
        found.filter(|_| !may).map(ToString::to_string)
    });
}

#[test]
fn only_browser_rs_calls_the_browser() {
    none("call the browser in widget/src/browser and studio/src/browser only", |source| {
        // Plural categories are the browser's.
        let may = ["widget/src/browser", "studio/src/browser", "words/src/plural.rs"]
            .iter()
            .any(|start| source.path.starts_with(start));
        let code = code(source);
        let found = ["web_sys", "js_sys", "gloo"].iter().find(|api| code.contains(**api));
        found.filter(|_| !may).map(ToString::to_string)
    });
}

#[test]
fn order_reaches_output_only_from_ordered_maps() {
    none("use BTreeMap and BTreeSet: same input, same bytes", |source| {
        let ours = ["roles/src", "reader/src", "site/src"]
            .iter()
            .any(|start| source.path.starts_with(start));
        let found = ["HashMap", "HashSet"].iter().find(|map| code(source).contains(**map));
        found.filter(|_| ours).map(ToString::to_string)
    });
}

#[test]
fn styles_know_no_left_and_right() {
    let physical = ["-left", "-right", " left:", " right:", "align: left", "align: right"];
    for folder in ["site/src/render/style", "studio/src", "widget/src/components"] {
        for (path, bytes) in tree::read(&repository::root().join(folder)) {
            if path.ends_with(".css") {
                let text = String::from_utf8(bytes).unwrap();
                let found = physical.iter().find(|name| text.contains(**name));
                assert!(found.is_none(), "{path}: say start and end, not {found:?}");
            }
        }
    }
}

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    let skipped = ["target", ".git", "node_modules", "public"];
    let slash = "/";
    let paths = [
        format!("{slash}work{slash}"),
        format!("{slash}root{slash}"),
        format!("{slash}home{slash}"),
    ];
    for entry in fs::read_dir(repository::root()).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if skipped.contains(&name.as_str()) {
            continue;
        }
        let files = if entry.file_type().unwrap().is_dir() {
            tree::read(&entry.path())
        } else {
            [(name.clone(), fs::read(entry.path()).unwrap())].into()
        };
        for (path, bytes) in files {
            let Ok(text) = String::from_utf8(bytes) else { continue };
            let found = paths.iter().find(|found| text.contains(found.as_str()));
            assert!(found.is_none(), "{name}: {path} names a place on a machine: {found:?}");
        }
    }
}
