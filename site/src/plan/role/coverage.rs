//! How much of a description nobody can check with answers of their own.

use roles::Role;
use roles::requirement::Assess;

use crate::plan::words::{count, row, sentence};

/// What of the description answers of one's own cannot settle; none when it asks for nothing.
pub(super) fn coverage(role: &Role) -> Option<String> {
    let all = role.requirements.all();
    if all.is_empty() && role.listed.is_empty() {
        return None;
    }
    let with = |assess| all.iter().filter(|r| r.assess == assess).count();
    let own = with(Assess::Own);
    let rest = [
        (with(Assess::Later), "point that is looked at later", "points that are looked at later"),
        (
            with(Assess::Review),
            "point that only the hiring team can judge",
            "points that only the hiring team can judge",
        ),
        (with(Assess::Condition), "condition of the job", "conditions of the job"),
        (with(Assess::NotAssessed), "line kept as it is", "lines kept as they are"),
        (role.listed.len(), "entry of its long lists", "entries of its long lists"),
    ];
    let rest: Vec<_> = rest
        .into_iter()
        .filter(|(n, ..)| *n > 0)
        .map(|(n, one, many)| count(n, one, many))
        .collect();
    let rest: Vec<_> = rest.iter().map(String::as_str).collect();
    let asked = sentence(&count(own, "point is", "points are"));
    let checked = format!(
        "{asked} about things you can answer yourself: experience, degrees, skills, knowledge."
    );
    match rest.as_slice() {
        [] => Some(checked),
        rest => Some(format!(
            "{checked} Your own answers cannot settle the rest: {}.",
            row(rest, "and")
        )),
    }
}
