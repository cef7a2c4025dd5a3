//! Kinds of terms, as messages name them.

use roles::vocabulary::TermKind;

/// A kind of term with its article: "a tool".
pub(super) fn with_article(kind: TermKind) -> &'static str {
    match kind {
        TermKind::Tool => "a tool",
        TermKind::Skill => "a skill",
        TermKind::Knowledge => "knowledge",
        TermKind::Ability => "an ability",
        TermKind::Competency => "a competency",
        TermKind::Credential => "a credential",
        TermKind::Organization => "an organization",
        TermKind::Course => "a course",
        TermKind::Status => "a status",
    }
}

/// The table of the vocabulary that holds a kind.
pub(super) fn table(kind: TermKind) -> &'static str {
    match kind {
        TermKind::Tool => "[[tool]]",
        TermKind::Skill => "[[skill]]",
        TermKind::Knowledge => "[[knowledge]]",
        TermKind::Ability => "[[ability]]",
        TermKind::Competency => "[[competency]]",
        TermKind::Credential => "[[credential]]",
        TermKind::Organization => "[[organization]]",
        TermKind::Course => "[[course]]",
        TermKind::Status => "[[status]]",
    }
}
