//! What pages say to search engines, before a validator of others: Google's rules and the words
//! of schema.org. A warning is allowed where a fact is not stated, and nowhere else.

use serde_json::Value;
use tests::{node, tree};

use crate::ground::{Ground, Site, nothing};

pub(crate) fn is_valid(_: &Ground, site: &Site) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let pages = site.files.iter().filter(|(path, _)| path.ends_with(".html"));
    let pages: tree::Tree = pages.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    tree::write(&pages, folder.path());
    let said = node::structured_data().arg(folder.path()).output().expect("Node starts");
    let found: Value = serde_json::from_slice(&said.stdout).unwrap_or_else(|_| {
        panic!("the validator says: {}", String::from_utf8_lossy(&said.stderr))
    });
    let found = found.as_array().expect("a list of findings").iter();
    let (warnings, others): (Vec<_>, Vec<_>) = found.partition(|one| is_not_stated(&one[1]));
    println!("{} facts are not stated", warnings.len());
    nothing(others.into_iter().map(|one| format!("{}: {}", one[0], one[1])).collect());
}

fn is_not_stated(issue: &Value) -> bool {
    let message = issue["issueMessage"].as_str().unwrap_or_default();
    issue["severity"] == "WARNING"
        && message.starts_with("Missing field")
        && message.ends_with("(optional)")
}
