//! A step with everything that can be said of one, and one of which little can.

use roles::words::gap::{Part, Takes, TermTold};

use super::takes;
use crate::components::Example;

/// What a step takes in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let part = |lead: &str, phrases: &[&str]| Part {
        lead: lead.into(),
        phrases: phrases.iter().map(ToString::to_string).collect(),
    };
    let term = |name: &str, text: &str| TermTold { name: name.into(), text: text.into() };
    let much = Takes {
        note: None,
        left: vec![
            part("Still needed in any case:", &["SQL (level: advanced)"]),
            part("If you came in with 2 years in data analysis:", &["Either: a", "Or: b"]),
        ],
        terms: vec![term("Grade", "From 6 to 8"), term("Pay", "Not stated for either role")],
        changes: vec![part("Newly asked for", &["SQL", "Knowledge of maps"])],
    };
    let little = Takes {
        note: Some("Harbour Pilot is not written yet.".into()),
        left: vec![],
        terms: vec![],
        changes: vec![],
    };
    [("in full", much), ("with a note alone", little)]
        .map(|(name, told)| Example { component: "takes", name, html: takes(told).html() })
        .into()
}
