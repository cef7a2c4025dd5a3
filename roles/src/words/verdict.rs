//! What answers come to for a whole role.

use crate::evaluate::Verdict;

/// What stands beside every result.
pub const NO_APPLICATION: &str =
    "This is not an application, and nothing was sent. The city decides.";

/// A verdict as a sentence.
#[must_use]
pub fn verdict(verdict: Verdict) -> String {
    match verdict {
        Verdict::AppearsToMeet => {
            "On your answers, you appear to meet the minimum that can be checked here."
        }
        Verdict::ReviewerDecides => {
            "Only the hiring team can judge this: your answers alone do not settle it."
        }
        Verdict::CannotTellYet => "This cannot be said yet: an answer is missing or open.",
        Verdict::NotYet => "Not shown yet: on your answers, a part of the minimum is missing.",
        Verdict::NothingToCheck => {
            "There is nothing to check: no line of this description is for answers to show."
        }
    }
    .into()
}

/// What to say of a role of which nothing is written.
#[must_use]
pub fn nothing_written() -> String {
    "There is nothing to check yet: this description is not written yet.".into()
}

/// The advice for a near miss, given the repair that is near: `4 more months in …`.
#[must_use]
pub fn near_miss(repair: &str) -> String {
    format!("You are close: what is missing is {repair}.")
}

/// The advice where the employer's own rule covers what is missing, given the repair that it
/// covers and the rule in the author's words. Whether one can apply today is not said: the
/// page may be older than that.
#[must_use]
pub fn early(repair: &str, rule: Option<&str>) -> String {
    let until = rule.unwrap_or(
        "The description does not say when it has to be there: ask the hiring team before you \
         apply.",
    );
    format!(
        "You can apply while there is an opening, although something is missing: {repair}. {until}"
    )
}
