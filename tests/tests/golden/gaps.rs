//! What every step of the real ladders takes, as text: `tests/gaps.txt`.

use std::fmt::Write;

use libtest_mimic::Failed;
use roles::words::gap::{ChangesTold, Ends, LeftTold, changes, left, terms};
use roles::{Catalog, gap};
use site::Options;
use tests::repository;

/// Compares the text with what comes of the content today, or writes it down.
pub(crate) fn check() -> Result<(), Failed> {
    let file = repository::root().join("tests/gaps.txt");
    let found = text();
    if std::env::var_os("CAREERS_BLESS").is_some() {
        return std::fs::write(file, found).map_err(|error| error.to_string().into());
    }
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    let difference = super::difference("gaps.txt", &expected, &found);
    if difference.is_empty() {
        return Ok(());
    }
    Err(format!("{difference}\nif this is right: cargo xtask bless").into())
}

fn text() -> String {
    let sources = site::load::load(repository::root()).expect("the repository can be read");
    let (draft, _) = site::parse::parse(&sources);
    let (content, _) = site::check::check(draft, &Options::default());
    let catalog = content.expect("the content makes a site").catalog;
    let mut text = String::new();
    for ladder in catalog.ladders() {
        for step in ladder.steps() {
            let title = &ladder.title;
            writeln!(text, "# {title}: {} -> {}\n", step.from, step.to).expect("a string");
            text += &told(&catalog, step.from.as_str(), step.to.as_str());
        }
    }
    text
}

fn told(catalog: &Catalog, lower: &str, higher: &str) -> String {
    let role = |id| catalog.role(id).expect("a catalog holds every role it names");
    let (lower, higher, words) = (role(lower), role(higher), catalog.vocabulary());
    let (gap, ends) = (gap(lower, higher, words), Ends { lower, higher, words });
    let LeftTold { note, always, ways } = left(&gap, ends);
    let mut lines: Vec<String> = note.into_iter().collect();
    lines.extend(always.iter().map(|phrase| format!("left in any case: {phrase}")));
    for way in ways {
        lines.push(format!("left after {}: {}", way.came_in, way.left.join(" | ")));
    }
    let ChangesTold { new, raised, lowered, dropped } = changes(&gap, ends);
    for (kind, phrases) in
        [("new", new), ("raised", raised), ("lowered", lowered), ("dropped", dropped)]
    {
        lines.extend(phrases.iter().map(|phrase| format!("{kind}: {phrase}")));
    }
    lines.extend(terms(&gap, ends).iter().map(|term| format!("{}: {}", term.name, term.text)));
    lines.join("\n") + "\n\n"
}
