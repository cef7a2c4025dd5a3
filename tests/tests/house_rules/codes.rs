//! Every code that a source names is explained, and every code that is explained is named.

use std::collections::BTreeSet;

use site::explain;

use crate::sources::{code, rust};

/// Names that are only declared and never referred to: nothing can be missing under them.
const NEVER_REFERRED_TO: [&str; 2] = ["unknown-question", "unknown-scale"];

/// What stands before a code where a problem is made.
const MADE: [&str; 6] = [
    "Diagnostic::error(\"",
    "Diagnostic::warning(\"",
    "Target::Wrong(\"",
    "code: \"",
    "kind(\"",
    "(\"broken-",
];

#[test]
fn every_code_is_explained_and_every_explanation_is_of_a_code() {
    let named = named();
    let explained: BTreeSet<String> =
        explain::all().iter().map(|found| found.code.to_string()).collect();
    let missing: Vec<_> = named
        .difference(&explained)
        .filter(|code| !NEVER_REFERRED_TO.contains(&code.as_str()))
        .collect();
    assert!(missing.is_empty(), "explain these in site/src/explain: {missing:?}");
    let idle: Vec<_> = explained.difference(&named).collect();
    assert!(idle.is_empty(), "no source makes these: {idle:?}");
}

fn named() -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for source in rust() {
        let explains = source.path.starts_with("site/src/explain");
        let makes =
            source.path.starts_with("site/src") || source.path.starts_with("roles/src/rules/");
        if !makes || explains {
            continue;
        }
        let text = code(&source);
        named.extend(constants(&text));
        named.extend(MADE.iter().flat_map(|made| after(&text, made)).filter(|code| is_code(code)));
    }
    named
}

/// `const UNKNOWN_KEY: &str = "unknown-key";`: the name says the same as the value.
fn constants(text: &str) -> Vec<String> {
    let constants = text.split("const ").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once(": &str = \"")?;
        let (value, _) = rest.split_once('"')?;
        let same = value.to_uppercase().replace('-', "_") == name;
        let is_alone = value == "missing-key" || same;
        (is_alone && value != "public").then(|| value.to_string())
    });
    constants.collect()
}

fn after(text: &str, made: &str) -> Vec<String> {
    let start = made.rfind('"').map_or("", |at| &made[at + 1..]);
    let found = text.split(made).skip(1).filter_map(|rest| rest.split('"').next());
    found.map(|rest| format!("{start}{rest}")).collect()
}

fn is_code(text: &str) -> bool {
    text.len() > 3 && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'8')
}
