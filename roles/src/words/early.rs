//! That one may apply although something is missing, by the employer's own rule.

use crate::early::Early;

/// What a rule says to somebody who lacks only what it covers: `4 more months in …`.
#[must_use]
pub fn early(rule: &Early, missing: &str) -> String {
    let said = rule.text.as_deref().unwrap_or("The city says by when it has to be there.");
    format!("You may apply already, although this is missing: {missing}. {said}")
}
