//! What the finder says to what people type: forty searches over the real roles, as a file.

use std::fmt::Write;

use libtest_mimic::Failed;
use roles::find::{FinderIndex, FinderState, Spelling};
use site::Options;
use tests::repository;

/// Titles, tools, facts, misspellings, plurals, abbreviations, other scripts.
const QUERIES: [&str; 44] = [
    "data engineer",
    "engineers",
    "analyst",
    "analysts boston",
    "project manager",
    "director",
    "chicago",
    "GIS",
    "maps",
    "mapping",
    "cartography",
    "geographic information systems",
    "python",
    "phyton",
    "SQL",
    "postgres",
    "T-SQL",
    "tableau",
    "excel",
    "spreadsheets",
    "aws",
    "git",
    "nodejs",
    "fullstack",
    "machine learning",
    "ml",
    "statistics",
    "dataviz",
    "visualization",
    "database",
    "databases",
    "ETL",
    "data warehouse",
    "no degree",
    "without a degree",
    "degree required",
    "entry level",
    "no experience",
    "part time",
    "full-time",
    "remote",
    "open positions",
    "manger",
    "d\u{430}ta \u{fb01}nd",
];

/// Compares the answers with those of the file, or writes them down.
pub(crate) fn check() -> Result<(), Failed> {
    let file = repository::root().join("tests/queries.txt");
    let found = answers();
    if std::env::var_os("CAREERS_BLESS").is_some() {
        std::fs::write(&file, &found).expect("the file can be written");
        return Ok(());
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    let difference = similar::TextDiff::from_lines(&known, &found).unified_diff().to_string();
    if difference.is_empty() {
        return Ok(());
    }
    Err(format!("{difference}\nif this is right: cargo xtask bless").into())
}

fn answers() -> String {
    let sources = site::load::load(repository::root()).expect("the repository can be read");
    let (draft, _) = site::parse::parse(&sources);
    let (content, _) = site::check::check(draft, &Options::default());
    let catalog = &content.expect("the content makes a site").catalog;
    let index = FinderIndex::of(catalog);
    let mut text = String::new();
    for query in QUERIES {
        let found = index.find(&FinderState::default().with_text(query));
        let is_near = found.query.words().iter().any(|word| word.spelling == Spelling::OneSlip);
        let near = if is_near { " (words close to it)" } else { "" };
        writeln!(text, "{query}{near}").expect("strings take text");
        for n in &found.roles {
            let card = index.card(*n).expect("all cards are here");
            writeln!(text, "  {}", card.title).expect("strings take text");
        }
        if found.roles.is_empty() {
            writeln!(text, "  nothing").expect("strings take text");
        }
    }
    text
}
