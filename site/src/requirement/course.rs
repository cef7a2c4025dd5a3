//! Courses: in which subjects, and how many units.

use ::words::{msg, say};
use roles::Vocabulary;
use roles::kind::{Course, CourseError, Unit, Units};
use roles::requirement::HoldingMode;
use roles::vocabulary::TermKind;
use serde::Deserialize;

use super::terms::{self, List, Wanted};
use crate::check::Scope;
use crate::check::findings::{Findings, Thing};
use crate::check::listed::LISTED_TWICE;
use crate::draft::described::described;
use crate::draft::{Said, Spanned};
use crate::problem::{piece, problems};

problems! {
    NO_UNITS = "no-units", Error {
        what: "A course asks for no units at all.",
        why: "Everybody has none. Leave `units` and `unit` out where any course will do.",
        bad: [piece::role(r#"[[extra.requirement]]
id = "bookkeeping"
kind = "course"
need = "required"
text = "You have taken a course in bookkeeping."
any_of = ["bookkeeping"]
units = 0
unit = "semester""#)],
        good: [piece::role(r#"[[extra.requirement]]
id = "bookkeeping"
kind = "course"
need = "required"
text = "You have taken a course in bookkeeping."
any_of = ["bookkeeping"]"#)],
    }
}

described! {
/// The keys of a course.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CourseDraft {
    /// In one of these subjects; each a `[[course]]` of the vocabulary.
    pub any_of: Said<Vec<Spanned<String>>>,
    /// In all of these subjects.
    pub all_of: Said<Vec<Spanned<String>>>,
    /// How many units; left out when any course will do.
    pub units: Said<u16>,
    /// What the units are.
    pub unit: Said<UnitWord>,
}
}

/// `unit` of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnitWord {
    Semester,
    Quarter,
    Hours,
}

const COURSE: Wanted = Wanted {
    fits: |kind| kind == TermKind::Course,
    help: "a course names `[[course]]` words: name one, or change `kind`",
};

/// The courses a requirement asks for.
pub(crate) fn check(
    thing: &Thing,
    said: &CourseDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Course> {
    let units = units(thing, said, found);
    let (mode, names) = terms::any_or_all(thing, [&said.any_of, &said.all_of], found)?;
    let terms = terms::resolve(COURSE, names, scope, found)?;
    let course = Course::new(mode, terms, units?);
    course
        .map_err(|errors| {
            errors.into_iter().for_each(|error| report(error, (thing, said), names, found));
        })
        .ok()
}

/// The units, when there are any; none when they make no sense.
fn units(thing: &Thing, said: &CourseDraft, found: &mut Findings<'_>) -> Option<Option<Units>> {
    if said.units.is_none() && said.unit.is_none() {
        let is_left_out = ["units", "unit"].iter().any(|key| found.is_left_out(thing, key));
        return (!is_left_out).then_some(None);
    }
    let number = found.required(thing, &said.units, "units = 12");
    let unit = found.required(thing, &said.unit, "unit = \"semester\"");
    let unit = match unit?.get_ref() {
        UnitWord::Semester => Unit::Semester,
        UnitWord::Quarter => Unit::Quarter,
        UnitWord::Hours => Unit::Hours,
    };
    Some(Some(Units { number: *number?.get_ref(), unit }))
}

fn report(
    error: CourseError,
    (thing, said): (&Thing, &CourseDraft),
    names: &List,
    found: &mut Findings<'_>,
) {
    match error {
        CourseError::NoTerms => terms::report_empty(thing, names, found),
        CourseError::TermTwice(n) => {
            let name = &names.get_ref()[n];
            let message = format!("`{}` is listed twice", name.get_ref());
            found.add(LISTED_TWICE.at(found.of(name), message).help("take one of them out"));
        }
        CourseError::NoUnits => {
            let place = said.units.as_ref().map_or_else(|| found.of(names), |n| found.of(n));
            let message = format!("{} asks for no units", thing.name);
            let help = "write how many, like `units = 12`, or take `units` and `unit` out";
            found.add(NO_UNITS.at(place, message).help(help));
        }
    }
}

/// What it says beyond its own sentence.
pub(super) fn facts(course: &Course, words: &Vocabulary) -> Vec<String> {
    let in_each = course.mode() == HoldingMode::All && course.terms().len() > 1;
    let units = course.units().map(roles::words::units).map(|units| match in_each {
        true => say(msg::FactUnitsEach { units: &units }),
        false => say(msg::FactUnits { units: &units }),
    });
    terms::names_fact(course.mode(), course.terms(), words).into_iter().chain(units).collect()
}
