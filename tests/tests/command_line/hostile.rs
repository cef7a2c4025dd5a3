//! Sources written to do harm, and names that other computers cannot hold: what `build`
//! would not write, `check` refuses.

#![cfg(unix)]

use std::os::unix::fs::symlink;

use super::Place;

/// What is refused, with a word of the reason.
fn refused(place: &Place, file: &str, why: &str) {
    for verb in ["check", "build"] {
        let said = place.run(&[verb, "--format", "short"]);
        assert_eq!(said.code, Some(1), "{verb} {file}: {said:?}");
        let line = said.err.lines().find(|line| line.starts_with(file));
        assert!(line.is_some_and(|line| line.contains(why)), "{verb} {file}: {}", said.err);
    }
    assert!(!place.path("public").exists());
}

#[test]
fn a_link_publishes_nothing_of_the_computer() {
    let place = Place::new();
    std::fs::create_dir_all(place.path("static")).unwrap();
    symlink("/proc/self/environ", place.path("static/environ.txt")).unwrap();
    refused(&place, "static/environ.txt", "leads out of the folder of the site");
    let place = Place::new();
    std::fs::create_dir_all(place.path("static")).unwrap();
    symlink("/etc", place.path("static/etc")).unwrap();
    refused(&place, "static/etc", "only links to files are followed");
}

#[test]
fn names_that_some_system_cannot_hold_are_refused() {
    let page = "+++\ntitle = \"A\"\n+++\nText.\n";
    for (file, why) in [
        ("static/con.txt", "is a device on Windows"),
        ("static/a:b.txt", "holds a sign that Windows takes in no name"),
        ("static/trailing.", "ends with a dot or a space"),
        ("static/assets", "a file or a folder `assets` already"),
        ("static/Assets", "a folder of the program"),
        ("content/aux.md", "is a device on Windows"),
        ("content/news/LPT1.md", "is a device on Windows"),
    ] {
        let place = Place::new();
        place.write(file, page);
        refused(&place, file, why);
    }
    for (one, other, why) in [
        ("static/\u{e9}.txt", "static/e\u{301}.txt", "in how its accents are stored"),
        ("static/A.txt", "static/a.txt", "in capital letters only"),
        ("static/STRASSE.txt", "static/stra\u{df}e.txt", "differs from"),
    ] {
        let place = Place::new();
        place.write(one, "1");
        place.write(other, "2");
        let last = one.max(other);
        refused(&place, last, why);
    }
}

/// Words of the vocabulary make addresses too.
#[test]
fn a_word_that_is_no_name_is_refused() {
    let place = Place::new();
    let words = std::fs::read_to_string(place.path("content/vocabulary.toml")).unwrap();
    let more = "[[domain]]\nid = \"nul\"\ntitle = \"Nothing\"\ntext = \"Nothing at all.\"\n";
    place.write("content/vocabulary.toml", &format!("{words}\n{more}"));
    refused(&place, "content/vocabulary.toml", "is a device on Windows");
}
