//! What is done with random bytes: each function reads them as one kind of thing that others
//! write. Nothing may panic, hang or take all memory, and what is said of a function holds.
//!
//! `cargo fuzz run <name>` tries for as long as you like (see SECURITY.md); the ordinary tests
//! run the seeds of `seeds/` and some changed ones (`tests/tests/seeds.rs`).

use std::sync::{Arc, LazyLock};

use roles::id::RoleId;
use roles::page_state::{PairState, SkillsState};
use roles::{
    Catalog, CheckData, FinderIndex, FinderState, GapTable, Role, RulesDigest, SkillMatrix,
};
use site::content::Content;
use site::diagnostic::Severity;
use site::diagnostic::emit::{Color, Format, emit};
use site::diagnostic::fix::applied;
use site::import::{Settings, Source, document, import, vocabulary};
use site::sources::{SourceFile, SourcePath, Sources};
use site::{Options, answers, begin, check, format, make, parse};

const ROLE: &str = "content/roles/data-analyst.md";

/// The site that `careers init` writes.
static SITE: LazyLock<Sources> = LazyLock::new(|| {
    let mut sources = Sources::default();
    for (path, text) in begin::site(false) {
        sources.insert_text(&path, &text);
    }
    sources
});

static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let (draft, _) = parse::parse(&SITE);
    check::check(draft, &Options::default()).0.expect("a new site has no problems")
});

fn with(path: &str, bytes: &[u8]) -> Sources {
    let mut sources = SITE.clone();
    sources.insert(SourcePath::new(path), SourceFile::Bytes(bytes.to_vec().into()));
    sources
}

/// Makes the site; every problem can be shown, and every fix fits its file.
fn made(sources: &Sources) {
    let made = make(sources, &Options { drafts: true, ..Options::default() });
    for form in [Format::Human, Format::Short, Format::Json, Format::Sarif] {
        let _ = emit(&made.diagnostics, sources, form, Color::Plain);
    }
    for problem in made.diagnostics.iter().filter(|problem| !problem.fix.is_empty()) {
        let Some(SourceFile::Bytes(bytes)) = sources.get(problem.place.file.as_str()) else {
            panic!("a fix for no file: {problem:?}");
        };
        let text = std::str::from_utf8(bytes).expect("a fix is for text");
        assert!(applied(text, &problem.fix).is_some(), "a fix that does not fit: {problem:?}");
    }
}

/// A role file as a whole. Formatting it once is enough.
pub fn front_matter(bytes: &[u8]) {
    made(&with(ROLE, bytes));
    let path = SourcePath::new(ROLE);
    let file = SourceFile::Bytes(bytes.to_vec().into());
    if let Ok(Some(once)) = format::format(&path, &file) {
        let file = SourceFile::Bytes(once.clone().into());
        let twice = format::format(&path, &file).expect("what was formatted can be read");
        assert_eq!(twice, Some(once), "formatting twice changes what formatting once made");
    }
}

/// The text of a page.
pub fn markdown(bytes: &[u8]) {
    let page = [b"+++\ntitle = \"Page\"\n+++\n", bytes].concat();
    made(&with("content/page.md", &page));
}

/// A file of answers, as TOML and as JSON.
pub fn answers(bytes: &[u8]) {
    let words = CONTENT.catalog.vocabulary();
    let _ = answers::read(&SourcePath::new("answers.toml"), bytes, words);
    let _ = answers::read(&SourcePath::new("answers.json"), bytes, words);
}

/// Addresses of pages: what stands behind `?` and `#`.
pub fn links(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let data = CheckData::of(&CONTENT.catalog);
    let _ = roles::link::read(&text, &data);
    let index = FinderIndex::of(&CONTENT.catalog);
    let (state, _) = FinderState::read(&text, &index);
    let _ = index.find(&state);
    let _ = SkillsState::read(&text).write();
    let all: Vec<_> = CONTENT.catalog.roles().iter().collect();
    let gaps = GapTable::of(&all, CONTENT.catalog.vocabulary());
    let _ = PairState::read(&text, &gaps).write();
    let _ = RulesDigest::parse(&text);
}

