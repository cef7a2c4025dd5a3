//! Kinds of terms, as messages name them.

use roles::vocabulary::TermKind;

use crate::problem::{piece, problems};

problems! {
    pub(crate) OTHER_KIND_OF_TERM = "other-kind-of-term", Error {
        what: "A requirement names a word of another kind than it asks for.",
        why: "A credential asks for a certificate, a membership for an organization, a skill for a \
              tool, a skill or knowledge. The question would make no sense otherwise.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "certificate"
kind = "credential"
need = "required"
text = "You type quickly."
ask = "Do you hold the certificate?"
any_of = ["typing"]"#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "certificate"
kind = "credential"
need = "required"
text = "You hold the archivist's certificate."
ask = "Do you hold the archivist's certificate?"
any_of = ["archivist-certificate"]"#,
        )],
    }
}

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
        TermKind::Course => "a course",
        TermKind::Status => "a status",
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
        TermKind::Course => "[[course]]",
        TermKind::Status => "[[status]]",
    }
}
