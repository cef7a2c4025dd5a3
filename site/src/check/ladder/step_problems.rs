//! What speaks against a step once its two roles are known, in words.

use roles::Role;
use roles::ladder::{Step, StepProblem, step_problems};

use crate::diagnostic::Diagnostic;
use crate::draft::Spanned;
use crate::draft::ladder::StepDraft;

use super::super::findings::Findings;
use super::problems::{GRADE_FALLS, SAME_EMPLOYER};
use super::words::step_name;

/// Reports what speaks against a step between two roles; nothing while one is not known.
pub(super) fn report(
    step: &Step,
    draft: &Spanned<StepDraft>,
    ends: Option<(&Role, &Role)>,
    found: &mut Findings<'_>,
) {
    let Some((from, to)) = ends else { return };
    for problem in step_problems(step, from, to) {
        let problem = match problem {
            StepProblem::GradeFalls => grade_falls(draft, (from, to), found),
            StepProblem::OneEmployer => same_employer(draft, from, found),
        };
        found.add(problem);
    }
}

/// A warning: grades may be wrong in the source, and some plans count downwards.
fn grade_falls(
    draft: &Spanned<StepDraft>,
    (from, to): (&Role, &Role),
    found: &Findings<'_>,
) -> Diagnostic {
    let grade = |role: &Role| role.terms.grade.clone().unwrap_or_default();
    let plan = from.terms.salary_plan.clone().unwrap_or_default();
    let message = format!(
        "{} goes up from grade {} to grade {} of the salary plan {plan}",
        step_name(draft.get_ref()),
        grade(from),
        grade(to)
    );
    GRADE_FALLS.at(kind_of(draft, found), message).help(
        "turn the step around, write `kind = \"cross-over\"`, or correct `grade` in one of the \
         two roles",
    )
}

fn same_employer(draft: &Spanned<StepDraft>, from: &Role, found: &Findings<'_>) -> Diagnostic {
    let name = step_name(draft.get_ref());
    let message = format!("{name} leads to another city, and both are roles of {}", from.employer);
    SAME_EMPLOYER
        .at(kind_of(draft, found), message)
        .help("write `kind = \"step-up\"` or `kind = \"cross-over\"`")
}

fn kind_of(draft: &Spanned<StepDraft>, found: &Findings<'_>) -> crate::diagnostic::Place {
    let kind = draft.get_ref().kind.as_ref();
    found.at(kind.map_or_else(|| draft.span(), Spanned::span))
}