/// A site whose data files come in parts: the roles of the other site, many times.
static LARGE: LazyLock<Large> = LazyLock::new(Large::new);

struct Large {
    check: Vec<u8>,
    index: Vec<u8>,
    /// What the files of its roles begin with: it tells the words.
    start: Vec<u8>,
}

impl Large {
    fn new() -> Self {
        let own = &CONTENT.catalog;
        let copy = |n: usize, role: &Role| {
            let id = RoleId::new(&format!("role-{n}")).expect("an id of that form");
            Role { id, reports_to: None, supervises: Vec::new(), ..role.clone() }
        };
        let roles = (0..).zip(own.roles().iter().cycle()).map(|(n, role)| copy(n, role));
        let (words, policy) = (own.vocabulary().clone(), own.policy().clone());
        let many = Catalog::new(words, policy, roles.take(400).collect(), Vec::new());
        let many = Arc::new(many.expect("ids differ"));
        let name = |bytes: Vec<u8>| format!("{}.txt", bytes.len());
        let check = CheckData::of(&many);
        let part = check.roles_to_bytes(many.roles().first());
        let end = part.iter().position(|byte| *byte < 0x80).expect("a number ends");
        let index = FinderIndex::of(&many).apart(name).to_bytes();
        Self { check: check.apart(name).to_bytes(), index, start: part[..=end].to_vec() }
    }
}

/// Data files that a page loads, and parts of such files.
pub fn data(bytes: &[u8]) {
    let part = [&LARGE.start, bytes].concat();
    let _ = CheckData::from_files(&LARGE.check, [&*part]).map(|data| data.to_bytes());
    if let Ok(index) = FinderIndex::from_bytes(&LARGE.index) {
        for part in 0..4 {
            let _ = index.load(part, bytes);
        }
        let _ = index.find(&FinderState::default().with_text("data"));
    }
    let _ = CheckData::from_bytes(bytes).map(|data| data.to_bytes());
    let _ = FinderIndex::from_bytes(bytes).map(|index| index.to_bytes());
    let _ = GapTable::from_bytes(bytes);
    let _ = SkillMatrix::from_bytes(bytes);
    let _ = CheckData::of_role(bytes, &String::from_utf8_lossy(bytes));
}

/// Every other file of a site, each in turn.
pub fn site(bytes: &[u8]) {
    for path in
        ["config.toml", "content/vocabulary.toml", "index.html", "content/ladders/analysis.md"]
    {
        made(&with(path, bytes));
    }
}

/// A posting: a file of any kind. What an import writes is accepted by the checks.
pub fn reading(bytes: &[u8]) {
    let Ok(text) = document::text(bytes) else { return };
    let Ok(reading) = reader::read(&text) else { return };
    let _ = reader::explain::explain(&reading);
    let (draft, _) = parse::parse(&SITE);
    let settings = Settings { employer: "City of Elm".to_string(), ..Settings::default() };
    let sources = [Source { document: "posting".to_string(), reading }];
    let imported = import(&sources, &settings, &draft);
    let mut site = SITE.clone();
    for file in imported.roles.iter().filter_map(|role| role.file.as_ref()).chain(&imported.ladders)
    {
        site.insert_text(&file.path, &file.text);
    }
    if let Some(SourceFile::Bytes(words)) = SITE.get("content/vocabulary.toml") {
        let words = [words.as_ref(), vocabulary(&imported.words).as_bytes()].concat();
        let path = SourcePath::new("content/vocabulary.toml");
        site.insert(path, SourceFile::Bytes(words.into()));
    }
    let made = make(&site, &Options::default());
    let wrong = made.diagnostics.iter().find(|problem| problem.severity == Severity::Error);
    assert!(wrong.is_none(), "an import wrote what is refused: {wrong:?}");
}
