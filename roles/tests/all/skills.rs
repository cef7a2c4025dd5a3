//! Skills and tools: read of roles, narrowed, shortened, to and from bytes and addresses.

use crate::support::answers::level;
use crate::support::check_data::role_id;
use crate::support::draft::{group, holding, requirement, role, term};
use crate::support::generate::towns;
use crate::support::words::harbour;
use proptest::prelude::*;
use roles::catalog::Policy;
use roles::page_state::SkillsState;
use roles::requirement::{HoldingMode, Kind, Need, SourceLine, Strength};
use roles::requirements::{Mode, Node};
use roles::role::Listed;
use roles::skills::{SkillMatrix, SkillsError};
use roles::words::{self, skill_ask, skill_need};
use roles::{Catalog, Role};

fn catalog(roles: Vec<Role>) -> Catalog {
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    Catalog::new(harbour(), policy, roles, vec![]).expect("roles of a test")
}

/// A line for each skill and need.
fn told(matrix: &SkillMatrix, state: &SkillsState) -> Vec<String> {
    let mut lines = Vec::new();
    for skill in matrix.select(state).into_iter().map(|n| &matrix.skills()[n]) {
        for by in &skill.asked {
            let asks: Vec<String> = by
                .asks
                .iter()
                .map(|ask| {
                    let note = skill_ask(matrix, ask);
                    let note = words::notes(&note);
                    format!("{}{note}", matrix.role(ask).slug)
                })
                .collect();
            lines.push(format!("{}: {}: {}", skill.title, skill_need(by.need), asks.join(", ")));
        }
    }
    lines
}

fn port() -> Catalog {
    let words = harbour();
    let all = |ids: &[&str]| holding(HoldingMode::All, ids, &words);
    let any = |ids: &[&str]| holding(HoldingMode::Any, ids, &words);
    let pilot = role(
        vec![
            requirement(
                "charts",
                Need::Required,
                Kind::Holding(all(&["charts"]).at_level(Some(level("good", &words)))),
            ),
            requirement("more", Need::Required, Kind::Holding(all(&["charts", "sonar"]))),
            requirement(
                "db",
                Need::Preferred(Strength::Mild),
                Kind::Holding(any(&["postgres", "mysql"]).or_similar(true)),
            ),
        ],
        vec![],
    );
    let lines = vec![
        requirement("sonar", Need::Info, Kind::Holding(all(&["sonar"]))),
        requirement("licence", Need::Info, Kind::Holding(all(&["pilot-licence"]))),
    ];
    let members = [Node::Requirement(0), Node::Requirement(1)];
    let keeper = Role {
        id: role_id("keeper"),
        slug: "keeper".into(),
        employer: "County".into(),
        listed: vec![
            Listed {
                term: term("charts", &words),
                may_be_required: true,
                line: SourceLine::one("skills", 1),
            },
            Listed {
                term: term("sonar", &words),
                may_be_required: false,
                line: SourceLine::one("skills", 2),
            },
        ],
        ..role(lines, vec![group("g", Mode::Any, &members, Need::Required)])
    };
    let clerk = Role { id: role_id("clerk"), slug: "clerk".into(), ..role(vec![], vec![]) };
    catalog(vec![pilot, keeper, clerk])
}

#[test]
fn each_skill_names_the_roles_that_ask_for_it() {
    let matrix = SkillMatrix::of(&port());
    assert_eq!(
        told(&matrix, &SkillsState::default()),
        [
            "charts: Required: role (level: good)",
            "charts: May be required when you start: keeper",
            "mysql: Preferred: role (one of several choices, or something similar)",
            "pilot-licence: Required: keeper (one of several choices)",
            "postgres: Preferred: role (one of several choices, or something similar)",
            "sonar: Required: keeper (one of several choices), role",
        ]
    );
    let keeper = matrix.skills().iter().flat_map(|skill| &skill.asked).flat_map(|by| &by.asks);
    let keeper = keeper.map(|ask| matrix.role(ask)).find(|role| role.slug == "keeper").unwrap();
    assert_eq!(keeper.elsewhere.as_deref(), Some("County"));
}

