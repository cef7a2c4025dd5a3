//! The list of what has to be corrected.

use roles::id::AreaId;

use super::check_errors;
use crate::components::check_question::Questioning;
use crate::components::{Example, Send, example_roles};
use crate::form::{Bound, Field, Form};

/// The list in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let book = example_roles::book();
    let words = book.catalog().vocabulary();
    let mut form = Form::default();
    form.set(Field::Years(AreaId(0).into(), Bound::Least), "two", words);
    let (_, problems) = form.read(3500);
    let send = Send::noop();
    let view =
        Questioning { words, form: &form, problems: &problems, week: (3500, None), send: &send };
    let html = check_errors(&view, &send);
    vec![Example { component: "check-errors", name: "one thing to correct", html }]
}
