//! Everything a visitor reads is in the catalog, and everything in the catalog is read.

use std::collections::BTreeSet;
use std::fs;

use proc_macro2::{TokenStream, TokenTree};
use tests::{repository, tree};

use crate::sources::{Source, code, is_test, rust};

/// Where visitors' words would be.
const FOLDERS: [&str; 6] = [
    "roles/src/find/",
    "roles/src/kind/",
    "roles/src/words/",
    "site/src/plan/",
    "site/src/render/",
    "widget/src/",
];

/// Calls whose words are for authors and programmers.
const FOR_AUTHORS: [&str; 14] = [
    "at",
    "concat",
    "debug_assert",
    "empty",
    "expect",
    "format_problem",
    "help",
    "include_str",
    "json",
    "panic",
    "put",
    "related",
    "unreachable",
    "write_str",
];

/// Literals that look like words and are none.
const NO_WORDS: [&str; 6] = [
    "currentColor",
    "light dark",
    "open soon",
    "takes step",
    "Content-Security-Policy",
    "writeText",
];

/// Files that write the formats of other programs, whose words are theirs.
const MACHINE: [&str; 5] = ["", "/atom", "/calendar", "/graph", "/pay"];

/// Files that hold no words of pages: data for machines, problems of the shell, digests.
fn is_for_machines(path: &str) -> bool {
    ["digest.rs", "examples.rs", "example_roles.rs", "sample.rs", "wire.rs"]
        .iter()
        .any(|end| path.ends_with(end))
        || MACHINE.iter().any(|name| path.ends_with(&format!("render/machine{name}.rs")))
        || [
            "/shell",
            "posting",
            "/robots",
            "/sitemap",
            "/links",
            "/markdown",
            "render/html.rs",
            "render/host",
            "/own_files",
            "single_folder",
        ]
        .iter()
        .any(|part| path.contains(part))
        || path.ends_with("model.rs") && path.starts_with("roles/")
}

/// Whether a literal reads like words: a capital letter before small ones, or two words.
fn reads_like_words(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let capital = letters.windows(2).any(|two| two[0].is_uppercase() && two[1].is_lowercase());
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    let is_plain = |word: &str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    let several = words.clone().count() > 1 && words.all(is_plain);
    (capital || several) && !text.starts_with("data:") && !NO_WORDS.contains(&text)
}

/// The literals of some code that are not for authors.
fn literals(tokens: TokenStream, found: &mut Vec<String>) {
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    for (n, token) in all.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let before = all[..n].iter().rev().find_map(|token| match token {
                    TokenTree::Ident(name) => Some(Some(name.to_string())),
                    TokenTree::Punct(mark) if mark.as_char() == '!' => None,
                    _ => Some(None),
                });
                let name = before.flatten().unwrap_or_default();
                let is_attribute = n > 0 && all[n - 1].to_string() == "#";
                if !is_attribute && !FOR_AUTHORS.contains(&name.as_str()) && name != "problems" {
                    literals(group.stream(), found);
                }
            }
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    found.push(text.value());
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

#[test]
fn words_for_visitors_are_in_the_catalog() {
    let mut wrong = Vec::new();
    for source in rust() {
        let is_wanted = FOLDERS.iter().any(|folder| source.path.starts_with(folder));
        if !is_wanted || is_test(&source.path) || is_for_machines(&source.path) {
            continue;
        }
        let mut found = Vec::new();
        literals(code(&source).parse().unwrap_or_default(), &mut found);
        let words = found.into_iter().filter(|text| reads_like_words(text));
        wrong.extend(words.map(|text| format!("{}: {text:?}", source.path)));
    }
    assert!(wrong.is_empty(), "these belong into words/locales/en:\n{}", wrong.join("\n"));
}

#[test]
fn the_test_of_literals_finds_words() {
    let found = |code: &str| {
        let mut found = Vec::new();
        literals(code.parse().unwrap(), &mut found);
        found.retain(|text| reads_like_words(text));
        found
    };
    assert_eq!(found(r#"html! { p { "All roles" } a href="x" {} }"#), ["All roles"]);
    assert_eq!(found(r#"format!("{n} of them")"#), Vec::<String>::new());
    assert_eq!(found(r#"x.expect("A catalog holds it")"#), Vec::<String>::new());
    assert_eq!(found(r#"label("show more")"#), ["show more"]);
}

/// `result-missing` as `ResultMissing`.
fn type_name(name: &str) -> String {
    let capital = |part: &str| part[..1].to_uppercase() + &part[1..];
    name.split('-').map(capital).collect()
}

#[test]
fn every_message_is_used() {
    let mut names = BTreeSet::new();
    for (_, bytes) in tree::read(&repository::root().join("words/locales/en")) {
        let text = String::from_utf8(bytes).unwrap();
        let own = text.lines().filter_map(|line| line.split_once(" ="));
        let own = own.map(|(name, _)| name).filter(|name| {
            name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        });
        names.extend(own.map(str::to_owned));
    }
    assert!(names.len() > 500, "only {} messages", names.len());
    let sources: Vec<Source> = rust();
    let used: BTreeSet<String> = sources
        .iter()
        .flat_map(|source| source.text.split("msg::").skip(1))
        .map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect())
        .collect();
    let unused: Vec<&String> =
        names.iter().filter(|name| !used.contains(&type_name(name))).collect();
    assert!(unused.is_empty(), "nothing says these messages: {unused:?}");
}

#[test]
fn every_language_has_comments_and_messages_in_the_same_files() {
    let folder = repository::root().join("words/locales");
    let files = |language: &str| -> BTreeSet<String> {
        let read = fs::read_dir(folder.join(language)).unwrap();
        read.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    let english = files("en");
    for language in fs::read_dir(&folder).unwrap() {
        let language = language.unwrap().file_name().into_string().unwrap();
        assert_eq!(files(&language), english, "{language}");
    }
}
