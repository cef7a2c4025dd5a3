//! Who may apply early, and steps that are a rule: what an employer says of other roles and
//! times than now.

use crate::support::answers::answers;
use crate::support::draft::{education, experience, months, part, requirement, role};
use crate::support::words::harbour;
use roles::catalog::Policy;
use roles::id::RoleId;
use roles::kind::{Degree, Kind};
use roles::ladder::named_by_minimum;
use roles::requirement::{ExperienceTerms, Need};
use roles::role::Classification;
use roles::vocabulary::{AreaClass, ClassName, Words};
use roles::{Catalog, Early, Role, Vocabulary, assess, early};

#[test]
fn who_is_short_by_little_may_apply() {
    let words = harbour();
    let degree = Kind::Education(education(Degree::Bachelor, &[], &words));
    let all = vec![
        requirement("years", Need::Required, experience(months("local", 24, &words))),
        requirement("degree", Need::Required, degree),
    ];
    let rule = |short_months, student| {
        let early = Early { short_months, student, requirements: vec![], text: None };
        Role { early: Some(early), ..role(all.clone(), vec![]) }
    };
    let policy = || Policy { near_miss_months: 0, employers: vec![] };
    let check = |role: &Role, text: &str, expected: bool| {
        let catalog =
            Catalog::new(words.clone(), policy(), vec![role.clone()], vec![]).expect("a catalog");
        let assessment = assess(role, &catalog, &answers(text, &words));
        assert_eq!(early(&assessment).is_some(), expected, "{text}");
    };
    let both = rule(Some(6), true);
    check(&both, "local 18, degree bachelor", true); // 6 short
    check(&both, "local 17, degree bachelor", false); // 7 short
    check(&both, "local 24, complete", true); // a student
    check(&both, "local 18, complete", true); // both
    check(&both, "local 24, degree bachelor", false); // nothing is missing
    check(&both, "local 20", true); // 4 short, and perhaps a student
    check(&both, "degree bachelor", false); // how much is missing is not known
    check(&rule(Some(6), false), "local 24, complete", false);
    check(&rule(None, true), "local 23, degree bachelor", false);
    check(&Role { early: None, ..both }, "local 18, degree bachelor", false);
}

fn bound(class: ClassName) -> Vocabulary {
    let words = harbour();
    let mut areas = words.areas().to_vec();
    areas[0].class = Some(AreaClass { class, or_level: true, own_employer: true });
    Vocabulary::new(Words { areas, ..Words::default() }).expect("areas of a test")
}

#[test]
fn a_minimum_that_asks_for_the_lower_role_is_a_rule() {
    let id = |id: &str| RoleId::new(id).expect("an id");
    let named = |name: &str, code: &str, employer: &str| Role {
        id: id(name),
        employer: employer.into(),
        classification: Some(Classification {
            code: Some(code.into()),
            ..Classification::default()
        }),
        ..role(vec![], vec![])
    };
    let words = harbour();
    let years = |id: &str, need, terms: ExperienceTerms| requirement(id, need, experience(terms));
    let within = ExperienceTerms {
        parts: vec![part("tide-data", 12, &words)],
        ..months("leadership", 24, &words)
    };
    let all = vec![
        years("other", Need::Required, months("local", 24, &words)),
        years("whole", Need::Required, months("tide-data", 24, &words)),
        years("part", Need::Required, within),
        years("wish", Need::Info, months("tide-data", 24, &words)),
    ];
    let higher = Role { employer: "City".into(), ..role(all, vec![]) };
    let check = |lower: &Role, class, expected: &[u16]| {
        assert_eq!(named_by_minimum(lower, &higher, &bound(class)), expected);
    };
    let analyst = named("analyst", "1234", "City");
    check(&analyst, ClassName::Role(id("analyst")), &[1, 2]);
    check(&analyst, ClassName::Role(id("engineer")), &[]);
    check(&analyst, ClassName::Code("1234".into()), &[1, 2]);
    check(&analyst, ClassName::Code("123".into()), &[]);
    check(&named("analyst", "1234", "County"), ClassName::Code("1234".into()), &[]);
}
