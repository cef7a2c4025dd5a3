//! How long judging takes in the browser, and how long the page takes to show what an answer
//! comes to: `cargo xtask bench-judging`, which builds the sites that are measured here.
//!
//! It prints figures for people to compare and holds nobody to them.

#![allow(clippy::print_stdout, reason = "an example prints what it measured")]

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use tests::browser::Browser;
use tests::host::Host;
use tests::tree::{self, Tree};
use tests::visit::{Settings, Visit};

/// What is done in the page.
const SCRIPT: &str = include_str!("judging_speed/measure.js");

/// Where the module that only judges stands beside the pages.
const MODULE: &str = "check/judging.wasm";

/// Given the module, and folders of built sites.
fn main() -> Result<()> {
    let mut given = std::env::args_os().skip(1);
    let module = std::fs::read(given.next().context("name the module that judges")?)?;
    let browser = Browser::start()?;
    println!("median and 95th percentile over many states of the answers\n");
    println!(
        "   roles   judge all, µs    and sort, µs    50 repairs, µs   answer shown, ms  next question, ms"
    );
    for folder in given {
        measure(&browser, site(Path::new(&folder), &module));
    }
    Ok(())
}

/// What the page over all roles loads, and the module.
fn site(folder: &Path, module: &[u8]) -> Tree {
    let mut site = Tree::from([(MODULE.to_owned(), module.to_vec())]);
    for part in ["assets", "check"] {
        let files = tree::read(&folder.join(part)).into_iter();
        site.extend(files.map(|(path, bytes)| (format!("{part}/{path}"), bytes)));
    }
    site
}

fn measure(browser: &Arc<Browser>, site: Tree) {
    let host = Host::start(site, "/");
    let visit = browser.visitor(Settings::default());
    visit.go(&host.url("check/"));
    visit.wait_for("document.querySelector('[data-island=check]')?.dataset.state === 'alive'");
    let roles = run(&visit, "judging");
    let page = run(&visit, "answering");
    println!("{roles}  {page}");
    visit.assert_content();
}

/// What a function of the script says once it has come to its end.
fn run(visit: &Visit, function: &str) -> String {
    visit.see(&format!(
        "{SCRIPT}; void {function}().catch(error => `went wrong: ${{error}}`)\
         .then(said => window.said_{function} = said)"
    ));
    while visit.see(&format!("window.said_{function} === undefined")) == true {
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    let said = visit.text(&format!("window.said_{function}"));
    assert!(!said.starts_with("went wrong"), "{function} {said}");
    said
}
