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

/// WebAssembly and JavaScript together, after brotli at its best.
const HARD_STOP: usize = 80_000;
const WISHED: usize = 72_000;

fn site() -> Tree {
    let sources = site::load::load(repository::root()).unwrap();
    tree::of(&site::make(&sources, &Options::default()).output.expect("the site is made"))
}

fn brotli(bytes: &[u8]) -> usize {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    packed.write_all(bytes).unwrap();
    packed.into_inner().len()
}

#[test]
fn module_and_glue_stay_small() {
    let site = site();
    let code = site.iter().filter(|(path, _)| path.ends_with(".wasm") || path.ends_with(".js"));
    let sizes: Vec<(&String, usize)> = code.map(|(path, bytes)| (path, brotli(bytes))).collect();
    let sum: usize = sizes.iter().map(|(_, size)| size).sum();
    assert!(sizes.iter().any(|(path, _)| path.ends_with(".wasm")), "there is no module");
    assert!(sum <= HARD_STOP, "{sum} bytes, at most {HARD_STOP}: {sizes:?}");
    if sum > WISHED {
        println!("{sum} bytes are more than the {WISHED} that are wished for: {sizes:?}");
    }
}

#[test]
fn the_module_does_not_know_where_it_was_built() {
    for (path, bytes) in site().iter().filter(|(path, _)| path.ends_with(".wasm")) {
        let text = String::from_utf8_lossy(bytes);
        let top = repository::root().display().to_string();
        assert!(!text.contains(&top) && !text.contains("/.cargo/"), "{path} holds a path");
    }
}
