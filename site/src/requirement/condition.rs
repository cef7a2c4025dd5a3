//! A condition of the job: where one lives or works, with what, by which rules.

use serde::Deserialize;

use crate::draft::Said;
use crate::draft::described::described;

described! {
/// The keys of a condition.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ConditionDraft {
    /// What it is about.
    pub rule: Said<RuleWord>,
    /// The place it is about; a `[[place]]` of the vocabulary.
    pub place: Said<String>,
    /// By when, in words.
    pub by: Said<String>,
}
}

/// `rule` of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleWord {
    Residency,
    WorkSetting,
    Equipment,
    Physical,
    Policy,
    Hours,
}
