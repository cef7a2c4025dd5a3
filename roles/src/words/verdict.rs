//! What answers come to for a whole role.

use words::{msg, say};

use crate::evaluate::Verdict;

/// A verdict as a sentence or two.
#[must_use]
pub fn verdict(verdict: Verdict) -> String {
    match verdict {
        Verdict::AppearsToMeet => say(msg::VerdictAppearsToMeet),
        Verdict::ReviewerDecides => say(msg::VerdictReviewerDecides),
        Verdict::CannotTellYet => say(msg::VerdictCannotTellYet),
        Verdict::NotYet => say(msg::VerdictNotYet),
        Verdict::NothingToCheck => say(msg::VerdictNothingToCheck),
    }
}

/// What to say of a role without a description.
#[must_use]
pub fn nothing_written() -> String {
    say(msg::VerdictNoDescription)
}

/// The advice for a near miss, given the repair that is near: `4 more months in …`.
#[must_use]
pub fn near_miss(repair: &str) -> String {
    say(msg::NearMiss { missing: repair })
}

/// The advice where the employer's own rule covers what is missing, given the repair that it
/// covers and the rule in the author's words. Whether one can apply today is not said: the
/// page may be older than that.
#[must_use]
pub fn early(missing: &str, rule: Option<&str>) -> String {
    let can = say(msg::EarlyApply { missing });
    [can, rule.map_or_else(|| say(msg::EarlyAsk), str::to_owned)].join(" ")
}
