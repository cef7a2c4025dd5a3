//! How much of a description is checked, and what of it is not.

use words::{msg, say};

use super::list_or;
use crate::evaluate::{is_assessable, needs_review};
use crate::requirement::{Assess, Requirement};
use crate::role::Role;

/// Two or three sentences: how many points of a description a self-check covers, and what the
/// others are.
#[must_use]
pub fn coverage(role: &Role) -> String {
    let all = role.requirements.all();
    let points = all.len() + role.listed.len();
    let checked = all.iter().filter(|line| is_assessable(line) && !needs_review(line)).count();
    let mut sentences = vec![say(msg::CoverageCovers { points, checked })];
    let unchecked = unchecked(role);
    if !unchecked.is_empty() {
        sentences.push(say(msg::CoverageLeavesOut { rest: &list_or(&unchecked) }));
    }
    sentences.push(say(msg::CoverageDuties));
    sentences.join(" ")
}

/// What is not checked, each with its number; nothing that there is none of.
fn unchecked(role: &Role) -> Vec<String> {
    let all = role.requirements.all().iter();
    let lines: Vec<&Requirement> =
        all.filter(|line| !is_assessable(line) || needs_review(line)).collect();
    let some = |kind: Unchecked| {
        let count = lines.iter().filter(|line| kind_of(line) == kind).count();
        (count > 0).then_some(count)
    };
    let listed = Some(role.listed.len()).filter(|count| *count > 0);
    let all = [
        some(Unchecked::Review).map(|count| say(msg::CoverageReview { count })),
        some(Unchecked::Later).map(|count| say(msg::CoverageLater { count })),
        some(Unchecked::Condition).map(|count| say(msg::CoverageConditions { count })),
        listed.map(|count| say(msg::CoverageListed { count })),
        some(Unchecked::Note).map(|count| say(msg::CoverageNotes { count })),
    ];
    all.into_iter().flatten().collect()
}

#[derive(PartialEq, Eq)]
enum Unchecked {
    Review,
    Later,
    Condition,
    Note,
}

fn kind_of(requirement: &Requirement) -> Unchecked {
    let kind = &requirement.kind;
    match requirement.assess {
        Assess::Condition => Unchecked::Condition,
        _ if kind.is_condition() => Unchecked::Condition,
        Assess::Review => Unchecked::Review,
        Assess::Own if kind.needs_person() => Unchecked::Review,
        Assess::Later => Unchecked::Later,
        Assess::Own | Assess::NotAssessed => Unchecked::Note,
    }
}
