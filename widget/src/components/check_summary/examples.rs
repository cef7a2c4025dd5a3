//! The result so far, with some of each.

use ::words::{msg, say};
use roles::evaluate::Verdict;
use yew::Html;

use super::{SoFar, check_summary};
use crate::components::Example;
use crate::components::check_step::field::button;

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
    let some = check_summary(&[1, 0, 4, 2, 1], (&roles, 5), (None, Html::default()), true);
    let again = button("framed", "again", say(msg::CheckAgain));
    let lost = check_summary(&[0; 5], (&[], 0), (Some(say(msg::CheckLost)), again), true);
    let example = |name, html| Example { component: "check-summary", name, html };
    vec![example("some of each", some), example("roles that could not be loaded", lost)]
}
