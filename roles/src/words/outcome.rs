//! What answers come to for one line.

use crate::evaluate::{Caveat, Outcome, Reason};

/// An outcome as a sentence without its full stop.
#[must_use]
pub fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::NotMet => "Not shown yet".into(),
        Outcome::Unknown(reasons) => {
            let reasons: Vec<&str> = reasons.iter().map(reason).collect();
            reasons.join("; or: ")
        }
        Outcome::Met(caveats) => {
            let caveats: Vec<&str> = caveats.iter().map(caveat).collect();
            let caveats: String = caveats.iter().map(|caveat| format!("; {caveat}")).collect();
            format!("You appear to meet this{caveats}")
        }
    }
}

/// Why it cannot be said yet.
#[must_use]
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Unanswered => "Not answered yet",
        Reason::NotSure => "Your answer leaves this open",
        Reason::Review => "Only the hiring team can judge this",
    }
}

/// What to keep in mind.
#[must_use]
pub fn caveat(caveat: Caveat) -> &'static str {
    match caveat {
        Caveat::RelatedField => "the hiring team judges whether your field is related",
        Caveat::FieldOfStudy => "the hiring team judges the field of study",
        Caveat::SimilarTool => "the hiring team judges whether your tool is similar enough",
    }
}
