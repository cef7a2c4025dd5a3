//! Questions: of each kind, with what is typed in each way, and with something to correct.

use roles::Quantity;
use roles::check_data::CheckData;
use roles::id::{AreaId, TermId};
use roles::kind::{Unit, Units};
use roles::question::Question;
use roles::questionnaire::Asked;

use super::{Questioning, check_question};
use crate::components::example_roles::{self, COURSES, FILING, STATUSES};
use crate::components::{Example, Send};
use crate::form::{Field, Form};

/// What is asked, and what was typed into which field.
type Situation = (&'static str, Vec<Question>, &'static [(&'static str, &'static str)]);

/// The question in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let book = example_roles::book();
    let all = times().into_iter().chain(college()).chain(others());
    all.map(|situation| example(&book, situation)).collect()
}

const WORK: Quantity = Quantity::Area(AreaId(0));
const COLLEGE: Question = Question::Months(Quantity::College);

fn times() -> [Situation; 6] {
    let months_of = |all: &[Quantity]| all.iter().map(|one| Question::Months(*one)).collect();
    let months = || vec![Question::Months(WORK)];
    let recent = Quantity::Recent { area: AreaId(0), years: 10 };
    let outside = Quantity::Outside { whole: AreaId(0), area: FILING };
    [
        ("months", months(), &[("years.work", "2"), ("months.work", "6")]),
        ("a range", months(), &[("how.work", "between"), ("years.work", "2")]),
        ("jobs", months(), &[("how.work", "jobs"), ("job.work.0.hours", "20")]),
        ("something to correct", months(), &[("years.work", "two")]),
        ("recent years and a part", months_of(&[recent, FILING.into()]), &[]),
        (
            "outside of an area",
            months_of(&[outside, FILING.into()]),
            &[("years.work@outside-filing", "2"), ("how.filing", "jobs")],
        ),
    ]
}

fn college() -> [Situation; 4] {
    let all = || vec![COLLEGE];
    [
        ("college in years", all(), &[("years.college", "1"), ("months.college", "6")]),
        ("college in units", all(), &[("how.college", "quarter"), ("units.college", "22.5")]),
        ("college to correct", all(), &[("how.college", "semester"), ("units.college", "thirty")]),
        (
            "degrees or college and work",
            vec![Question::Degrees, COLLEGE, Question::Months(WORK)],
            &[("degree.0", "some-college"), ("how.college", "semester"), ("units.college", "30")],
        ),
    ]
}

fn others() -> [Situation; 5] {
    let things = (0..3).map(|n| Question::Have(TermId(n), None)).collect();
    let units = Units { number: 12, unit: Unit::Semester };
    [
        (
            "units of courses",
            COURSES.map(|term| Question::Units(term, units)).into(),
            &[("have.accounting.12-semester", "yes")],
        ),
        ("a course", vec![Question::Have(COURSES[0], None)], &[("have.accounting", "not-sure")]),
        (
            "statuses",
            STATUSES.map(|term| Question::Have(term, None)).into(),
            &[("have.student", "yes")],
        ),
        ("things", things, &[("have.tool-1", "yes"), ("have.tool-2", "not-sure")]),
        ("degrees", vec![Question::Degrees], &[("degree.0", "master"), ("degree.1", "bachelor")]),
    ]
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
    let is_tool = fields.contains(&Question::Have(TermId(0), None));
    let similar = if is_tool { vec![Question::Have(TermId(5), None)] } else { vec![] };
    let asked = Asked {
        legend: "What have you done so far?".into(),
        help: Some("Examples are enough.".into()),
        requirement: None,
        fields,
        similar,
    };
    Example { component: "check-question", name, html: check_question(&view, 0, &asked) }
}
