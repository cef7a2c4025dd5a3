//! Whole texts, of one role with a line of each sort. `CAREERS_BLESS=1` writes down what
//! comes of it today.

use roles::assess_all;

use super::*;
use crate::sources::SourcePath;

pub(super) const SITE: [(&str, &str); 6] = [
    (
        "config.toml",
        "base_url = \"https://careers.example.org\"\ntitle = \"Careers\"\n\
         [[taxonomies]]\nname = \"domain\"\n[[taxonomies]]\nname = \"level\"\n[extra]\n\
         near_miss_months = 6\n[[extra.employer]]\nname = \"Harbour Town\"\n",
    ),
    ("content/_index.md", "+++\ntitle = \"Careers\"\n+++\n"),
    ("content/roles/_index.md", "+++\ntitle = \"Roles\"\n+++\n"),
    ("content/ladders/_index.md", "+++\ntitle = \"Ladders\"\n+++\n"),
    (
        "content/roles/diver.md",
        "+++\ntitle = \"Diver\"\ndescription = \"Dive.\"\n[extra]\nstatus = \"stub\"\n\
         kind = \"position\"\nemployer = \"Harbour Town\"\n+++\n",
    ),
    ("content/vocabulary.toml", include_str!("vocabulary.toml")),
];

const PILOT: &str = include_str!("pilot.md");
const MATE: &str = include_str!("mate.md");
const ANSWERS: &str = include_str!("answers.toml");

/// Answers, as the program reads them.
fn profile(catalog: &Catalog, text: &str) -> Profile {
    let path = SourcePath::new("answers.toml");
    crate::answers::read(&path, text.as_bytes(), catalog.vocabulary()).expect("no problems")
}

#[track_caller]
fn check(file: &str, expected: &str, found: &str) {
    let path = format!("{}/src/assess/tests/{file}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("CAREERS_BLESS").is_some() {
        std::fs::write(path, found).expect("the expected text can be written");
    } else {
        assert_eq!(found, expected, "if this is right: CAREERS_BLESS=1 cargo test -p site assess");
    }
}

#[test]
fn one_role_in_full() {
    let catalog = catalog(PILOT);
    let profile = profile(&catalog, ANSWERS);
    let pilot = role(&catalog, "pilot").expect("there is a pilot");
    let one = [roles::assess(pilot, &catalog, &profile)];
    let told = |format| told(&one, catalog.vocabulary(), Asked::One, format);
    check("pilot.json", include_str!("pilot.json"), &told(Format::Json));
    check("pilot.txt", include_str!("pilot.txt"), &told(Format::Human));
}

/// College, amounts at a rate, parts in some of several areas, courses, statuses, and a rule
/// for applying early.
#[test]
fn one_role_with_every_quantity() {
    let catalog = catalog(MATE);
    let profile = profile(&catalog, include_str!("mate.toml"));
    let one = [roles::assess(role(&catalog, "pilot").expect("it is there"), &catalog, &profile)];
    let told = |format| told(&one, catalog.vocabulary(), Asked::One, format);
    check("mate.json", include_str!("mate.json"), &told(Format::Json));
    check("mate.txt", include_str!("mate.txt"), &told(Format::Human));
    let short = told(Format::Short);
    assert!(short.ends_with(" You may apply already.\n"), "{short}");
}

#[test]
fn all_roles_in_the_order_of_their_distance() {
    let catalog = catalog(PILOT);
    let all = assess_all(&catalog, &profile(&catalog, ANSWERS));
    let told = |format| told(&all, catalog.vocabulary(), Asked::All, format);
    assert_eq!(
        told(Format::Short),
        "pilot: Based on your answers, not there yet. A part of the minimum is missing. You are close.\n\
         diver: This role has no description yet, so there is nothing to check.\n"
    );
    let json: serde_json::Value = serde_json::from_str(&told(Format::Json)).expect("JSON");
    let roles: Vec<_> = json.as_array().expect("an array").iter().map(|o| &o["role"]).collect();
    assert_eq!(roles, ["pilot", "diver"]);
    assert_eq!(json[1]["verdict"], "nothing-to-check");
    assert!(told(Format::Human).contains("\n\nDiver (Harbour Town, diver)\n"));
}

#[test]
fn an_unknown_role_gets_the_nearest_known_one() {
    let said = role(&catalog(PILOT), "pilott").expect_err("there is no such role");
    assert_eq!(said, "there is no role `pilott`: write `pilot`, or ask for `--all`");
}
