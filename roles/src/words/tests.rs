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
    assert_eq!(row::<&str>(&[], "and"), "");
    assert_eq!(row(&["a"], "or"), "a");
    assert_eq!(row(&["a", "b", "c"], "or"), "a, b or c");
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
        "48 months needed; the degree counts for 24; you have 20: 4 more",
    );
    check_arithmetic(48, exactly(50), none, "48 months needed; you have 50: that is enough");
    check_arithmetic(
        48,
        between(20, 40),
        between(0, 24),
        "48 months needed; the degree may count for up to 24; you have 20 to 40: up to 28 more",
    );
    check_arithmetic(
        48,
        unknown,
        none,
        "48 months needed; how many you have is open: up to 48 more",
    );
    check_arithmetic(
        48,
        MonthRange::at_least(24),
        between(12, 24),
        "48 months needed; the degree counts for 12 and may count for 24; you have at least 24: up to 12 more",
    );
    check_arithmetic(1, none, none, "any amount is enough; none is shown yet");
    check_arithmetic(1, exactly(5), none, "any amount is enough; you have 5: that is enough");
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
            "48 months needed; you have 48: that is enough",
            "of these, in a management position: 24 months needed; you have 12: 12 more",
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
    assert_eq!(told(&[Action::Get(2)]), "Python, SQL or something similar (level asked for: good)");
    assert_eq!(
        told(&[Action::Get(0), Action::Review(3)]),
        "a bachelor’s degree in a listed field, and a review by the hiring team of what you \
         offer in its place"
    );
    assert_eq!(
        told(&[Action::Get(0), months(None, 24), Action::Get(2)]),
        "a bachelor’s degree in a listed field; 2 more years in harbour work; and Python, SQL \
         or something similar (level asked for: good)"
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
        "Answers are checked against 3 of the 5 points of this description. Not checked: 1 point \
         that only the hiring team can judge and 1 ability that the city looks at later. What \
         you would do in the job is not checked at all."
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
        "Pilot: when these answers were saved, the result was “you appear to meet the minimum”; \
         today it is “not shown yet”."
    );
    assert_eq!(
        since(&Since::RulesChanged(id), &catalog),
        "Pilot: what this role asks for has changed since these answers were saved."
    );
    assert_eq!(ignored(&[]), None);
    assert_eq!(
        ignored(&["a".into(), "b".into()]).unwrap(),
        "Left out, because it means nothing here: “a” and “b”."
    );
}

#[test]
fn a_question_is_made_of_a_title() {
    let (area, term) = (Question::Months(AreaId(0).into()), Question::Have(TermId(0), None));
    assert_eq!(question(area, &words()), "How much experience do you have in harbour work?");
    assert_eq!(question(term, &words()), "Have you worked with Python?");
}

#[test]
fn who_may_apply_early_is_told_what_is_missing() {
    assert_eq!(
        early("4 more months in harbour work", Some("You need it all on your first day.")),
        "You can apply while there is an opening, although something is missing: 4 more months in harbour work. You \
         need it all on your first day."
    );
    assert_eq!(
        early("a bachelor’s degree", None),
        "You can apply while there is an opening, although something is missing: a bachelor’s \
         degree. The description does not say when it has to be there: ask the hiring team \
         before you apply."
    );
}
