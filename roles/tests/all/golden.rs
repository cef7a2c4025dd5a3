//! The golden cases of the role model, on invented roles of the same structure.

use crate::support::draft::{
    credit, education, experience, group, holding, months, part, requirement, residency, role,
};
use crate::support::{answers::answers, told, words::harbour};
use roles::catalog::Policy;
use roles::requirement::{Degree, ExperienceTerms, HoldingMode, Kind, Need, Requirement, Strength};
use roles::requirements::{Mode, Node};
use roles::{Role, Vocabulary, evaluate, near_miss, repairs, ways_in};

const PREFERRED: Need = Need::Preferred(Strength::Strong);

/// Two years of experience; a degree counts for all of it.
fn tide_analyst(words: &Vocabulary) -> Role {
    let degree = education(Degree::Bachelor, &["economics", "stem"], words);
    let terms = ExperienceTerms { credits: vec![credit(0, 24)], ..months("tide-data", 24, words) };
    let requirements = vec![
        requirement("degree", Need::Info, Kind::Education(degree)),
        requirement("experience", Need::Required, experience(terms)),
        requirement("residency", Need::Required, residency()),
        requirement("calm", Need::Required, Kind::Ability),
    ];
    role(requirements, vec![])
}

/// Four years of which two in a part, and skills; a degree counts for two years.
fn chart_manager(words: &Vocabulary) -> Role {
    let degree = education(Degree::Bachelor, &["geography"], words);
    let skill = |id: &str| {
        requirement(id, Need::Required, Kind::Holding(holding(HoldingMode::Any, &[id], words)))
    };
    let terms = ExperienceTerms {
        parts: vec![part("management", 24, words)],
        credits: vec![credit(3, 24)],
        ..months("leadership", 48, words)
    };
    let requirements = vec![
        requirement("experience", Need::Required, experience(terms)),
        skill("charts"),
        skill("sonar"),
        requirement("degree", PREFERRED, Kind::Education(degree)),
        requirement("pilot", PREFERRED, skill("pilot-licence").kind),
    ];
    role(requirements, vec![])
}

/// A degree and five years, or an equivalent combination.
fn forecast_lead(words: &Vocabulary) -> Role {
    let degree = education(Degree::Bachelor, &["statistics"], words);
    let required = |id: &str, test: Kind| -> Requirement { requirement(id, Need::Required, test) };
    let requirements = vec![
        required("degree", Kind::Education(degree)),
        required("experience", experience(months("tide-data", 60, words))),
        required("equivalent", Kind::Equivalency),
    ];
    let [degree, experience, equivalent] = [0, 1, 2].map(Node::Requirement);
    let both = group("both", Mode::All, &[degree, experience], Need::Required);
    let either = group("either", Mode::Any, &[Node::Group(0), equivalent], Need::Required);
    role(requirements, vec![both, either])
}

/// Checks one row: the verdict, `near miss` when it is one, and the repairs.
#[track_caller]
fn check(role: &Role, words: &Vocabulary, text: &str, verdict: &str, expected: &str) {
    let profile = answers(text, words);
    let evaluation = evaluate(role, words, &profile);
    let found = repairs(role, words, &profile);
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    let near = near_miss(evaluation.verdict(), &found, &policy).map_or("", |_| ", near miss");
    assert_eq!(format!("{}{near}", told::verdict(evaluation.verdict())), verdict, "{text}");
    assert_eq!(told::repairs(&found, role), expected, "{text}");
}

#[test]
fn months_or_a_degree() {
    let words = harbour();
    let role = tide_analyst(&words);
    let check = |answers, verdict, repairs| check(&role, &words, answers, verdict, repairs);
    check("tide-data 24, complete", "appears-to-meet", "");
    check("tide-data 0, degree bachelor economics", "appears-to-meet", "");
    check("tide-data 0, degree bachelor physics", "appears-to-meet", "");
    check(
        "tide-data 0, degree bachelor history, complete",
        "not-yet",
        "24 months in experience | get degree",
    );
    check("tide-data 20, complete", "not-yet, near miss", "4 months in experience | get degree");
    check("degree bachelor economics", "appears-to-meet", "");
    check("", "cannot-tell-yet", "24 months in experience | get degree");
}

