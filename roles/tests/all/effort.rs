//! Roles in the order of the work that they would be, for three visitors.

use roles::catalog::Policy;
use roles::effort;
use roles::id::RoleId;
use roles::requirement::{Credit, Degree, HoldingMode, Kind, Need, Requirement};
use roles::{Assessment, Catalog, Profile, Role, Vocabulary, assess, field_notes, missing};

use crate::support::answers::answers;
use crate::support::draft::{
    credit, education, experience, holding, months, part, related, requirement, role,
};
use crate::support::words::harbour;

fn named(id: &str, lines: Vec<Requirement>) -> Role {
    Role { id: RoleId::new(id).expect("an id"), ..role(lines, vec![]) }
}

fn needed(id: &str, kind: Kind) -> Requirement {
    requirement(id, Need::Required, kind)
}

fn catalog() -> Catalog {
    let words = harbour();
    let all =
        |terms: &[&str]| needed("tools", Kind::Holding(holding(HoldingMode::All, terms, &words)));
    let work = |n| needed("work", experience(months("tide-data", n, &words)));
    let degree = needed("degree", Kind::Education(education(Degree::Bachelor, &["stem"], &words)));
    let mut led = months("leadership", 48, &words);
    led.parts = vec![part("management", 24, &words)];
    let four = &["charts", "sonar", "mysql", "sqlite"];
    let with_credit = {
        let mut terms = months("tide-data", 24, &words);
        terms.credits = vec![credit(0, 24)] as Vec<Credit>;
        let degree = education(Degree::Bachelor, &["economics", "geography"], &words);
        let wish = Need::Preferred(roles::requirement::Strength::Strong);
        vec![
            requirement("degree", wish, Kind::Education(related(&degree))),
            needed("work", experience(terms)),
        ]
    };
    let roles = vec![
        named("a-degree", vec![degree]),
        named("b-years", vec![needed("led", experience(led))]),
        named("c-months", vec![work(6), all(&["charts"])]),
        named("d-four-tools", vec![all(four)]),
        named("e-one-tool", vec![all(&["charts"])]),
        named("f-credit", with_credit),
        named("g-nothing", vec![needed("calm", Kind::Ability)]),
    ];
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    Catalog::new(words, policy, roles, vec![]).expect("roles that agree")
}

fn assessed<'a>(catalog: &'a Catalog, profile: &Profile) -> Vec<Assessment<'a>> {
    let mut all: Vec<_> =
        catalog.roles().iter().map(|role| assess(role, catalog, profile)).collect();
    all.sort_by_key(|one| effort::order(one, profile));
    all
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let catalog = catalog();
    let profile = answers(text, catalog.vocabulary());
    let found = assessed(&catalog, &profile);
    let ids: Vec<&str> = found.iter().map(|one| one.role.id.as_str()).collect();
    assert_eq!(ids, expected, "{text}");
}

const NOTHING: &str = "lacks charts, lacks sonar, lacks mysql, lacks sqlite, complete";

#[test]
fn things_to_learn_come_before_time_and_time_before_degrees() {
    check(
        &format!("{NOTHING}, tide-data 0, leadership 0"),
        &["e-one-tool", "d-four-tools", "c-months", "f-credit", "b-years", "a-degree", "g-nothing"],
    );
}

#[test]
fn four_tools_come_before_four_years() {
    check(
        "lacks charts, lacks sonar, lacks mysql, lacks sqlite, degree bachelor physics, complete, \
         tide-data 24, leadership 0",
        &["a-degree", "f-credit", "c-months", "e-one-tool", "d-four-tools", "b-years", "g-nothing"],
    );
}

#[test]
fn what_is_open_comes_behind_what_is_known() {
    check(
        "tide-data 4, has charts, complete, leadership 40, management 30",
        &["e-one-tool", "c-months", "b-years", "f-credit", "a-degree", "d-four-tools", "g-nothing"],
    );
}

fn told(text: &str, id: &str) -> Vec<String> {
    let catalog = catalog();
    let words: &Vocabulary = catalog.vocabulary();
    let profile = answers(text, words);
    let found = assess(catalog.role(id).expect("a role"), &catalog, &profile);
    let told = |one: &roles::Missing| {
        format!("{:?}{} {}", one.kind, if one.is_open { "?" } else { "" }, one.text)
    };
    missing(&found, words, &profile).iter().map(told).collect()
}

#[test]
fn each_thing_is_missing_alone() {
    assert_eq!(
        told("has charts, has sonar, lacks mysql", "d-four-tools"),
        ["Thing mysql", "Thing? sqlite"]
    );
    assert_eq!(
        told("leadership 0, management 0", "b-years"),
        ["Time 4 more years in leadership, at least 2 of them in management"]
    );
    assert_eq!(told("complete", "a-degree"), ["Degree a bachelor’s degree in a listed field"]);
    assert_eq!(told("has charts, tide-data 6", "c-months"), Vec::<String>::new());
}

#[test]
fn a_degree_in_another_field_is_told_with_those_that_would_do() {
    let catalog = catalog();
    let words = catalog.vocabulary();
    let role = catalog.role("f-credit").unwrap();
    let check = |text: &str, expected: &[&str]| {
        let profile = answers(text, words);
        let notes = field_notes(role, words, &profile);
        let told: Vec<String> = notes.iter().map(|note| note.text(words)).collect();
        assert_eq!(told, expected, "{text}");
    };
    check(
        "degree bachelor history",
        &[
            "Your degree is in history, which is not one of the listed fields (economics or geography).",
        ],
    );
    check(
        "degree master related",
        &[
            "You have a degree, but your field of study is not one of the listed fields (economics or geography).",
        ],
    );
    check("degree bachelor history, degree bachelor economics", &[]);
    check("degree associate history", &[]);
}
