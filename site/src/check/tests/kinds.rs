//! What the keys of each kind come to in the model.

use roles::kind::{Degree, Kind, Rate, Unit, Units};
use roles::quantity::Quantity;
use roles::requirement::{Assess, Credit, HoldingMode, Need, PartTerms};
use roles::role::Period;
use roles::vocabulary::ClassName;
use roles::{Requirement, Role};

use super::{CLERK, VOCABULARY, content};
use crate::content::Content;

const ROLE: &str =
    include_str!("../../../../tests/golden/second-edition/in/content/roles/clerk.md");
const WORDS: &str =
    include_str!("../../../../tests/golden/second-edition/in/content/vocabulary.toml");

fn whole() -> Content {
    content(&[(CLERK, ROLE), (VOCABULARY, WORDS)])
}

fn requirement<'r>(role: &'r Role, id: &str) -> &'r Requirement {
    role.requirements.all().iter().find(|requirement| requirement.id.as_str() == id).unwrap()
}

/// The area of a name, as it stands in the vocabulary.
fn area(content: &Content, id: &str) -> roles::id::AreaId {
    content.catalog.vocabulary().area_id(id).unwrap()
}

#[test]
fn an_experience_in_hours_and_in_several_areas() {
    let content = whole();
    let role = content.catalog.role("clerk").unwrap();
    let Kind::Experience(recent) = &requirement(role, "recent").kind else { panic!() };
    assert_eq!(
        (recent.months(), recent.hours(), recent.within_years()),
        (12, Some(2080), Some(10))
    );
    let of = vec![area(&content, "filing"), area(&content, "budgeting")];
    assert_eq!(recent.parts()[0].terms, PartTerms::OfAreas { of, at_least: 2, months: 1 });
}

#[test]
fn credit_at_a_rate_with_a_cap_in_months() {
    let content = whole();
    let role = content.catalog.role("clerk").unwrap();
    let Kind::Experience(clerk) = &requirement(role, "clerk").kind else { panic!() };
    let college = Rate { per: 12, gives: 12, max_months: Some(12) };
    let budgeting = Rate { per: 24, gives: 12, max_months: None };
    assert_eq!(
        clerk.credits(),
        [
            Credit::Amount { using: Quantity::College, rate: college },
            Credit::Amount { using: area(&content, "budgeting").into(), rate: budgeting },
        ]
    );
    assert_eq!(clerk.cap(), Some(18));
    let Kind::Experience(papers) = &requirement(role, "papers").kind else { panic!() };
    assert_eq!(papers.at_most(), Some((area(&content, "filing"), 12)));
}

#[test]
fn experience_instead_of_a_degree() {
    let content = whole();
    let role = content.catalog.role("clerk").unwrap();
    let Kind::Education(degree) = &requirement(role, "degree").kind else { panic!() };
    let [credit] = degree.credits() else { panic!() };
    assert_eq!((credit.using, credit.additional), (area(&content, "filing"), true));
    assert_eq!(credit.rate, Rate { per: 12, gives: 12, max_months: Some(24) });
    let school = requirement(role, "school");
    assert_eq!(school.need, Need::SomePositions);
    let Kind::Education(school) = &school.kind else { panic!() };
    assert_eq!(school.degree(), Degree::Elementary);
}

#[test]
fn courses_statuses_and_what_may_come_later() {
    let content = whole();
    let role = content.catalog.role("clerk").unwrap();
    let Kind::Course(course) = &requirement(role, "bookkeeping").kind else { panic!() };
    assert_eq!((course.mode(), course.terms().len()), (HoldingMode::Any, 2));
    assert_eq!(course.units(), Some(Units { number: 12, unit: Unit::Semester }));
    let Kind::Status(status) = &requirement(role, "employee").kind else { panic!() };
    assert_eq!(status.terms().len(), 1);
    let notary = requirement(role, "notary");
    assert_eq!(notary.assess, Assess::Condition, "it may come later");
    let Kind::Holding(holding) = &notary.kind else { panic!() };
    assert_eq!(holding.deadline(), Some("the end of your probation"));
    assert_eq!(notary.line.as_ref().unwrap().to_string(), "mq 16-17");
}

#[test]
fn classes_early_applications_and_ranges_of_pay() {
    let content = whole();
    let role = content.catalog.role("clerk").unwrap();
    let words = content.catalog.vocabulary();
    let class = words.area(area(&content, "as-clerk")).class.as_ref().unwrap();
    assert_eq!(class.class, ClassName::Role(role.id.clone()));
    assert!(class.or_level && class.own_employer);
    let early = role.early.as_ref().unwrap();
    assert_eq!((early.short_months, early.student), (Some(6), true));
    assert_eq!(early.requirements, [0, 3]);
    let [range] = role.terms.ranges.as_slice() else { panic!() };
    assert_eq!((range.label.as_str(), range.period), ("Step 1", Some(Period::Biweekly)));
    assert!(range.min < range.max);
}
