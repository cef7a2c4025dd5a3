//! Questions: months typed, counted from jobs, with something to mend; degrees; things.

use roles::check_data::CheckData;
use roles::id::{AreaId, TermId};
use roles::question::Question;
use roles::questionnaire::Asked;

use super::{Questioning, check_question};
use crate::components::{Example, Send, example_roles};
use crate::form::{Field, Form};

/// What is asked, and what was typed into which field.
type Situation = (&'static str, Vec<Question>, &'static [(&'static str, &'static str)]);

/// The question in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let months = || vec![Question::Months(AreaId(0).into())];
    let things = (0..3).map(|n| Question::Have(TermId(n), None)).collect();
    let situations: [Situation; 6] = [
        ("months", months(), &[("years.work", "2"), ("months.work", "6")]),
        ("a range", months(), &[("how.work", "between"), ("years.work", "2")]),
        ("jobs", months(), &[("how.work", "jobs"), ("job.work.0.hours", "20")]),
        ("something to mend", months(), &[("years.work", "two")]),
        ("degrees", vec![Question::Degrees], &[("degree.0", "master"), ("degree.1", "bachelor")]),
        ("things", things, &[("have.tool-1", "yes"), ("have.tool-2", "not-sure")]),
    ];
    let book = example_roles::book();
    situations.map(|situation| example(&book, situation)).into()
}

fn example(book: &CheckData, (name, fields, typed): Situation) -> Example {
    let words = book.catalog().vocabulary();
    let mut form = Form::default();
    for (name, value) in typed {
        if let Some(field) = Field::parse(name, words) {
            form.set(field, value, words);
        }
    }
    let week = (3500, Some("City of Alder"));
    let (_, problems) = form.read(week.0);
    let send = Send::noop();
    let view = Questioning { words, form: &form, problems: &problems, week, send: &send };
    let similar = if fields.len() > 1 { vec![Question::Have(TermId(5), None)] } else { vec![] };
    let asked = Asked {
        legend: "What have you done so far?".into(),
        help: Some("Examples are enough.".into()),
        requirement: None,
        fields,
        similar,
    };
    Example { component: "check-question", name, html: check_question(&view, 0, &asked) }
}
