//! Assessing roles: how lines bear on a result, and the order of many roles.

use crate::support::draft::{
    education, experience, group, holding, months, requirement, residency, role,
};
use crate::support::{answers::answers, told, words::harbour};
use roles::catalog::Policy;
use roles::id::RoleId;
use roles::relevance::Relevance::{Condition, Counts, Later, MayBeRequired, Nothing, Preferred};
use roles::requirement::{Assess, Degree, HoldingMode, Kind, Need, Requirement, Strength};
use roles::requirements::{Mode, Node};
use roles::{Catalog, Role, assess_all, relevances};

const PLUS: Need = Need::Preferred(Strength::Normal);

#[test]
fn every_line_bears_in_one_way() {
    let words = harbour();
    let held = || Kind::Holding(holding(HoldingMode::Any, &["charts"], &words));
    let later = |line: Requirement| Requirement { assess: Assess::Later, ..line };
    let lines = vec![
        (requirement("needed", Need::Required, held()), Counts),
        (requirement("wished", PLUS, held()), Preferred),
        (requirement("at-entry", Need::MayBeRequired, held()), MayBeRequired),
        (requirement("on-the-job", Need::OnTheJob, held()), Nothing),
        (requirement("home", Need::Info, residency()), Condition),
        (requirement("calm", Need::Required, Kind::Ability), Later),
        (later(requirement("looked-at", Need::Required, held())), Later),
        (requirement("note", Need::Required, Kind::Note), Nothing),
    ];
    let (lines, expected): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
    assert_eq!(relevances(&role(lines, vec![]).requirements), expected);
}

#[test]
fn a_member_bears_as_its_group_does() {
    let words = harbour();
    let held = |id, need| {
        requirement(id, need, Kind::Holding(holding(HoldingMode::Any, &["charts"], &words)))
    };
    let lines = vec![held("a", PLUS), held("b", Need::Required), held("c", Need::Required)];
    let [a, b, c] = [0, 1, 2].map(Node::Requirement);
    let inner = group("inner", Mode::Any, &[a], Need::Info);
    let needed = group("needed", Mode::Any, &[Node::Group(0), c], Need::Required);
    let wished = group("wished", Mode::All, &[b, c], PLUS);
    let role = role(lines, vec![inner, needed, wished]);
    assert_eq!(relevances(&role.requirements), [Counts, Preferred, Counts]);
}

#[test]
fn roles_stand_in_the_order_of_their_distance() {
    let words = harbour();
    let named = |id: &str, lines| Role { id: RoleId::new(id).unwrap(), ..role(lines, vec![]) };
    let work = |n| requirement("work", Need::Required, experience(months("tide-data", n, &words)));
    let degree = || {
        let degree = education(Degree::Bachelor, &["stem"], &words);
        requirement("degree", Need::Required, Kind::Education(degree))
    };
    let review = || requirement("review", Need::Required, Kind::Equivalency);
    let all = vec![
        named("a-nothing", vec![requirement("home", Need::Required, residency())]),
        named("b-review", vec![review()]),
        named("c-degree", vec![degree()]),
        named("d-months", vec![work(60)]),
        named("e-near", vec![work(30)]),
        named("f-met", vec![work(24)]),
    ];
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    let profile = answers("tide-data 24, complete", &words);
    let catalog = Catalog::new(words, policy, all, vec![]).unwrap();
    let found: Vec<String> = assess_all(&catalog, &profile)
        .iter()
        .map(|one| {
            let near = if one.near_miss { ", near" } else { "" };
            format!("{} {}{near}", one.role.id, told::verdict(one.evaluation.verdict()))
        })
        .collect();
    assert_eq!(
        found,
        [
            "f-met appears-to-meet",
            "e-near not-yet, near",
            "d-months not-yet",
            "c-degree not-yet, near",
            "b-review reviewer-decides",
            "a-nothing nothing-to-check",
        ]
    );
}
