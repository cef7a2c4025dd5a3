//! Words that never stand in the interface: they promise or refuse what only a
//! city can.

use site::Options;
use tests::html::{tags, text};
use tests::{repository, tree};

const FORBIDDEN: [&str; 10] = [
    "qualified",
    "eligible",
    "ineligible",
    "disqualified",
    "pass",
    "fail",
    "score",
    "match",
    "percent",
    "reject",
];

/// Sentences of the content that quote a source and use such a word in another sense
/// have to be worded anew; there are no exceptions.
fn forbidden(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    let is_forbidden = |word: &String| {
        FORBIDDEN.iter().any(|bad| {
            word == bad || ["s", "es", "ed", "ing"].iter().any(|end| word == &format!("{bad}{end}"))
        })
    };
    words.filter(is_forbidden).collect()
}

#[test]
fn no_page_promises_or_refuses() {
    let sources = site::load::load(repository::root()).unwrap();
    let output = site::make(&sources, &Options { drafts: true, ..Options::default() })
        .site
        .expect("the site is made")
        .output();
    let mut pages = 0;
    for (path, bytes) in tree::of(&output).iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8(bytes.clone()).unwrap();
        let shown = tags(&page).iter().fold(text(&page), |all, tag| {
            let named = ["alt", "aria-label", "title", "placeholder", "content"];
            let said: Vec<&str> = named.iter().filter_map(|name| tag.get(name)).collect();
            all + " " + &said.join(" ")
        });
        assert_eq!(forbidden(&shown), Vec::<String>::new(), "{path}");
        pages += 1;
    }
    assert!(pages > 10, "only {pages} pages");
}

#[test]
fn the_component_texts_promise_and_refuse_nothing() {
    for source in crate::sources::rust() {
        if !source.path.starts_with("widget/src") {
            continue;
        }
        for said in strings(&crate::sources::code(&source)) {
            assert_eq!(forbidden(&said), Vec::<String>::new(), "{}: {said:?}", source.path);
        }
    }
}

/// The string literals of some code, which hold everything a component says.
fn strings(code: &str) -> Vec<String> {
    code.split('"').skip(1).step_by(2).map(str::to_string).collect()
}
