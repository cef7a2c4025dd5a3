//! Steps: lists of things, jobs, totals, degrees and something to correct.

use roles::calculator::CalendarMonth;
use roles::{Role, StepKind, profile_steps};

use super::{Asking, check_step};
use crate::components::{Example, example_roles};
use crate::form::{Clock, Field, Form};

/// Which step, and what was typed into which field.
type Situation = (&'static str, StepKind, &'static [(&'static str, &'static str)]);

const SITUATIONS: [Situation; 5] = [
    ("tools", StepKind::Tools, &[("have.tool-1", "yes")]),
    ("a job", StepKind::Jobs, &[("job.0.from", "4/2023"), ("share.0.work", "50")]),
    ("totals", StepKind::Jobs, &[("jobs.totals", "yes"), ("total.work", "3 1/2")]),
    ("something to correct", StepKind::Jobs, &[("jobs.totals", "yes"), ("total.work", "two")]),
    ("degrees", StepKind::Education, &[("degree.0", "master"), ("degree.1", "bachelor")]),
];

/// The steps in their situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    SITUATIONS.into_iter().filter_map(example).collect()
}

fn example((name, kind, typed): Situation) -> Option<Example> {
    let book = example_roles::book();
    let words = book.catalog().vocabulary();
    let mut form = Form::default();
    for (name, value) in typed {
        if let Some(field) = Field::parse(name, words) {
            form.set(field, value, words);
        }
    }
    let roles: Vec<&Role> = book.catalog().roles().iter().collect();
    let steps = profile_steps(&roles, words, true);
    let step = steps.iter().find(|step| step.kind == kind)?;
    let clock = Clock { week: 3500, now: CalendarMonth::new(2026, 11) };
    let (profile, problems) = form.read(clock, &step.quantities, words);
    let asking = Asking {
        words,
        form: &form,
        profile: &profile,
        problems: &problems,
        told: None,
        week: (3500, Some("City of Alder")),
        filter: "",
        is_alive: true,
        interests: &[],
    };
    let html = check_step(&asking, step, None);
    Some(Example { component: "check-step", name, html })
}
