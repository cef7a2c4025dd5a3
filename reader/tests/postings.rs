//! Whole postings, small and invented, and their heads, ways and questions.
//! `BLESS=1 cargo test -p reader --test postings` writes what is expected anew.
#![allow(clippy::disallowed_methods)]

use std::fs;
use std::path::Path;

/// The reading without its lines: they are shown for people.
fn check(source: &str) -> String {
    match reader::read(source) {
        Err(refusal) => format!("refused: {}\n", refusal.reason()),
        Ok(reading) => {
            let text = reader::explain::explain(&reading);
            let line = |line: &&str| !line.starts_with(|c: char| c.is_ascii_digit());
            let head = text.lines().take_while(|line| !line.is_empty());
            head.filter(line).map(|line| format!("{line}\n")).collect()
        }
    }
}

#[test]
fn every_posting_is_read_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/postings");
    let mut count = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "read") {
            continue;
        }
        count += 1;
        let read = check(&fs::read_to_string(&path).unwrap());
        let expected = path.with_extension("read");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &read).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(read, expected, "{}", path.display());
    }
    assert!(count > 5, "the postings were not found");
}

#[test]
fn pages_that_are_no_postings_are_refused_with_a_reason() {
    let table = [
        ("", "there is no text in it"),
        ("404 Not Found\nThe page you requested could not be found.", "it is an error page"),
        (
            "This position has been filled. We use cookies.",
            "it says that the position is filled or no longer open",
        ),
        (
            "We use cookies. Accept cookies to go on.",
            "it is a notice about cookies, scripts or signing in",
        ),
        ("Buy two apples.", "it has neither duties nor requirements"),
    ];
    for (source, reason) in table {
        let refusal = reader::read(source).expect_err(source);
        assert_eq!(refusal.reason(), reason);
    }
}
