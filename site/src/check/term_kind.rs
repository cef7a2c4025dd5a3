//! Kinds of terms, as messages name them.

use roles::vocabulary::TermKind;

/// A kind of term with its article: "a tool".
pub(crate) fn with_article(kind: TermKind) -> &'static str {
    match kind {
        TermKind::Tool => "a tool",
        TermKind::Skill => "a skill",
        TermKind::Knowledge => "knowledge",
        TermKind::Ability => "an ability",
        TermKind::Competency => "a competency",
        TermKind::Credential => "a credential",
        TermKind::Organization => "an organization",
    }
}

/// The table of the vocabulary that holds a kind.
pub(crate) fn table(kind: TermKind) -> &'static str {
    match kind {
        TermKind::Tool => "[[tool]]",
        TermKind::Skill => "[[skill]]",
        TermKind::Knowledge => "[[knowledge]]",
        TermKind::Ability => "[[ability]]",
        TermKind::Competency => "[[competency]]",
        TermKind::Credential => "[[credential]]",
        TermKind::Organization => "[[organization]]",
    }
}
