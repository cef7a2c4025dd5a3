use super::*;
use crate::catalog::{Catalog, Policy};
use crate::evaluate::{Breakdown, Caveats, Count, Outcome, PartCount, Reasons, Verdict};
use crate::id::{AreaId, RequirementId, TermId};
use crate::link::Since;
use crate::profile::MonthRange;
use crate::question::Question;
use crate::repair::{Action, Repair};
use crate::requirement::{
    Assess, Credit, Degree, Education, EducationTerms, Experience, ExperienceTerms, Holding,
    HoldingKind, HoldingMode, Kind, Months, Need, Part, PartTerms, Requirement,
};
use crate::requirements::Requirements;
use crate::role::Role;
use crate::vocabulary::{Area, Scale, ScaleLevel, Term, TermKind, Vocabulary, Words};

#[path = "tests/forbidden.rs"]
mod forbidden;
#[path = "tests/harbour.rs"]
pub(crate) mod harbour;

use harbour::{role, words};

#[test]
fn times_read_as_people_say_them() {
    for (n, plain, added) in [
        (0, "no months", "no more months"),
        (1, "1 month", "1 more month"),
        (12, "1 year", "1 more year"),
        (20, "20 months", "20 more months"),
        (24, "2 years", "2 more years"),
        (30, "2 years and 6 months", "2 more years and 6 months"),
    ] {
        assert_eq!((months(n).as_str(), more(n).as_str()), (plain, added));
    }
}

#[test]
fn rows_and_sentences() {
    assert_eq!(list_and::<&str>(&[]), "");
    assert_eq!(list_or(&["a"]), "a");
    assert_eq!(list_or(&["a", "b", "c"]), "a, b or c");
    assert_eq!(sentence("élan"), "Élan");
}

/// Checks the arithmetic of a count that a degree counts towards.
#[track_caller]
fn check_arithmetic(needed: Months, have: MonthRange, credit: MonthRange, expected: &str) {
    let role = role();
    let whole = Count { needed, have, credit };
    let breakdown = Breakdown { requirement: 1, whole, parts: vec![] };
    let said = role.requirements.all()[1].kind.arithmetic(&breakdown, &role.requirements, &words());
    assert_eq!(said, [expected]);
}

#[test]
fn months_are_added_up_in_words() {
    let [none, unknown] = [MonthRange::NONE, MonthRange::UNANSWERED];
    let (exactly, between) = (MonthRange::exactly, MonthRange::between);
    check_arithmetic(
        48,
        exactly(20),
        exactly(24),
        "You need 4 years. The degree replaces 2 years. You have 20 months. Still missing: 4 months.",
    );
    check_arithmetic(
        48,
        exactly(50),
        none,
        "You need 4 years. You have 4 years and 2 months. That is enough.",
    );
    check_arithmetic(
        48,
        between(20, 40),
        between(0, 24),
        "You need 4 years. A listed degree can replace up to 2 years. You have between 20 months and \
         3 years and 4 months. Up to 2 years and 4 months may still be missing.",
    );
    check_arithmetic(48, unknown, none, "You need 4 years. You have not told us your time yet.");
    check_arithmetic(
        48,
        MonthRange::at_least(24),
        between(12, 24),
        "You need 4 years. The degree replaces 1 year and may replace 2 years. You have at least 2 \
         years. Up to 1 year may still be missing.",
    );
    check_arithmetic(1, none, none, "Any amount counts. You have not shown any yet.");
    check_arithmetic(1, exactly(5), none, "Any amount counts.");
}

#[test]
fn parts_are_told_after_the_whole() {
    let role = role();
    let count =
        |needed, have| Count { needed, have: MonthRange::exactly(have), credit: MonthRange::NONE };
    let breakdown = Breakdown {
        requirement: 1,
        whole: count(48, 48),
        parts: vec![PartCount::InArea(count(24, 12))],
    };
    assert_eq!(
        role.requirements.all()[1].kind.arithmetic(&breakdown, &role.requirements, &words()),
        [
            "You need 4 years. You have 4 years. That is enough.",
            "Of these, you need 2 years in a management position. You have 1 year. Still missing: 1 \
             year.",
        ]
    );
}

#[test]
fn repairs_are_told_as_what_to_do() {
    let (role, words) = (role(), words());
    let months = |part, months| Action::Months { requirement: 1, part, months };
    let told = |actions: &[Action]| {
        Telling::of_repairs(&role, &words).repair(&actions.iter().copied().collect::<Repair>())
    };
    assert_eq!(told(&[months(None, 4)]), "4 more months in harbour work");
    assert_eq!(
        told(&[months(Some(0), 12)]),
        "1 more year in a management position, as part of harbour work"
    );
    assert_eq!(told(&[Action::Get(0)]), "a bachelor’s degree in a listed field");
    assert_eq!(told(&[Action::Get(2)]), "Python, SQL or something similar (level: good)");
    assert_eq!(
        told(&[Action::Get(0), Action::Review(3)]),
        "a bachelor’s degree in a listed field, and ask the hiring team to consider other \
         education, training or experience"
    );
    assert_eq!(
        told(&[Action::Get(0), months(None, 24), Action::Get(2)]),
        "a bachelor’s degree in a listed field; 2 more years in harbour work; and Python, SQL \
         or something similar (level: good)"
    );
    let ways: Vec<Repair> =
        [months(None, 24), Action::Get(0)].map(|action| std::iter::once(action).collect()).into();
    assert_eq!(
        Telling::of_ways_in(&role, &words).repairs(&ways),
        "2 years in harbour work, or a bachelor’s degree in a listed field"
    );
}

#[test]
fn what_is_not_checked_is_said() {
    assert_eq!(
        coverage(&role()),
        "This self-check covers 3 of the 5 points in this description. It does not cover 1 point \
         that the hiring team decides or 1 ability that the city assesses later. It does not \
         check the duties of the job."
    );
}

#[test]
fn changes_are_told_with_the_title_of_the_role() {
    let policy = Policy { near_miss_months: 6, employers: vec![] };
    let catalog = Catalog::new(words(), policy, vec![role()], vec![]).unwrap();
    let id = role().id;
    let (then, now) = (Verdict::AppearsToMeet, Verdict::NotYet);
    assert_eq!(
        since(&Since::Verdict { role: id.clone(), then, now }, &catalog),
        "Pilot: the result was “you appear to meet the minimum” when these answers were saved. \
         Today it is “not there yet.”"
    );
    assert_eq!(
        since(&Since::RulesChanged(id), &catalog),
        "Pilot: the requirements have changed since these answers were saved. Check the result again."
    );
    assert_eq!(ignored(&[]), None);
    assert_eq!(
        ignored(&["a".into(), "b".into()]).unwrap(),
        "We could not read these parts, so we left them out: “a” and “b”."
    );
}

#[test]
fn a_question_is_made_of_a_title() {
    let (area, term) = (Question::Months(AreaId(0).into()), Question::Have(TermId(0), None));
    assert_eq!(question(area, &words()), "How long have you worked in harbour work?");
    assert_eq!(question(term, &words()), "Have you worked with Python?");
}

#[test]
fn who_may_apply_early_is_told_what_is_missing() {
    assert_eq!(
        early("4 more months in harbour work", Some("You need it all on your first day.")),
        "You can apply while there is an opening, even though something is missing: 4 more months \
         in harbour work. You need it all on your first day."
    );
    assert_eq!(
        early("a bachelor’s degree", None),
        "You can apply while there is an opening, even though something is missing: a bachelor’s \
         degree. The description does not say when you need it. Ask the hiring team before you \
         apply."
    );
}
