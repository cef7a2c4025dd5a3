//! Words for the states, kinds and degrees of sureness that the model knows.

use ::words::{Key, msg, say};
use roles::ladder::{Confidence, EvidenceKind, StepKind};
use roles::requirement::Strength;
use roles::role::{Period, RoleKind, Status};

/// What can be done with a role today.
#[must_use]
pub fn role_status(status: Status) -> String {
    let key: Key = match status {
        Status::Described => msg::RoleStatusDescribed::KEY,
        Status::Upcoming => msg::RoleStatusUpcoming::KEY,
        Status::Open => msg::RoleStatusOpen::KEY,
        Status::Stub => msg::RoleStatusStub::KEY,
        Status::Archived => msg::RoleStatusArchived::KEY,
    };
    key.say()
}

/// Whether a page describes one position or a class of them.
#[must_use]
pub fn appointment_kind(kind: RoleKind) -> String {
    match kind {
        RoleKind::Position => say(msg::TermsPosition),
        RoleKind::Class => say(msg::TermsClass),
    }
}

/// The word by which messages tell periods of pay apart.
#[must_use]
pub fn period_word(period: Option<Period>) -> &'static str {
    match period {
        Some(Period::Year) => "year",
        Some(Period::Month) => "month",
        Some(Period::Biweekly) => "biweekly",
        Some(Period::Week) => "week",
        Some(Period::Hour) => "hour",
        Some(Period::NotStated) | None => "none",
    }
}

/// How strongly something is preferred.
#[must_use]
pub fn strength(strength: Strength) -> String {
    match strength {
        Strength::Mild => say(msg::MarkMild),
        Strength::Normal => say(msg::MarkPreferred),
        Strength::Strong => say(msg::MarkStrong),
    }
}

/// What sort of step it is. A source that names both roles in a reporting line names
/// no step.
#[must_use]
pub fn step(kind: StepKind, confidence: Confidence) -> String {
    match kind {
        StepKind::StepUp if confidence == Confidence::Named => say(msg::StepUpReporting),
        StepKind::StepUp => say(msg::StepUp),
        StepKind::CrossOver => say(msg::StepCrossOver),
        StepKind::OtherCity => say(msg::StepOtherCity),
    }
}

/// How sure a step is, in one word or two.
#[must_use]
pub fn confidence(confidence: Confidence) -> String {
    match confidence {
        Confidence::Rule => say(msg::SureRule),
        Confidence::Named => say(msg::SureNamed),
        Confidence::Supported => say(msg::SureSupported),
        Confidence::Inferred => say(msg::SureInferred),
    }
}

/// The same inside a sentence.
#[must_use]
pub fn confidence_inside(confidence: Confidence) -> String {
    match confidence {
        Confidence::Rule => say(msg::SureInsideRule),
        Confidence::Named => say(msg::SureInsideNamed),
        Confidence::Supported => say(msg::SureInsideSupported),
        Confidence::Inferred => say(msg::SureInsideInferred),
    }
}

/// What that word means.
#[must_use]
pub fn confidence_note(confidence: Confidence) -> String {
    match confidence {
        Confidence::Rule => say(msg::SureNoteRule),
        Confidence::Named => say(msg::SureNoteNamed),
        Confidence::Supported => say(msg::SureNoteSupported),
        Confidence::Inferred => say(msg::SureNoteInferred),
    }
}

/// What sort of evidence it is, before what it says.
#[must_use]
pub fn evidence(kind: EvidenceKind) -> String {
    let key: Key = match kind {
        EvidenceKind::Minimum => msg::EvidenceMinimum::KEY,
        EvidenceKind::ReportingLine => msg::EvidenceReportingLine::KEY,
        EvidenceKind::Grade => msg::EvidenceGrade::KEY,
        EvidenceKind::Duties => msg::EvidenceDuties::KEY,
        EvidenceKind::Requirements => msg::EvidenceRequirements::KEY,
        EvidenceKind::Title => msg::EvidenceTitle::KEY,
    };
    key.say()
}
