//! Dependencies point one way; what must stay out of `roles` stays out.

use std::collections::BTreeSet;
use std::fs;

use tests::repository;
use toml::{Table, Value};

/// Who may know whom.
const DIRECTION: [(&str, &[&str]); 10] = [
    ("words", &[]),
    ("roles", &["words"]),
    ("reader", &[]),
    ("widget", &["roles", "words"]),
    ("wasm-target", &[]),
    ("site", &["roles", "reader", "wasm-target", "widget", "words"]),
    ("studio", &["widget"]),
    ("engine", &["reader", "roles", "site", "studio", "words"]),
    ("tests", &["roles", "reader", "widget", "site"]),
    ("xtask", &[]),
];

fn manifest(folder: &str) -> Table {
    let path = repository::root().join(folder).join("Cargo.toml");
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// The names of everything a crate depends on, under any heading.
fn dependencies(table: &Table) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (key, value) in table {
        let Value::Table(inner) = value else { continue };
        if key.ends_with("dependencies") {
            names.extend(inner.keys().cloned());
        } else if key == "target" || key.starts_with("cfg(") {
            names.extend(dependencies(inner));
        }
    }
    names
}

#[test]
fn dependencies_point_one_way() {
    let ours: BTreeSet<&str> = DIRECTION.iter().map(|(name, _)| *name).collect();
    for (name, allowed) in DIRECTION {
        let known = dependencies(&manifest(name));
        let known: Vec<&str> =
            known.iter().map(String::as_str).filter(|n| ours.contains(n)).collect();
        let wrong: Vec<&&str> = known.iter().filter(|n| !allowed.contains(n)).collect();
        assert!(wrong.is_empty(), "`{name}` must not depend on {wrong:?}");
    }
}

#[test]
fn every_crate_is_under_the_rules() {
    let workspace = manifest("");
    let members = workspace["workspace"]["members"].as_array().unwrap();
    let members: BTreeSet<&str> = members.iter().map(|m| m.as_str().unwrap()).collect();
    assert_eq!(members, DIRECTION.iter().map(|(name, _)| *name).collect());
    for member in members {
        let lints = &manifest(member)["lints"]["workspace"];
        assert_eq!(lints.as_bool(), Some(true), "`{member}` leaves the lints of the workspace");
        let license = &manifest(member)["package"]["license"]["workspace"];
        assert_eq!(license.as_bool(), Some(true), "`{member}` does not state the license");
    }
}

#[test]
fn roles_need_no_parser_and_no_browser() {
    let known = dependencies(&manifest("roles"));
    for unwanted in ["toml", "pulldown-cmark", "web-sys", "wasm-bindgen", "yew", "serde_json"] {
        assert!(!known.contains(unwanted), "`roles` must not depend on `{unwanted}`");
    }
}
