//! What visitors download may not grow.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

use std::io::Write;

use site::Options;
use tests::tree::Tree;
use tests::{repository, tree};

/// WebAssembly and JavaScript of a module together, after brotli at its best: what it may
/// weigh, and what is wished for. The self-check is far from the wish: it judges, finds what
/// would help, and reads and writes answers.
const MODULES: [(&str, usize, usize); 5] = [
    ("check", 162_000, 100_000),
    ("finder", 70_000, 70_000),
    ("ladders", 24_500, 40_000),
    ("skills", 24_500, 40_000),
    ("ladder_progress", 63_000, 40_000),
];

/// The small script of a page, after brotli at its best.
const SCRIPT: usize = 1_600;

fn site() -> Tree {
    let sources = site::load::load(repository::root()).unwrap();
    tree::of(&site::make(&sources, &Options::default()).site.expect("the site is made").output())
}

fn brotli(bytes: &[u8]) -> usize {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    packed.write_all(bytes).unwrap();
    packed.into_inner().len()
}

#[test]
fn module_and_glue_stay_small() {
    let site = site();
    let mut seen = 0;
    for (name, most, wished) in MODULES {
        let start = format!("assets/{name}.");
        let is_code = |path: &str| path.ends_with(".wasm") || path.ends_with(".js");
        let own = site.iter().filter(|(path, _)| path.starts_with(&start) && is_code(path));
        let sizes: Vec<(&String, usize)> = own.map(|(path, bytes)| (path, brotli(bytes))).collect();
        assert_eq!(sizes.len(), 2, "{name} has a module and its script");
        let sum: usize = sizes.iter().map(|(_, size)| size).sum();
        assert!(sum <= most, "{sum} bytes, at most {most}: {sizes:?}");
        if sum > wished {
            println!("{sum} bytes are more than the {wished} that are wished for: {sizes:?}");
        }
        seen += sizes.len();
    }
    for (path, script) in site.iter().filter(|(path, _)| path.starts_with("assets/page.")) {
        let size = brotli(script);
        assert!(size <= SCRIPT, "{path}: {size} bytes, at most {SCRIPT}");
        seen += 1;
    }
    let all = site.keys().filter(|path| path.ends_with(".wasm") || path.ends_with(".js")).count();
    assert_eq!(seen, all, "a module has no budget");
}

/// The style sheet of all pages and all islands, after brotli at its best.
const STYLE: usize = 12_000;

#[test]
fn the_style_sheet_stays_small() {
    let site = site();
    let sheets: Vec<_> = site.iter().filter(|(path, _)| path.ends_with(".css")).collect();
    let [(path, bytes)] = sheets[..] else { panic!("{} style sheets", sheets.len()) };
    let size = brotli(bytes);
    println!("{path}: {size} bytes");
    assert!(size <= STYLE, "{path}: {size} bytes, at most {STYLE}");
}

#[test]
fn the_module_does_not_know_where_it_was_built() {
    for (path, bytes) in site().iter().filter(|(path, _)| path.ends_with(".wasm")) {
        let text = String::from_utf8_lossy(bytes);
        let top = repository::root().display().to_string();
        assert!(!text.contains(&top) && !text.contains("/.cargo/"), "{path} holds a path");
    }
}

#[test]
fn a_module_holds_no_words_of_panics() {
    for (path, bytes) in site().iter().filter(|(path, _)| path.ends_with(".wasm")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("/src/"), "{path} names a source");
    }
}
