//! Results as short stable words, for programs: in JSON, in class names.

use crate::evaluate::{Caveat, Outcome, Reason, Verdict};

/// A verdict: `appears-to-meet`.
#[must_use]
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::NothingToCheck => "nothing-to-check",
        Verdict::NotYet => "not-yet",
        Verdict::CannotTellYet => "cannot-tell-yet",
        Verdict::ReviewerDecides => "reviewer-decides",
        Verdict::AppearsToMeet => "appears-to-meet",
    }
}

/// An outcome without its reason: `not-met`.
#[must_use]
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NotMet => "not-met",
        Outcome::Unknown(_) => "unknown",
        Outcome::Met(_) => "met",
    }
}

/// Why it is unknown, or what to keep in mind although it is met; of several, the one
/// that a visitor can do most about.
#[must_use]
pub fn reason(outcome: Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::NotMet => None,
        Outcome::Unknown(reasons) => reasons.iter().next().map(|reason| match reason {
            Reason::Unanswered => "unanswered",
            Reason::NotSure => "not-sure",
            Reason::Review => "review",
        }),
        Outcome::Met(caveats) => caveats.iter().next().map(|caveat| match caveat {
            Caveat::RelatedField => "related-field",
            Caveat::FieldOfStudy => "field-of-study",
            Caveat::SimilarTool => "similar-tool",
        }),
    }
}
