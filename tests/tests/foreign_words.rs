//! What is not translated is said in its own language: the names of such roles, ladders and
//! pages and the words of the vocabulary name their language wherever pages of another language
//! show them.

#![allow(clippy::unwrap_used, reason = "a test may unwrap")]

use roles::CheckData;
use site::Options;
use site::sources::{SourceFile, SourcePath, Sources};
use tests::tree::{self, Tree};
use tests::{html, repository};

const ROLE: &str = "content/roles/data-engineer";
/// The name of the role.
const NAME: &str = "Quarry Foreman";
/// A word that stands in no other text.
const WORD: &str = "Quarry";
/// Files whose titles begin with that word, and which are not translated.
const FILES: [&str; 4] =
    [ROLE, "content/ladders/data-engineering", "content/why-data", "content/vocabulary"];
/// Marks of such words, which are no letters.
const MARKS: [char; 3] = ['\u{e011}', '\u{e012}', '\u{e013}'];

/// The real content, of which some is in English alone and has these names; the role may have a
/// title in Spanish and no more.
fn site_with(has_title: bool) -> Tree {
    let real = site::load::load(repository::root()).unwrap();
    let mut sources = Sources::default();
    for (path, file) in real.iter() {
        let (file_name, ending) = path.as_str().rsplit_once('.').unwrap_or_default();
        let of = file_name.strip_suffix(".es").unwrap_or(file_name);
        if !FILES.contains(&of) {
            sources.insert(SourcePath::new(path.as_str()), file.clone());
        } else if of == file_name {
            let SourceFile::Bytes(text) = file else { panic!("{path:?} is no text") };
            let text = String::from_utf8(text.to_vec()).unwrap();
            let text = if of == ROLE { with_more(&text) } else { text };
            sources.insert_text(&format!("{of}.{ending}"), &named(&text));
        }
    }
    if has_title {
        let title = "+++\ntitle = \"Ingeniera\"\n+++\nTexto.\n";
        sources.insert_text(&format!("{ROLE}.es.md"), title);
    }
    let made = site::make(&sources, &Options::default());
    let problems: Vec<_> = made.diagnostics.iter().map(|one| &one.message).collect();
    tree::of(&made.site.unwrap_or_else(|| panic!("{problems:#?}")).output())
}

fn site() -> Tree {
    site_with(false)
}

/// What the role has beside its titles and requirements, each with the word: what one may want to
/// translate.
const MORE: &str = "[extra.terms]
as_stated = \"Quarry 7\"
bargaining_unit = \"Quarry Union\"
appointment = \"Quarry service\"
salary_currency = \"USD\"
range = [{ label = \"Quarry Shift\", min = \"61000\", max = \"62000\", period = \"year\" }]

[extra.classification]
job_family = \"Quarry Family\"
service = \"Quarry Service\"
group = \"Quarry Group\"
series = \"Quarry Series\"
published = \"Quarry Monday\"

[extra.reports_to]
title = \"Quarry Director\"

[[extra.supervises]]
title = \"Quarry Clerks\"

[extra.early]
short_months = 6
text = \"The Quarry rule.\"

[[extra.opening]]
id = \"now\"
opens = 2026-01-01
closes = 2026-12-31
location = \"Quarry Street\"
hours_per_week = 30
apply_in_person = \"At the Quarry Gate\"

[[extra.opening.event]]
title = \"Quarry Evening\"
starts = 2026-05-01T18:00:00-04:00
text = \"Bring a Quarry lamp.\"
";

/// The text of the role with the word in all that one may want to translate.
fn with_more(text: &str) -> String {
    let mut told = String::new();
    let mut terms = false;
    for line in text.split_inclusive('\n') {
        terms = line == "[extra.terms]\n" || (terms && !line.starts_with('['));
        if line == "[extra.source]\n" {
            told.push_str(MORE);
        }
        if terms {
            continue;
        }
        match line.split_once(" = \"") {
            Some((key @ ("department" | "team" | "document" | "section"), _)) => {
                told.push_str(&format!("{key} = \"{WORD} {key}\"\n"));
            }
            _ => told.push_str(line),
        }
        if line.starts_with("kind = \"condition\"") {
            told.push_str(&format!("by = \"on {WORD} Day\"\n"));
        }
    }
    told
}

/// The text with other titles. Tools and places keep theirs: they are names.
fn named(text: &str) -> String {
    let mut table = "";
    let mut named = String::new();
    for line in text.split_inclusive('\n') {
        table = line.strip_prefix("[[").unwrap_or(table);
        let is_name = ["tool", "place"].iter().any(|own| table.starts_with(own));
        match line.strip_prefix("title = \"").filter(|_| !is_name) {
            Some("Data Engineer\"\n") => named.push_str(&format!("title = \"{NAME}\"\n")),
            Some(title) => named.push_str(&format!("title = \"{WORD} {title}")),
            None => named.push_str(line),
        }
    }
    assert!(named.contains(WORD));
    named
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
    said.retain(|one| one.text.contains(WORD));
    said
}

fn nearest(open: &[(String, Option<String>)]) -> String {
    open.iter().rev().find_map(|(_, language)| language.clone()).unwrap_or_default()
}

/// Where Spanish pages show the word without naming English as its language. They have to show it
/// more often than `at_least`.
fn wrong(site: &Tree, at_least: usize) -> Vec<String> {
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
    assert!(shown > at_least, "{shown}");
    wrong
}

#[test]
fn words_that_are_not_translated_name_their_language() {
    assert_eq!(wrong(&site(), 500), Vec::<String>::new());
}

#[test]
fn texts_without_a_translation_name_their_language_on_a_translated_role() {
    let site = site_with(true);
    assert_eq!(wrong(&site, 300), Vec::<String>::new());
    let page = String::from_utf8(site["es/roles/data-engineer/index.html"].to_vec()).unwrap();
    for text in MORE.split('"').filter(|text| text.contains(WORD)) {
        assert!(page.contains(text.trim()), "{text}");
    }
}

#[test]
fn marks_of_languages_stand_in_data_of_islands_alone() {
    for (path, bytes) in site().iter().filter(|(path, _)| !path.starts_with("assets/")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains(MARKS), "{path}");
    }
}

#[test]
fn the_self_check_of_a_role_that_is_not_translated_reads_its_data() {
    let site = site();
    let page = String::from_utf8(site["es/roles/data-engineer/index.html"].to_vec()).unwrap();
    let tags = html::tags(&page);
    let book = tags.iter().find_map(|tag| tag.get("data-book")).unwrap();
    let words = &site[book.trim_start_matches("../")];
    let (_, role) = page.split_once("<script id=\"check-role\" type=\"text/plain\">").unwrap();
    let (role, _) = role.split_once("</script>").unwrap();
    let data = CheckData::of_role(words, role).unwrap();
    let [role] = data.catalog().roles() else { panic!("not one role") };
    let mut texts = role.requirements.all().iter().map(|one| &one.text);
    assert!(texts.len() > 0 && texts.all(|text| text.starts_with("\u{e012}en\u{e013}")));
}

#[test]
fn the_pages_of_the_original_name_no_language() {
    let site = site();
    let page = String::from_utf8(site["roles/index.html"].to_vec()).unwrap();
    let said = said(&page);
    assert!(!said.is_empty() && said.iter().all(|one| one.language.is_empty()), "{said:?}");
}
