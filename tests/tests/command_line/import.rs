//! `careers import`, `careers explain-reading`, and `careers new role` with a text.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use super::{Place, Said};
use tests::repository;

const BULLETIN: &str = include_str!("../../../fuzz/seeds/reading/bulletin.txt");
const SERIES: &str = include_str!("../../../fuzz/seeds/reading/series.txt");

#[test]
fn a_posting_becomes_a_role_that_the_checks_accept() {
    let place = Place::new();
    place.write("clerk.txt", BULLETIN);
    let said = place.run(&["import", "clerk.txt", "--no-questions", "--domain", "records"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{}", said.out);
    let first = said.out.lines().next().unwrap();
    assert!(first.starts_with("clerk.txt: content/roles/records-clerk.md ("), "{}", said.out);
    let role = fs::read_to_string(place.path("content/roles/records-clerk.md")).unwrap();
    for part in [
        "title = \"Records Clerk\"\n",
        "domain = [\"records\"]\n",
        "code = \"4711\"\n",
        "closes = 2024-03-14\n",
        "min = \"41000\"\nmax = \"52500\"\nperiod = \"year\"\n",
        "short_months = 6\n",
        "years = 2\narea = \"as-filing-aide\"\npart = [{ id = ",
        "units = 12\nunit = \"semester\"\n",
        "need = \"some_positions\"\n",
        "mode = \"any\"\n",
    ] {
        assert!(role.contains(part), "{part}\n{role}");
    }
    for line in BULLETIN.lines().skip(11).take(3) {
        assert!(role.contains(line.trim_start_matches(['1', '2', '.', ' '])), "{line}");
    }
    assert!(
        fs::read_to_string(place.path("content/vocabulary.toml"))
            .unwrap()
            .contains("as-filing-aide")
    );
    assert_eq!(place.run(&["check"]).code, Some(0));
    let again = place.run(&["import", "clerk.txt", "--no-questions"]);
    assert!(again.out.contains("is there already and was not changed"), "{}", again.out);
    assert_eq!(fs::read_to_string(place.path("content/roles/records-clerk.md")).unwrap(), role);
}

#[test]
fn classes_that_name_one_another_become_a_ladder() {
    let place = Place::new();
    place.write("series.txt", SERIES);
    let said = place.run(&["import", "series.txt", "--no-questions", "--format", "json"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{}", said.out);
    let told: serde_json::Value = serde_json::from_str(said.out.trim()).unwrap();
    assert_eq!(told["file"], "series.txt");
    assert_eq!(told["roles"][1]["title"], "Clerk II");
    let ladder = fs::read_to_string(place.path("content/ladders/clerk-i-to-clerk-ii.md")).unwrap();
    assert!(ladder.contains("from = \"clerk-i\"\nto = \"clerk-ii\"\n"), "{ladder}");
    assert_eq!(place.run(&["check"]).code, Some(0));
}

#[test]
fn what_is_no_posting_is_refused_with_a_reason() {
    let place = Place::new();
    place.write("closed.html", "<p>This position has been filled.</p>");
    place.write("photo.jpg", "\u{1}\0\u{2}");
    fs::write(place.path("photo.jpg"), [0xff, 0xd8, 0, 1]).unwrap();
    fs::write(place.path("broken.pdf"), "%PDF-1.7\nnothing").unwrap();
    place.write("clerk.txt", BULLETIN);
    let files = ["import", "closed.html", "photo.jpg", "broken.pdf", "clerk.txt", "--no-questions"];
    let said = place.run(&files);
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""), "{}", said.out);
    for line in [
        "closed.html: refused, it says that the position is filled or no longer open",
        "photo.jpg: refused, it is not text: give it as text, Markdown, HTML, .docx or .pdf",
        "broken.pdf: refused, its text cannot be read: copy the text of the posting into a text file",
    ] {
        assert!(said.out.contains(line), "{}", said.out);
    }
    assert!(place.path("content/roles/records-clerk.md").is_file());
}

#[test]
fn what_the_site_does_not_have_ends_with_2_and_writes_nothing() {
    let place = Place::new();
    place.write("clerk.txt", BULLETIN);
    for (arguments, message) in [
        (vec!["import", "nothing.txt"], "error: cannot read nothing.txt"),
        (vec!["import", "clerk.txt", "--employer", "Oak"], "the site has no employer `Oak`"),
        (vec!["import", "clerk.txt", "--domain", "oak"], "give one that it has (`records`)"),
    ] {
        let said = place.run(&arguments);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(said.err.contains(message), "{}", said.err);
    }
    assert!(!place.path("content/roles/records-clerk.md").exists());
}

#[test]
fn new_words_can_be_proposed_beside_the_vocabulary() {
    let place = Place::new();
    let before = fs::read_to_string(place.path("content/vocabulary.toml")).unwrap();
    place.write("clerk.txt", BULLETIN);
    place.run(&["import", "clerk.txt", "--no-questions", "--propose-words"]);
    assert_eq!(fs::read_to_string(place.path("content/vocabulary.toml")).unwrap(), before);
    let words = fs::read_to_string(place.path("vocabulary-proposal.toml")).unwrap();
    assert!(words.contains("[[area]]\nid = \"as-filing-aide\"\n"), "{words}");
}

#[test]
fn a_reading_is_shown_line_by_line() {
    let place = Place::new();
    place.write("clerk.txt", BULLETIN);
    let said = place.run(&["explain-reading", "clerk.txt"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(
        said.out.starts_with("RECORDS CLERK (4711)\n  applications: 2024-03-14\n"),
        "{}",
        said.out
    );
    for line in BULLETIN.lines().filter(|line| line.starts_with("A ")) {
        assert!(said.out.contains(line), "{line}");
    }
    assert!(
        said.out.contains("substitution: education for experience, for 12 months"),
        "{}",
        said.out
    );
    place.write("closed.html", "<p>This position has been filled.</p>");
    assert_eq!(place.run(&["explain-reading", "closed.html"]).code, Some(1));
}

#[test]
fn a_role_begins_with_the_text_on_standard_input() {
    let place = Place::new();
    let mut command = repository::command();
    command.args(["new", "role", "Paper Keeper"]).current_dir(place.folder.path());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(BULLETIN.as_bytes()).unwrap();
    let said = Said::of(&child.wait_with_output().unwrap(), place.folder.path());
    assert_eq!(said.code, Some(0), "{}", said.err);
    let role = fs::read_to_string(place.path("content/roles/paper-keeper.md")).unwrap();
    assert!(
        role.contains("title = \"Paper Keeper\"\n") && role.contains("draft = true\n"),
        "{role}"
    );
    assert!(role.contains("years = 2\n"), "{role}");
}
