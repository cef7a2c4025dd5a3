//! A site that is made again with what is remembered of its files is the site that is made
//! without a memory, whatever has changed meanwhile.

use roles::date::Date;

use crate::diagnostic::Diagnostic;
use crate::output::Output;
use crate::plan::sample::{role, sources};
use crate::sources::Sources;
use crate::{Made, Memory, Options, Run, make, make_in};

const ROLE: &str = "content/roles/analyst.md";
const PAGE: &str = "content/benefits.md";

/// A role that uses an abbreviation, and whose page links to another.
fn analyst() -> String {
    role("Analyst", "status = \"described\"") + "\nAsk for QXZ: [leave](@/benefits.md#leave).\n"
}

fn page(slug: &str, heading: &str) -> String {
    format!("+++\ntitle = \"Benefits\"\nslug = \"{slug}\"\n+++\n## {heading}\n\nPaid.\n")
}

/// What can be seen of a site: everything that was found, and its files.
type Seen = (Vec<Diagnostic>, Option<Output>);

fn seen(made: Made) -> Seen {
    (made.diagnostics, made.site.map(|site| site.output()))
}

/// A site that is made again and again.
struct Again {
    sources: Sources,
    options: Options,
    memory: Memory,
    last: Option<Seen>,
}

impl Again {
    fn new() -> Self {
        let sources = sources(&[(ROLE, &analyst()), (PAGE, &page("benefits", "Leave"))]);
        let (options, memory) = (Options::default(), Memory::default());
        Self { sources, options, memory, last: None }
    }

    /// Makes it with the memory of the last time: it is as without, and not as the last time.
    /// Gives the codes of what is found.
    fn make(&mut self) -> Vec<&'static str> {
        let run = Run { memory: Some(&mut self.memory), ended: None };
        let again = seen(make_in(run, &self.sources, &self.options));
        let fresh = seen(make(&self.sources, &self.options));
        assert_eq!(again.0, fresh.0);
        assert!(again.1 == fresh.1, "the files differ from those that are made without a memory");
        assert!(self.last.as_ref() != Some(&again), "the change changes nothing");
        let codes = again.0.iter().map(|found| found.code()).collect();
        self.last = Some(again);
        codes
    }

    /// The same after some text of a file has become another.
    fn change(&mut self, path: &str, from: &str, to: &str) -> Vec<&'static str> {
        let Some(crate::sources::SourceFile::Bytes(bytes)) = self.sources.get(path) else {
            panic!("there is no {path}");
        };
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        self.sources.insert_text(path, &text.replace(from, to));
        self.make()
    }
}

#[test]
fn a_file_that_changes_is_parsed_again() {
    let mut again = Again::new();
    assert_eq!(again.make(), ["undefined-abbreviation"]);
    assert_eq!(again.change(ROLE, "QXZ", "it"), [""; 0]);
    assert_eq!(again.change(ROLE, "kind = \"position\"", "kind = 7"), ["wrong-type"]);
}

#[test]
fn what_is_linted_depends_on_the_configuration() {
    let mut again = Again::new();
    assert_eq!(again.make(), ["undefined-abbreviation"]);
    let known = "Elsewhere\"\n[extra.lint]\nknown_abbreviations = [\"QXZ\"]\n";
    assert_eq!(again.change("config.toml", "Elsewhere\"\n", known), [""; 0]);
    assert_eq!(again.change("config.toml", "\"QXZ\"", "\"ABC\""), ["undefined-abbreviation"]);
}

#[test]
fn what_is_linted_depends_on_the_vocabulary() {
    let mut again = Again::new();
    assert_eq!(again.make(), ["undefined-abbreviation"]);
    assert_eq!(again.change("content/vocabulary.toml", "\"GISP\"", "\"QXZ\""), [""; 0]);
    let codes = again.change("content/vocabulary.toml", "\"QXZ\"", "\"GISP\"");
    assert_eq!(codes, ["undefined-abbreviation"]);
}

#[test]
fn what_is_linted_depends_on_the_day() {
    let mut again = Again::new();
    again.sources.insert_text(
        ROLE,
        &analyst().replace("QXZ", "it").replacen(
            "description",
            "updated = 2020-01-01\ndescription",
            1,
        ),
    );
    assert_eq!(again.make(), [""; 0]);
    again.options.now = Date::new(2026, 11, 29).map(roles::Instant::noon);
    assert_eq!(again.make(), ["stale-text"]);
}

#[test]
fn links_depend_on_the_pages_they_lead_to() {
    let mut again = Again::new();
    again.make();
    again.change(PAGE, "slug = \"benefits\"", "slug = \"perks\"");
    let broken = ["undefined-abbreviation", "broken-anchor"];
    assert_eq!(again.change(PAGE, "## Leave", "## Pay"), broken);
    assert_eq!(again.change(PAGE, "## Pay", "## Leave"), ["undefined-abbreviation"]);
    again.sources = sources(&[(ROLE, &analyst())]);
    assert_eq!(again.make(), ["undefined-abbreviation", "broken-link"]);
}

/// The pages of a small city whose default language is this one.
fn pages_in(language: &str) -> crate::output::Output {
    let role = crate::plan::sample::analyst(
        "[[extra.requirement]]\nid = \"sql\"\nkind = \"skill\"\nneed = \"required\"\n\
         text = \"You know SQL.\"\nany_of = [\"sql\"]\n",
    );
    let mut sources = crate::plan::sample::sources(&[("content/roles/analyst.md", &role)]);
    let Some(crate::sources::SourceFile::Bytes(config)) = sources.get("config.toml") else {
        panic!("the sample has a configuration")
    };
    let config = String::from_utf8(config.to_vec()).unwrap();
    let config = format!("default_language = \"{language}\"\n{config}");
    sources.insert_text("config.toml", &config);
    let made = crate::make(&sources, &crate::Options::default());
    made.site.unwrap_or_else(|| panic!("{:#?}", made.diagnostics)).output()
}

fn page_of(output: &crate::output::Output, path: &str) -> String {
    let bytes = output.iter().find(|(own, _)| *own == path).unwrap().1;
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn pages_say_their_language_and_direction() {
    let english = page_of(&pages_in("en"), "index.html");
    assert!(english.contains("<html lang=\"en\">"), "{english}");
    let spanish = page_of(&pages_in("es"), "index.html");
    assert!(spanish.contains("<html lang=\"es\">") && spanish.contains("Buscar un puesto"));
    let right_to_left = page_of(&pages_in("ar-XB"), "index.html");
    assert!(right_to_left.contains("<html dir=\"rtl\" lang=\"ar-XB\">"), "{right_to_left}");
}

#[test]
fn no_word_of_the_self_check_is_outside_of_the_catalog() {
    let page = page_of(&pages_in("en-XA"), "check/index.html");
    let main = &page[page.find("<main").unwrap()..page.find("</main>").unwrap()];
    let texts = main.split('>').filter_map(|part| part.split('<').next()).map(str::trim);
    // What is in brackets comes from the catalog, the others from the sample.
    let content = ["SQL", "Analyst", "City of Example", "You know SQL."];
    let plain: Vec<&str> = texts
        .filter(|text| text.chars().any(char::is_alphabetic))
        .filter(|text| !text.contains(['[', ']', '~']) && !content.contains(text))
        .collect();
    assert_eq!(plain, Vec::<&str>::new());
}