#[test]
fn the_list_is_narrowed_and_sorted() {
    let matrix = SkillMatrix::of(&port());
    let names = |query: &str| -> Vec<&str> {
        let found = matrix.select(&SkillsState::read(query));
        found.iter().map(|n| matrix.skills()[*n].title.as_str()).collect()
    };
    assert_eq!(names("?q=SQL"), ["mysql"]);
    assert_eq!(names("?q=r+s"), ["charts", "postgres", "sonar"]);
    assert_eq!(names("?need=preferred"), ["mysql", "postgres"]);
    assert_eq!(names("?kind=tool"), Vec::<&str>::new());
    assert_eq!(names("?need=required&sort=roles"), ["charts", "sonar", "pilot-licence"]);
    assert_eq!(names("?kind=moon&need=&sort=up&q=%ff&x").len(), 5);
}

#[test]
fn a_short_matrix_counts_all_and_names_the_first() {
    let matrix = SkillMatrix::of(&port());
    let short = matrix.shortened(1);
    let sonar = short.skills().iter().find(|skill| skill.id == "sonar").unwrap();
    assert_eq!((sonar.roles, sonar.asked[0].count, sonar.asked[0].left_out()), (2, 2, 1));
    assert!(sonar.is_shortened());
    assert_eq!(short.role(&sonar.asked[0].asks[0]).slug, "keeper");
    let (all, state) = (matrix.shortened(9), SkillsState::default());
    assert_eq!(told(&all, &state), told(&matrix, &state));
    assert!(!all.skills().iter().any(roles::skills::Skill::is_shortened));
}

#[test]
fn what_is_no_matrix_is_named() {
    let bytes = SkillMatrix::of(&port()).to_bytes();
    let check = |bytes: &[u8], expected| assert_eq!(SkillMatrix::from_bytes(bytes).err(), expected);
    check(&bytes, None);
    check(b"chk\x01", Some(SkillsError::NotAMatrix));
    check(b"skl\x09", Some(SkillsError::Version(9)));
    check(&bytes[..bytes.len() - 1], Some(SkillsError::Damaged));
    check(&[&bytes[..], b"."].concat(), Some(SkillsError::Damaged));
}

/// Touches everything that a position leads to.
fn use_if_read(bytes: &[u8]) {
    let Ok(matrix) = SkillMatrix::from_bytes(bytes) else { return };
    let _ = told(&matrix, &SkillsState::default());
    let _ = told(&matrix.shortened(1), &SkillsState::read("sort=roles"));
}

proptest! {
    #[test]
    fn it_comes_back_from_bytes(town in towns()) {
        let policy = Policy { near_miss_months: 6, employers: vec![] };
        let catalog = Catalog::new(town.words.clone(), policy, vec![town.role.clone()], vec![]);
        let matrix = SkillMatrix::of(&catalog.expect("one role"));
        prop_assert_eq!(SkillMatrix::from_bytes(&matrix.to_bytes()), Ok(matrix));
    }

    #[test]
    fn damaged_bytes_are_an_error_or_make_sense(
        (at, byte, cut) in (any::<prop::sample::Index>(), any::<u8>(), any::<bool>()))
    {
        let mut bytes = SkillMatrix::of(&port()).to_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if cut {
            bytes.truncate(at);
        }
        use_if_read(&bytes);
    }

    #[test]
    fn any_address_is_read(query in "\\PC{0,60}") {
        let state = SkillsState::read(&query);
        prop_assert_eq!(SkillsState::read(&state.write()), state);
    }

    #[test]
    fn a_state_comes_back_from_its_address(
        (text, kind, need, order) in (".{0,40}",
            prop::sample::select(vec!["", "tool", "skill", "knowledge", "credential", "membership"]),
            prop::sample::select(vec!["", "required", "may-be-required", "preferred", "named"]),
            prop::sample::select(vec!["", "roles"])))
    {
        let state = SkillsState::default().with_text(&text).of_kind(kind).needed(need).sorted(order);
        prop_assert_eq!(SkillsState::read(&state.write()), state);
    }
}
