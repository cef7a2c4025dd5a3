//! The words of steps and evidence, and the source lines that evidence points to.

use roles::id::RoleId;
use roles::ladder::{Confidence, EvidenceKind, StepKind};

use crate::draft::Spanned;
use crate::draft::ladder::{ConfidenceWord, EvidenceWord, StepDraft, StepKindWord};

use super::super::Context;
use super::super::findings::Findings;
use super::super::lines::Lines;

/// A step as messages name it.
pub(super) fn step_name(said: &StepDraft) -> String {
    match (&said.from, &said.to) {
        (Some(from), Some(to)) => {
            format!("the step from `{}` to `{}`", from.get_ref(), to.get_ref())
        }
        _ => "this step".into(),
    }
}

/// The kind of a step.
pub(super) fn kind(word: StepKindWord) -> StepKind {
    match word {
        StepKindWord::StepUp => StepKind::StepUp,
        StepKindWord::CrossOver => StepKind::CrossOver,
        StepKindWord::OtherCity => StepKind::OtherCity,
    }
}

/// How sure a step is.
pub(super) fn confidence(word: ConfidenceWord) -> Confidence {
    match word {
        ConfidenceWord::Rule => Confidence::Rule,
        ConfidenceWord::Named => Confidence::Named,
        ConfidenceWord::Supported => Confidence::Supported,
        ConfidenceWord::Inferred => Confidence::Inferred,
    }
}

/// The kind of an evidence.
pub(super) fn evidence(word: EvidenceWord) -> EvidenceKind {
    match word {
        EvidenceWord::Minimum => EvidenceKind::Minimum,
        EvidenceWord::ReportingLine => EvidenceKind::ReportingLine,
        EvidenceWord::Grade => EvidenceKind::Grade,
        EvidenceWord::Duties => EvidenceKind::Duties,
        EvidenceWord::Requirements => EvidenceKind::Requirements,
        EvidenceWord::Title => EvidenceKind::Title,
    }
}

/// Reports a line that the source of the role does not have.
pub(super) fn source_line(
    line: &Spanned<String>,
    role: &RoleId,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) {
    if let Some(name) = context.roles.all().get(role) {
        Lines::of(role, name.lists.as_ref()).resolve(line, found);
    }
}
