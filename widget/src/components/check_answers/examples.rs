//! The answers: none, and one of each kind.

use roles::id::{AreaId, TermId};
use roles::profile::{Answer, HeldDegree, MonthRange, Profile};
use roles::requirement::Degree;

use super::check_answers;
use crate::components::{Example, Send, example_roles};

/// The answers in their situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let book = example_roles::book();
    let words = book.catalog().vocabulary();
    let mut some = Profile::default();
    some.set_months(AreaId(0), Some(MonthRange::between(12, 30)));
    some.set_answer(TermId(0), None, Some(Answer::NotSure));
    some.degrees = vec![HeldDegree { level: Degree::Master, field: None, related: false }];
    let situations = [("none", Profile::default()), ("some", some)];
    let shown = situations.map(|(name, profile)| Example {
        component: "check-answers",
        name,
        html: check_answers(&profile, words, &Send::noop()),
    });
    shown.into()
}
