//! What answers come to for one line.

use words::{msg, say};

use crate::evaluate::{Caveat, Outcome, Reason};

/// An outcome as a sentence; one without caveats has no full stop.
#[must_use]
pub fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::NotMet => say(msg::OutcomeNotMet),
        Outcome::Unknown(reasons) => {
            let reasons = reasons.iter().map(reason);
            let either =
                |one: String, other: String| say(msg::OutcomeEither { one: &one, other: &other });
            reasons.reduce(either).unwrap_or_default()
        }
        Outcome::Met(caveats) => {
            let caveats: Vec<String> = caveats.iter().map(caveat).collect();
            match caveats.as_slice() {
                [] => say(msg::OutcomeMet),
                caveats => say(msg::OutcomeMetBut { caveats: &caveats.join(" ") }),
            }
        }
    }
}

/// Why it cannot be said yet.
fn reason(reason: Reason) -> String {
    match reason {
        Reason::Unanswered => say(msg::OutcomeUnanswered),
        Reason::NotSure => say(msg::OutcomeNotSure),
        Reason::Review => say(msg::OutcomeReview),
    }
}

/// What to keep in mind.
fn caveat(caveat: Caveat) -> String {
    match caveat {
        Caveat::RelatedField => say(msg::CaveatRelatedField),
        Caveat::FieldOfStudy => say(msg::CaveatFieldOfStudy),
        Caveat::SimilarTool => say(msg::CaveatSimilarTool),
    }
}
