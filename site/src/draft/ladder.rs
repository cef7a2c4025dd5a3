//! `[extra]` of a ladder file.

use serde::Deserialize;

use super::described::described;
use super::{Said, Spanned};

described! {
/// Rungs in order, and the steps between them.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LadderExtra {
    /// The roles of the ladder, from the lowest to the highest.
    pub rung: Option<Vec<Spanned<RungDraft>>>,
    /// A step from one rung to another, and what makes us think so.
    pub step: Option<Vec<Spanned<StepDraft>>>,
}

/// A rung.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RungDraft {
    /// The name of its file.
    pub role: Said<String>,
}

/// A step.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct StepDraft {
    /// The lower role.
    pub from: Said<String>,
    /// The higher role.
    pub to: Said<String>,
    /// Up in the same field, over from another field, or to another city.
    pub kind: Said<StepKindWord>,
    /// How sure it is: a `rule` of the higher role, `named` in the source, `supported` by
    /// two kinds of evidence, or `inferred` by us. Left out where the program finds the rule.
    pub confidence: Said<ConfidenceWord>,
    /// One thing that the step rests on.
    pub evidence: Option<Vec<Spanned<EvidenceDraft>>>,
}
}

/// `kind` of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKindWord {
    StepUp,
    CrossOver,
    OtherCity,
}

/// `confidence` of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConfidenceWord {
    Rule,
    Named,
    Supported,
    Inferred,
}

described! {
/// One thing that a step rests on.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EvidenceDraft {
    /// What sort of evidence it is.
    pub kind: Said<EvidenceWord>,
    /// The role whose description says so.
    pub role: Said<String>,
    /// The line of the source: `mq 1`.
    pub line: Said<String>,
    /// What it says, in plain words.
    pub note: Said<String>,
}
}

/// `kind` of an evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceWord {
    Minimum,
    ReportingLine,
    Grade,
    Duties,
    Requirements,
    Title,
}