#[test]
fn months_of_which_some_in_a_part() {
    let words = harbour();
    let role = chart_manager(&words);
    let check = |answers: &str, verdict, repairs| {
        let answers = format!("{answers}, has charts, has sonar");
        check(&role, &words, &answers, verdict, repairs);
    };
    check("leadership 48, management 24", "appears-to-meet", "");
    check("leadership 24, management 24, degree bachelor geography", "appears-to-meet", "");
    let in_the_part = "12 months in experience/management";
    check("leadership 48, management 12, complete", "not-yet", in_the_part);
    check("leadership 24, management 12, degree bachelor geography", "not-yet", in_the_part);
    check(
        "leadership 42, management 24, complete",
        "not-yet, near miss",
        "6 months in experience | get degree",
    );
    check(
        "leadership 12, degree bachelor geography",
        "not-yet",
        "24 months in experience/management",
    );
    check("leadership 48", "cannot-tell-yet", "24 months in experience/management");
}

#[test]
fn months_besides_a_thing_to_get_are_no_near_miss() {
    let words = harbour();
    let role = chart_manager(&words);
    let check = |answers, verdict, repairs| check(&role, &words, answers, verdict, repairs);
    check(
        "leadership 48, management 24, has charts, lacks sonar",
        "not-yet, near miss",
        "get sonar",
    );
    check(
        "leadership 48, management 20, has charts, lacks sonar",
        "not-yet",
        "4 months in experience/management and get sonar",
    );
    check(
        "leadership 48, management 24, lacks charts, lacks sonar",
        "not-yet",
        "get charts and get sonar",
    );
}

#[test]
fn months_count_wherever_they_are_included() {
    let words = harbour();
    let time = |area: &str, number| {
        requirement(area, Need::Required, experience(months(area, number, &words)))
    };
    let role = role(vec![time("public", 36), time("local", 24)], vec![]);
    let check = |answers, verdict, repairs| check(&role, &words, answers, verdict, repairs);
    check("", "cannot-tell-yet", "12 months in public and 24 months in local");
    check("public 12, local 0", "not-yet", "24 months in local");
    check("public 36, local 20", "not-yet, near miss", "4 months in local");
}

#[test]
fn a_degree_and_months_or_a_review() {
    let words = harbour();
    let role = forecast_lead(&words);
    let check = |answers, verdict, repairs| check(&role, &words, answers, verdict, repairs);
    check("degree bachelor statistics, tide-data 60", "appears-to-meet", "");
    check(
        "degree bachelor statistics, tide-data 48",
        "reviewer-decides",
        "12 months in experience | review equivalent",
    );
    check("complete, tide-data 120", "reviewer-decides", "get degree | review equivalent");
    let both = "get degree and 60 months in experience | review equivalent";
    check("", "cannot-tell-yet", both);
    assert_eq!(told::repairs(&ways_in(&role, &words), &role), both);
}

#[test]
fn a_role_of_conditions_has_nothing_to_check() {
    let words = harbour();
    let role = role(vec![requirement("residency", Need::Required, residency())], vec![]);
    check(&role, &words, "", "nothing-to-check", "");
}

#[test]
fn ways_into_months_with_a_part() {
    let words = harbour();
    let role = chart_manager(&words);
    let expected = "24 months in experience and 24 months in experience/management \
                    and get charts and get sonar | \
                    24 months in experience/management and get charts and get sonar and get degree";
    assert_eq!(told::repairs(&ways_in(&role, &words), &role), expected);
}

#[test]
fn either_of_two_things_that_do_for_both_is_a_repair() {
    // Charts do for the first line and for the second, and so does sonar.
    let words = harbour();
    let skill = |id: &str, terms: &[&str]| {
        requirement(id, Need::Required, Kind::Holding(holding(HoldingMode::Any, terms, &words)))
    };
    let role =
        role(vec![skill("one", &["charts", "sonar"]), skill("two", &["sonar", "charts"])], vec![]);
    check(&role, &words, "", "cannot-tell-yet", "get two | get one");
}
