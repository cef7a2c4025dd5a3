//! The result so far, with some of each.

use roles::evaluate::Verdict;

use super::{SoFar, check_summary};
use crate::components::Example;

/// The summary in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let role = |title: &str, verdict, missing: &str| SoFar {
        title: title.into(),
        verdict,
        missing: missing.into(),
    };
    let roles = [
        role("Map Analyst", Verdict::AppearsToMeet, ""),
        role("Records Engineer", Verdict::NotYet, "4 more months in records"),
        role("Sensor Manager", Verdict::CannotTellYet, ""),
    ];
    let html = check_summary(&[1, 0, 4, 2, 1], (&roles, 5), None, true);
    vec![Example { component: "check-summary", name: "some of each", html }]
}
