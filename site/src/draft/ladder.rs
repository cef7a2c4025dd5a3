//! `[extra]` of a ladder file.

use serde::Deserialize;

use super::{Said, Spanned};

/// Rungs in order, and the steps between them.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct LadderExtra {
    pub rung: Option<Vec<Spanned<RungDraft>>>,
    pub step: Option<Vec<Spanned<StepDraft>>>,
}

/// A rung.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct RungDraft {
    pub role: Said<String>,
}

/// A step.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct StepDraft {
    pub from: Said<String>,
    pub to: Said<String>,
    pub kind: Said<StepKindWord>,
    pub confidence: Said<ConfidenceWord>,
    pub evidence: Option<Vec<Spanned<EvidenceDraft>>>,
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

/// One thing that a step rests on.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct EvidenceDraft {
    pub kind: Said<EvidenceWord>,
    pub role: Said<String>,
    pub line: Said<String>,
    pub note: Said<String>,
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
