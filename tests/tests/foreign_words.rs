//! What is not translated is said in its own language: the name of such a role names its
//! language wherever pages of another language show it.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

use site::Options;
use site::sources::{SourceFile, SourcePath, Sources};
use tests::tree::{self, Tree};
use tests::{html, repository};

const ROLE: &str = "content/roles/data-engineer";
/// A name that stands in no other text.
const NAME: &str = "Quarry Foreman";
/// Marks of such words, which are no letters.
const MARKS: [char; 4] = ['\u{e010}', '\u{e011}', '\u{e012}', '\u{e013}'];

/// The real content, of which one role is in English alone and has this name.
fn site() -> Tree {
    let real = site::load::load(repository::root()).unwrap();
    let mut sources = Sources::default();
    for (path, file) in real.iter().filter(|(path, _)| path.as_str() != format!("{ROLE}.es.md")) {
        sources.insert(SourcePath::new(path.as_str()), file.clone());
    }
    let path = format!("{ROLE}.md");
    let Some(SourceFile::Bytes(text)) = sources.get(&path) else { panic!("there is no {path}") };
    let text = String::from_utf8(text.to_vec()).unwrap();
    let named = text.replacen("title = \"Data Engineer\"", &format!("title = \"{NAME}\""), 1);
    assert_ne!(named, text, "{path} has another title");
    sources.insert_text(&path, &named);
    let made = site::make(&sources, &Options::default());
    tree::of(&made.site.expect("the site is made").output())
}

/// A text or an attribute with the name.
#[derive(Debug)]
struct Said {
    text: String,
    language: String,
    is_attribute: bool,
}

/// What a page says with the name, and in which language that is. The head and scripts are left
/// out: titles, descriptions and structured data are of the page, and have no place for a second
/// language.
fn said(page: &str) -> Vec<Said> {
    let body = &page[page.find("<body").unwrap()..];
    let mut open: Vec<(String, Option<String>)> = Vec::new();
    let mut said = Vec::new();
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            let at = open.iter().rposition(|(own, _)| own == name.trim());
            open.truncate(at.unwrap_or(open.len()));
        } else if let [own] = &html::tags(&format!("<{tag}>"))[..] {
            open.push((own.name.clone(), own.get("lang").map(str::to_owned)));
            let told = ["aria-label", "title", "alt", "label", "placeholder"];
            let told = told.iter().filter_map(|name| own.get(name));
            said.extend(told.map(|text| Said {
                text: text.to_owned(),
                language: nearest(&open),
                is_attribute: true,
            }));
        }
        let is_script = open.last().is_some_and(|(name, _)| name == "script");
        if !is_script {
            let (text, language) = (text.to_owned(), nearest(&open));
            said.push(Said { text, language, is_attribute: false });
        }
        let holds_nothing =
            |name: &str| ["br", "hr", "img", "input", "link", "wbr"].contains(&name);
        open.pop_if(|(name, _)| holds_nothing(name));
    }
    said.retain(|one| one.text.contains(NAME));
    said
}

fn nearest(open: &[(String, Option<String>)]) -> String {
    open.iter().rev().find_map(|(_, language)| language.clone()).unwrap_or_default()
}

#[test]
fn the_name_of_a_role_that_is_not_translated_names_its_language() {
    let site = site();
    let pages = site.iter().filter(|(path, _)| path.starts_with("es/") && path.ends_with(".html"));
    let (mut shown, mut wrong) = (0, Vec::new());
    for (path, bytes) in pages {
        for one in said(std::str::from_utf8(bytes).unwrap()) {
            shown += 1;
            // Of an attribute no part has a language: one that says more than the name keeps
            // the one of the page.
            let is_mixed = one.is_attribute && one.text != NAME;
            if one.language != "en" && !is_mixed {
                wrong.push(format!("{path}: {one:?}"));
            }
        }
    }
    assert!(shown > 40, "{shown}");
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn marks_of_languages_stand_in_data_of_islands_alone() {
    for (path, bytes) in site().iter().filter(|(path, _)| !path.starts_with("assets/")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains(MARKS), "{path}");
    }
}

#[test]
fn the_pages_of_the_original_name_no_language() {
    let site = site();
    let page = String::from_utf8(site["roles/index.html"].to_vec()).unwrap();
    let said = said(&page);
    assert!(!said.is_empty() && said.iter().all(|one| one.language.is_empty()), "{said:?}");
}
