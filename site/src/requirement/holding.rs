//! Something to have: skills, knowledge, credentials, memberships.

use serde::Deserialize;

use crate::draft::described::described;
use crate::draft::{Said, Spanned};

described! {
/// The keys of a skill and of knowledge.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SkillDraft {
    /// One of these is enough.
    pub any_of: Said<Vec<Spanned<String>>>,
    /// All of these are needed.
    pub all_of: Said<Vec<Spanned<String>>>,
    /// `true` when another tool of the same family will do.
    pub or_similar: Said<bool>,
    /// A word of the employer's scale.
    pub level: Said<String>,
}

/// The keys of a credential.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct CredentialDraft {
    /// One of these is enough.
    pub any_of: Said<Vec<Spanned<String>>>,
    /// `true` when it must not have run out.
    pub active: Said<bool>,
}

/// The keys of a membership.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct MembershipDraft {
    /// One of these is enough.
    pub any_of: Said<Vec<Spanned<String>>>,
    /// `true` when it must not have run out.
    pub active: Said<bool>,
}
}
