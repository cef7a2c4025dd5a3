//! How much of a description is checked, and what of it is not.

use super::{count, row};
use crate::evaluate::{is_assessable, needs_review};
use crate::requirement::{Assess, Requirement};
use crate::role::Role;

/// Two or three sentences: how many points of a description answers are checked
/// against, and what the others are.
#[must_use]
pub fn coverage(role: &Role) -> String {
    let all = role.requirements.all();
    let points = all.len() + role.listed.len();
    let checked = all.iter().filter(|line| is_assessable(line) && !needs_review(line)).count();
    let mut said = format!(
        "Answers are checked against {checked} of the {} of this description.",
        count(points, "point", "points")
    );
    let unchecked = unchecked(role);
    if !unchecked.is_empty() {
        said.push_str(&format!(" Not checked: {}.", row(&unchecked, "and")));
    }
    said.push_str(" What you would do in the job is not checked at all.");
    said
}

/// What is not checked, each with its number; nothing that there is none of.
fn unchecked(role: &Role) -> Vec<String> {
    let all = role.requirements.all().iter();
    let lines: Vec<&Requirement> =
        all.filter(|line| !is_assessable(line) || needs_review(line)).collect();
    let of = |kind: Unchecked| lines.iter().filter(|line| kind_of(line) == kind).count();
    let kinds = [
        (
            of(Unchecked::Review),
            "point that only the hiring team can judge",
            "points that only the hiring team can judge",
        ),
        (
            of(Unchecked::Later),
            "ability that the city looks at later",
            "abilities that the city looks at later",
        ),
        (of(Unchecked::Condition), "condition of the job", "conditions of the job"),
        (role.listed.len(), "entry of the long lists", "entries of the long lists"),
        (of(Unchecked::Remark), "remark", "remarks"),
    ];
    let some = kinds.into_iter().filter(|(n, ..)| *n > 0);
    some.map(|(n, one, many)| count(n, one, many)).collect()
}

#[derive(PartialEq, Eq)]
enum Unchecked {
    Review,
    Later,
    Condition,
    Remark,
}

fn kind_of(requirement: &Requirement) -> Unchecked {
    let kind = &requirement.kind;
    match requirement.assess {
        Assess::Condition => Unchecked::Condition,
        _ if kind.is_condition() => Unchecked::Condition,
        Assess::Review => Unchecked::Review,
        Assess::Own if kind.needs_person() => Unchecked::Review,
        Assess::Later => Unchecked::Later,
        Assess::Own | Assess::NotAssessed => Unchecked::Remark,
    }
}
