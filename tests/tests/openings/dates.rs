//! The days that feeds give an opening which does not say when it opened.

use serde_json::Value;
use site::diagnostic::Diagnostic;
use site::sources::SourceFile;
use site::{Made, Options};
use tests::{repository, tree};

use super::text;

const CLERK: &str = "content/roles/clerk.md";

/// The site of a moment, in which one opening of the clerk has no first day and the page these
/// days.
fn made(days: &str, now: &str) -> Made {
    let mut sources = site::load::load(&repository::root().join("tests/openings")).unwrap();
    let Some(SourceFile::Bytes(role)) = sources.get(CLERK) else { panic!("there is no {CLERK}") };
    let role = String::from_utf8(role.to_vec()).unwrap();
    let own = role.replacen("updated = 2026-02-20\n", days, 1).replacen(
        "opens = 2026-02-01\nuntil_filled",
        "until_filled",
        1,
    );
    assert_eq!(own.matches("opens = ").count() + 1, role.matches("opens = ").count());
    sources.insert_text(CLERK, &own);
    let options = Options { now: Some(site::moment(now).unwrap()), ..Options::default() };
    site::make(&sources, &options)
}

/// The day of that opening in the Atom feed, and in the JSON feed.
fn days(days: &str, now: &str) -> (String, Option<String>) {
    let site = tree::of(&made(days, now).site.unwrap().output());
    let id = "https://careers.example.org/jobs/roles/clerk/#opening-until-filled";
    let atom = text(&site, "atom.xml").split("<entry>");
    let entry = atom.clone().find(|entry| entry.contains(&format!("<id>{id}</id>"))).unwrap();
    let updated = entry.split(['<', '>']).skip_while(|part| *part != "updated").nth(1).unwrap();
    let json: Value = serde_json::from_str(text(&site, "feed.json")).unwrap();
    let item = json["items"].as_array().unwrap().iter().find(|item| item["id"] == id).unwrap();
    (updated.to_owned(), item["date_modified"].as_str().map(str::to_owned))
}

#[test]
fn an_opening_without_a_first_day_is_as_new_as_its_page() {
    for now in ["2026-03-10T12:00:00Z", "2026-03-11T08:30:00Z"] {
        for (said, expected) in [
            ("updated = 2026-02-20\ndate = 2026-01-15\n", "2026-02-20T12:00:00Z"),
            ("date = 2026-01-15\n", "2026-01-15T12:00:00Z"),
        ] {
            assert_eq!(days(said, now), (expected.into(), Some(expected.into())), "{said} {now}");
        }
        assert_eq!(days("", now), ("1970-01-01T00:00:00Z".into(), None), "{now}");
    }
}

#[test]
fn a_day_that_feeds_lack_is_a_finding_that_names_the_keys() {
    let help = |days: &str| {
        let found = made(days, super::DURING).diagnostics;
        let ours = |found: &&Diagnostic| found.code() == "opening-incomplete";
        found.iter().find(ours).unwrap().help.clone()
    };
    let lacks = help("");
    for key in ["`opens = 2026-12-01`", "`updated`", "`date`", "feeds have no day for it"] {
        assert!(lacks.contains(key), "{lacks}");
    }
    assert!(!help("date = 2026-01-15\n").contains("feeds"));
}
