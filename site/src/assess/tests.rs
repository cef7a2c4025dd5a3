use roles::Profile;

use super::wrapped::Wrapped;
use super::*;
use crate::Options;
use crate::sources::Sources;

#[path = "tests/whole.rs"]
mod whole;

#[test]
fn lines_are_wrapped_between_words() {
    let mut page = Wrapped::default();
    page.item(&"seven__ ".repeat(12));
    page.line(4, "a\u{1b}[31m");
    let word = "x".repeat(100);
    page.line(0, &format!("a {word}"));
    let seven = "seven__ ".repeat(10);
    assert_eq!(
        page.into_text(),
        format!("  - {}\n    seven__ seven__ \n    a␛[31m\na\n{word}\n", seven.trim_end())
    );
}

/// The catalog of a site of one role file.
fn catalog(role: &str) -> std::sync::Arc<Catalog> {
    let mut sources = Sources::default();
    for (path, text) in whole::SITE {
        sources.insert_text(path, text);
    }
    sources.insert_text("content/roles/pilot.md", role);
    let (draft, problems) = crate::parse::parse(&sources);
    assert_eq!(problems, []);
    let (content, problems) = crate::check::check(draft, &Options::default());
    let wrong: Vec<_> = problems.iter().map(|p| format!("{} {}", p.message, p.help)).collect();
    assert_eq!(wrong, Vec::<String>::new());
    content.expect("no problems").catalog
}
