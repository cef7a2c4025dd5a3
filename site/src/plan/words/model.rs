//! Words for the states, kinds and degrees of sureness that the model knows.

use roles::ladder::{Confidence, EvidenceKind, StepKind};
use roles::requirement::{Need, Strength};
use roles::role::{Period, RoleKind, Status};

/// What can be done with a role today.
#[must_use]
pub fn role_status(status: Status) -> &'static str {
    match status {
        Status::Described => "Described; no vacancy is announced here",
        Status::Upcoming => "An opening is announced",
        Status::Open => "Open: there is a vacancy",
        Status::Stub => "Not written yet",
        Status::Archived => "Kept for the record; no longer in use",
    }
}

/// Whether a page describes one position or a class of them.
#[must_use]
pub fn appointment_kind(kind: RoleKind) -> &'static str {
    match kind {
        RoleKind::Position => "A position",
        RoleKind::Class => "A class of positions, not one of them",
    }
}

/// What pay is for.
#[must_use]
pub fn period(period: Option<Period>) -> &'static str {
    match period {
        Some(Period::Year) => "a year",
        Some(Period::Month) => "a month",
        Some(Period::Biweekly) => "every two weeks",
        Some(Period::Week) => "a week",
        Some(Period::Hour) => "an hour",
        Some(Period::NotStated) | None => "period not stated",
    }
}

/// How strongly a plus is wished for.
#[must_use]
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Mild => "A mild wish",
        Strength::Normal => "A wish",
        Strength::Strong => "A strong wish",
    }
}

/// What a member of a group says of its own need, where it differs from "required".
#[must_use]
pub fn need_note(need: Need) -> Option<&'static str> {
    match need {
        Need::Required => None,
        Need::Preferred(wish) => Some(strength(wish)),
        Need::MayBeRequired => Some("May be asked at entry"),
        Need::SomePositions => Some("Asked for in some positions"),
        Need::OnTheJob => Some("Learned on the job"),
        Need::Info => Some("Good to know"),
    }
}

/// What sort of step it is. A source that names both roles in a reporting line names
/// no step.
#[must_use]
pub fn step(kind: StepKind, confidence: Confidence) -> &'static str {
    match kind {
        StepKind::StepUp if confidence == Confidence::Named => "A reporting line",
        StepKind::StepUp => "A step up",
        StepKind::CrossOver => "A cross-over between lines of work",
        StepKind::OtherCity => "A step to another city",
    }
}

/// What sort of step it is, in a word or two.
#[must_use]
pub fn step_name(kind: StepKind) -> &'static str {
    match kind {
        StepKind::StepUp => "Step up",
        StepKind::CrossOver => "Cross-over",
        StepKind::OtherCity => "Step to another city",
    }
}

/// How sure a step is, in one word or two.
#[must_use]
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Rule => "By rule",
        Confidence::Named => "Named in the source",
        Confidence::Supported => "Supported",
        Confidence::Inferred => "Our reading",
    }
}

/// What that word means.
#[must_use]
pub fn confidence_note(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Rule => "The minimum of the higher role names the lower one.",
        Confidence::Named => "The source names both roles in a reporting line, not as a promotion.",
        Confidence::Supported => "Two or more kinds of evidence agree; no source states the step.",
        Confidence::Inferred => "The source does not say so.",
    }
}

/// What sort of thing a step rests on.
#[must_use]
pub fn evidence(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Minimum => "Minimum",
        EvidenceKind::ReportingLine => "Reporting line",
        EvidenceKind::Grade => "Grade",
        EvidenceKind::Duties => "Duties",
        EvidenceKind::Requirements => "Requirements",
        EvidenceKind::Title => "Title",
    }
}
