//! A digest changes with every rule: of one form of requirement, each word is changed in
//! turn, and all digests differ.

use crate::support::draft::{
    credit, education, experience, holding, months, part, requirement, role, term,
};
use crate::support::words::harbour;
use roles::check_data::RulesDigest;
use roles::id::{AreaId, RequirementId};
use roles::kind::{
    Course, Credit, Degree, Education, EducationCredit, EducationTerms, Holding, HoldingMode, Kind,
    Part, PartTerms, Rate, Status, Units,
};
use roles::quantity::Quantity;
use roles::requirement::{ExperienceTerms, Need};
use roles::{Early, Role};

/// Checks that no two of some kinds have one digest.
#[track_caller]
fn all_differ(kinds: Vec<Kind>) {
    let degree = || Kind::Education(education(Degree::Bachelor, &[], &harbour()));
    let roles = kinds.iter().map(|kind| {
        let all = vec![
            requirement("first", Need::Info, degree()),
            requirement("second", Need::Info, degree()),
            requirement("third", Need::Required, kind.clone()),
        ];
        role(all, vec![])
    });
    digests_differ(&roles.collect::<Vec<_>>());
}

#[track_caller]
fn digests_differ(roles: &[Role]) {
    let digests: Vec<RulesDigest> =
        roles.iter().map(|role| RulesDigest::of(role, &harbour())).collect();
    for (n, digest) in digests.iter().enumerate() {
        let same = digests[..n].iter().position(|other| other == digest);
        assert_eq!(same, None, "{:?}", roles[n].requirements.all().last());
    }
}

#[test]
fn every_rule_of_an_experience_is_in_its_digest() {
    let words = harbour();
    let base = || months("clerical", 24, &words);
    let area = |id| words.area_id(id).expect("an area");
    let id = |id| RequirementId::new(id).expect("an id");
    let with_part = |terms| {
        experience(ExperienceTerms { parts: vec![Part { id: id("part"), terms }], ..base() })
    };
    let in_areas = |of: &[&str], at_least: u16, months: u16| PartTerms::OfAreas {
        of: of.iter().map(|id| words.area_id(id).expect("an area")).collect(),
        at_least,
        months,
    };
    let with_credit = |credit| experience(ExperienceTerms { credits: vec![credit], ..base() });
    let amount = |using, per, gives, max_months| Credit::Amount {
        using,
        rate: Rate { per, gives, max_months },
    };
    let reduced = ExperienceTerms {
        parts: vec![part("filing", 12, &words)],
        credits: vec![credit(0, 12)],
        ..base()
    };
    all_differ(vec![
        experience(base()),
        experience(months("clerical", 25, &words)),
        experience(months("filing", 24, &words)),
        experience(ExperienceTerms { within_years: Some(10), ..base() }),
        experience(ExperienceTerms { within_years: Some(5), ..base() }),
        with_part(PartTerms::InArea { area: area("filing"), months: 12 }),
        with_part(PartTerms::InArea { area: area("filing"), months: 6 }),
        with_part(PartTerms::AtMost { area: area("filing"), months: 12 }),
        with_part(PartTerms::AtMost { area: area("local"), months: 12 }),
        with_part(in_areas(&["local", "filing"], 1, 1)),
        with_part(in_areas(&["local", "filing"], 2, 1)),
        with_part(in_areas(&["local", "filing"], 1, 12)),
        with_part(in_areas(&["local", "public"], 1, 1)),
        with_credit(credit(0, 12)),
        with_credit(credit(1, 12)),
        with_credit(credit(0, 6)),
        with_credit(amount(Quantity::College, 12, 12, None)),
        with_credit(amount(Quantity::College, 12, 6, None)),
        with_credit(amount(Quantity::College, 24, 12, None)),
        with_credit(amount(Quantity::College, 12, 12, Some(12))),
        with_credit(amount(Quantity::Area(area("local")), 12, 12, None)),
        experience(ExperienceTerms { cap: Some(6), credits: vec![credit(0, 12)], ..base() }),
        experience(reduced.clone()),
        experience(ExperienceTerms { credit_reduces_parts: true, ..reduced }),
    ]);
}

