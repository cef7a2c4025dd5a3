//! html-validate over every page. Its rules stand in `tests/quality/htmlvalidate.json`;
//! off are those of taste, and one that a browser makes us break: `role="list"`, because
//! Safari forgets that a list without bullets is one.

use tests::{node, tree};

use crate::ground::{Ground, Site, nothing};

pub(crate) fn is_valid(_: &Ground, site: &Site) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let pages = site.files.iter().filter(|(path, _)| path.ends_with(".html"));
    let pages: tree::Tree = pages.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    tree::write(&pages, folder.path());
    let mut validate = node::html_validate();
    // Not from its output, which Node cuts off where it is long.
    let list = tempfile::NamedTempFile::new().expect("a file can be made");
    let formatter = format!("json={}", list.path().display());
    validate.args(["--formatter", &formatter]).arg(folder.path());
    let said = validate.output().expect("Node starts");
    let found = std::fs::read(list.path()).expect("the list can be read");
    let found: serde_json::Value = serde_json::from_slice(&found).unwrap_or_else(|_| {
        panic!("html-validate says: {}", String::from_utf8_lossy(&said.stderr))
    });
    let files = found.as_array().expect("a list of files");
    nothing(files.iter().flat_map(problems).collect());
}

/// The problems of one file, each in a line.
fn problems(file: &serde_json::Value) -> Vec<String> {
    let messages = file["messages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let line = |one: &serde_json::Value| {
        let [rule, said, at] = ["ruleId", "message", "selector"].map(|key| one[key].to_string());
        format!("{}: {rule}: {said} at {at}", file["filePath"])
    };
    messages.iter().map(line).collect()
}
