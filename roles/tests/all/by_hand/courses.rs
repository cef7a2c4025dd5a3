//! Courses, statuses, the lowest degree, and what never counts for the verdict.

use super::{Case, check, only, required};
use crate::support::answers::answers;
use crate::support::draft::{education, holding, requirement, role, term};
use crate::support::words::harbour;
use roles::evaluate::Verdict;
use roles::kind::{Course, Degree, HoldingMode, Kind, Status, Units};
use roles::requirement::{Assess, Need};
use roles::{Relevance, Role, evaluate, relevances};

fn course(mode: HoldingMode, terms: &[&str], units: Option<&str>) -> Role {
    let words = harbour();
    let terms = terms.iter().map(|id| term(id, &words)).collect();
    let units = units.map(|units| Units::parse(units).expect("units"));
    only(Kind::Course(Course::new(mode, terms, units).expect("a course of a test")))
}

#[test]
fn twelve_semester_units() {
    check(
        &course(HoldingMode::All, &["accounting"], Some("12-semester")),
        &[
            ("has accounting@12-semester", "met"),
            ("has accounting@13-semester", "met"), // more
            ("has accounting@11-semester", "open: Unanswered"),
            ("has accounting@18-quarter", "met"), // 18 * 2/3 = 12
            ("has accounting@17-quarter", "open: Unanswered"), // 11 1/3
            ("lacks accounting@12-semester", "not met"),
            ("lacks accounting@9-semester", "not met"), // less
            ("lacks accounting@18-quarter", "not met"), // as much
            ("lacks accounting@19-quarter", "open: Unanswered"), // 12 2/3 is more
            ("has accounting@400-hours", "open: Unanswered"), // hours do not compare
            ("lacks accounting", "not met"),            // none at all
            ("has accounting", "open: Unanswered"),     // some, and how much is open
            ("unsure accounting@12-semester", "open: NotSure"),
            ("lacks accounting@9-semester, has accounting@12-semester", "met"),
        ],
    );
}

#[test]
fn any_amount_of_a_course() {
    check(
        &course(HoldingMode::Any, &["accounting", "auditing"], None),
        &[
            ("has accounting", "met"),
            ("has auditing@1-hours", "met"), // some hours are some
            ("lacks accounting", "open: Unanswered"),
            ("lacks accounting, lacks auditing", "not met"),
            ("lacks accounting@3-semester, lacks auditing", "open: Unanswered"), // perhaps fewer
        ],
    );
    check(
        &course(HoldingMode::All, &["accounting", "auditing"], Some("40-hours")),
        &[
            ("has accounting@40-hours, has auditing@60-hours", "met"),
            ("has accounting@40-hours, lacks auditing@30-hours", "not met"),
        ],
    );
    let role = course(HoldingMode::All, &["accounting", "auditing"], Some("40-hours"));
    let words = harbour();
    Case { role: &role, words: &words }.repairs("", "get only");
}

#[test]
fn one_status_will_do() {
    let words = harbour();
    let terms = vec![term("student", &words), term("sonar", &words)];
    check(
        &only(Kind::Status(Status::any_of(terms).expect("two"))),
        &[
            ("", "open: Unanswered"),
            ("has student", "met"),
            ("lacks sonar", "open: Unanswered"),
            ("lacks student, lacks sonar", "not met"),
            ("lacks student, unsure sonar", "open: NotSure"),
        ],
    );
}

#[test]
fn eighth_grade_is_the_lowest_degree() {
    let words = harbour();
    check(
        &only(Kind::Education(education(Degree::Elementary, &[], &words))),
        &[("degree elementary", "met"), ("degree high-school", "met"), ("complete", "not met")],
    );
    check(
        &only(Kind::Education(education(Degree::HighSchool, &[], &words))),
        &[("degree elementary, complete", "not met")],
    );
}

#[test]
fn what_comes_later_or_somewhere_never_counts() {
    let words = harbour();
    let license = holding(HoldingMode::Any, &["pilot-licence"], &words);
    let later = Kind::Holding(license.clone().by(Some("the end of your probation".into())));
    assert_eq!(later.default_assess(), Assess::Condition);
    assert_eq!(Kind::Holding(license.clone()).default_assess(), Assess::Own);
    let charts = Kind::Holding(holding(HoldingMode::Any, &["charts"], &words));
    let all = vec![
        required("charts", charts),
        required("later", later.clone()),
        requirement("some", Need::SomePositions, Kind::Holding(license)),
    ];
    let with = role(all, vec![]);
    assert_eq!(
        relevances(&with.requirements),
        [Relevance::Counts, Relevance::Condition, Relevance::SomePositions]
    );
    let profile = answers("has charts, lacks pilot-licence", &words);
    assert_eq!(evaluate(&with, &words, &profile).verdict(), Verdict::AppearsToMeet);
    let own = roles::Requirement { assess: Assess::Own, ..required("later", later) };
    let role = role(vec![own], vec![]);
    assert_eq!(evaluate(&role, &words, &profile).verdict(), Verdict::NotYet);
}