#[test]
fn every_rule_of_a_degree_is_in_its_digest() {
    let words = harbour();
    let of = |change: fn(&mut EducationTerms)| {
        let mut terms = education(Degree::Bachelor, &["stem"], &words).terms().clone();
        change(&mut terms);
        Kind::Education(Education::new(terms).expect("a degree of a test"))
    };
    fn counted(using: u16, per: u16, max_months: Option<u16>, additional: bool) -> EducationCredit {
        let rate = Rate { per, gives: 12, max_months };
        EducationCredit { using: AreaId(using), rate, additional }
    }
    all_differ(vec![
        of(|_| {}),
        of(|terms| terms.degree = Degree::Master),
        of(|terms| terms.fields.clear()),
        of(|terms| terms.related_ok = true),
        of(|terms| terms.accredited = true),
        of(|terms| terms.foreign_ok = true),
        of(|terms| terms.credits = vec![counted(0, 12, None, false)]),
        of(|terms| terms.credits = vec![counted(1, 12, None, false)]),
        of(|terms| terms.credits = vec![counted(0, 24, None, false)]),
        of(|terms| terms.credits = vec![counted(0, 12, Some(24), false)]),
        of(|terms| terms.credits = vec![counted(0, 12, None, true)]),
    ]);
}

#[test]
fn every_rule_of_things_courses_and_statuses_is_in_its_digest() {
    let words = harbour();
    let terms = |ids: &[&str]| ids.iter().map(|id| term(id, &words)).collect::<Vec<_>>();
    let of = |change: fn(Holding) -> Holding| {
        Kind::Holding(change(holding(HoldingMode::Any, &["postgres", "charts"], &words)))
    };
    let level = |word: &str| words.scale_level(word);
    let at = |word| {
        let any = holding(HoldingMode::Any, &["postgres", "charts"], &words);
        Kind::Holding(any.at_level(level(word)))
    };
    let course = |mode, ids: &[&str], units: Option<&str>| {
        let units = units.and_then(Units::parse);
        Kind::Course(Course::new(mode, terms(ids), units).expect("a course"))
    };
    let status = |ids: &[&str]| Kind::Status(Status::any_of(terms(ids)).expect("a status"));
    let (any, all) = (HoldingMode::Any, HoldingMode::All);
    all_differ(vec![
        of(|held| held),
        of(|held| held.or_similar(true)),
        of(|held| held.active(true)),
        Kind::Holding(holding(all, &["postgres", "charts"], &words)),
        Kind::Holding(holding(any, &["postgres"], &words)),
        at("good"),
        at("expert"),
        at("high"),
        course(any, &["accounting", "auditing"], None),
        course(all, &["accounting", "auditing"], None),
        course(any, &["accounting"], None),
        course(any, &["accounting"], Some("12-semester")),
        course(any, &["accounting"], Some("18-quarter")),
        course(any, &["accounting"], Some("12-hours")),
        status(&["accounting"]),
        status(&["student"]),
        status(&["student", "sonar"]),
    ]);
}

#[test]
fn who_may_apply_early_is_in_a_digest() {
    let words = harbour();
    let with = |early| {
        let all =
            vec![requirement("years", Need::Required, experience(months("local", 24, &words)))];
        Role { early, ..role(all, vec![]) }
    };
    let early = |short_months, student, requirements: &[u16]| {
        let requirements = requirements.to_vec();
        Some(Early { short_months, student, requirements, text: None })
    };
    digests_differ(&[
        with(None),
        with(early(Some(6), false, &[])),
        with(early(Some(12), false, &[])),
        with(early(Some(6), true, &[])),
        with(early(Some(6), false, &[0])),
    ]);
}
