//! What the proofs call that is written in JavaScript: axe-core, which looks at pages
//! in the browser, html-validate, which reads them, and a validator of what they say to
//! search engines. `cargo xtask ci` gets all of them.

use std::path::PathBuf;
use std::process::Command;

use crate::repository;

/// A file of an installed package.
///
/// # Panics
/// When it is not installed, with what to run.
#[must_use]
pub fn package(file: &str) -> PathBuf {
    let path = repository::target().join("quality/node_modules").join(file);
    assert!(
        path.is_file(),
        "there is no {}: run `cargo xtask tools`, which needs Node and npm",
        path.display()
    );
    path
}

/// axe-core as text, to be put into a page.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn axe() -> String {
    std::fs::read_to_string(package("axe-core/axe.min.js")).expect("an installed file can be read")
}

/// A validator of structured data, ready for the folder to read.
#[must_use]
pub fn structured_data() -> Command {
    let script = repository::root().join("tests/quality/structured-data.mjs");
    let mut node = Command::new("node");
    let installed = package("@adobe/structured-data-validator/package.json");
    let modules = installed.ancestors().nth(4).expect("a package stands below its modules");
    node.arg(script).arg(modules);
    node
}

/// html-validate with our rules, ready for the files to read.
#[must_use]
pub fn html_validate() -> Command {
    let rules = repository::root().join("tests/quality/htmlvalidate.json");
    let mut node = Command::new("node");
    node.arg(package("html-validate/bin/html-validate.mjs")).arg("--config").arg(rules);
    node
}
