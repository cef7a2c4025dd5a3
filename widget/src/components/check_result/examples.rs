//! Results: nothing answered, nearly there, all there; something of each kind missing.

use roles::Kind;
use roles::assessment::assess;
use roles::check_data::CheckData;
use roles::early::Early;
use roles::id::{AreaId, TermId};
use roles::kind::{
    Course, Experience, ExperienceTerms, Holding, HoldingKind, HoldingMode, Status, Unit, Units,
};
use roles::profile::{Answer, MonthRange, Profile};
use roles::requirement::Need;
use roles::role::Role;

use super::check_result;
use crate::components::Example;
use crate::components::example_roles::{self, COURSES, STATUSES, role_asking};

/// The result in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let book = example_roles::book();
    let catalog = book.catalog();
    let with = |months| {
        let mut profile = Profile::default();
        profile.set_months(AreaId(0), Some(MonthRange::exactly(months)));
        profile.set_answer(TermId(0), None, Some(Answer::Yes));
        profile
    };
    let situations =
        [("nothing answered", Profile::default()), ("nearly", with(20)), ("all there", with(24))];
    let shown = situations.map(|(name, profile)| {
        let assessment = assess(catalog.role("map-analyst")?, catalog, &profile);
        let html = check_result(&assessment, catalog.vocabulary());
        Some(Example { component: "check-result", name, html })
    });
    shown.into_iter().flatten().chain(second(&book)).collect()
}

/// A role that takes college for work, asks for units of a course and for a status, and lets
/// people apply early; a license may come later, and some positions ask for a tool.
fn second(book: &CheckData) -> impl Iterator<Item = Example> {
    let words = book.catalog().vocabulary();
    let role = trainee();
    let mut short = Profile::default();
    short.set_months(AreaId(0), Some(MonthRange::exactly(20)));
    short.set_answer(STATUSES[0], None, Some(Answer::Yes));
    let mut early = short.clone();
    early.set_units_answer(COURSES[0], UNITS, Some(Answer::Yes));
    let situations = [("course and months missing", short), ("may apply early", early)];
    let shown = situations.map(|(name, profile)| {
        let html = check_result(&assess(&role, book.catalog(), &profile), words);
        Example { component: "check-result", name, html }
    });
    shown.into_iter()
}

const UNITS: Units = Units { number: 12, unit: Unit::Semester };

fn trainee() -> Role {
    let work = Experience::new(ExperienceTerms::new(AreaId(0), 24)).map(Kind::Experience);
    let course = Course::new(HoldingMode::All, vec![COURSES[0]], Some(UNITS)).map(Kind::Course);
    let status = Status::any_of(STATUSES.to_vec()).map(Kind::Status);
    let tool = |n| Holding::new(HoldingKind::Credential, HoldingMode::Any, vec![TermId(n)]);
    let license = tool(0).map(|tool| Kind::Holding(tool.by(Some("the first day".into()))));
    let other = tool(1).map(Kind::Holding);
    let required = [work.ok(), course.ok(), status.ok(), license.ok()].into_iter().flatten();
    let lines = required.map(|kind| (Need::Required, kind));
    let some = other.ok().map(|kind| (Need::SomePositions, kind));
    let early = Early {
        short_months: Some(6),
        student: false,
        requirements: vec![],
        text: Some("You need all of it on your first day.".into()),
    };
    Role { early: Some(early), ..role_asking(lines.chain(some).collect()) }
}
