//! Things to have: skills, knowledge, credentials, memberships.

use crate::id::TermId;
use crate::stored::stored;
use crate::vocabulary::ScaleLevel;

/// What sort of thing is to be had; only wording depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HoldingKind {
    /// Something one can do.
    Skill,
    /// Something one can know.
    Knowledge,
    /// A certificate or licence.
    Credential,
    /// Belonging to a body.
    Membership,
}

stored!(HoldingKind is one of Skill, Knowledge, Credential, Membership);

impl HoldingKind {
    /// Its word in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Skill => "skill",
            Self::Knowledge => "knowledge",
            Self::Credential => "credential",
            Self::Membership => "membership",
        }
    }
}

/// Something to have: any or all of some terms. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    kind: HoldingKind,
    mode: HoldingMode,
    terms: Vec<TermId>,
    or_similar: bool,
    level: Option<ScaleLevel>,
    active: bool,
    by: Option<String>,
}

stored!(Holding { kind, mode, terms, or_similar, level, active, by } if |own| !own.terms.is_empty());

/// Whether one term will do or all are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoldingMode {
    /// One will do.
    Any,
    /// All are needed.
    All,
}

stored!(HoldingMode is one of Any, All);

/// No terms were named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoTerms;

impl Holding {
    /// A holding of at least one term.
    ///
    /// # Errors
    /// [`NoTerms`] when none is named.
    pub fn new(kind: HoldingKind, mode: HoldingMode, terms: Vec<TermId>) -> Result<Self, NoTerms> {
        if terms.is_empty() {
            return Err(NoTerms);
        }
        Ok(Self { kind, mode, terms, or_similar: false, level: None, active: false, by: None })
    }

    /// The same, where a term of the same family will do too.
    #[must_use]
    pub fn or_similar(self, or_similar: bool) -> Self {
        Self { or_similar, ..self }
    }

    /// The same, at a level at least.
    #[must_use]
    pub fn at_level(self, level: Option<ScaleLevel>) -> Self {
        Self { level, ..self }
    }

    /// The same, where the credential or membership has to be active.
    #[must_use]
    pub fn active(self, active: bool) -> Self {
        Self { active, ..self }
    }

    /// The same, which may come later: "the end of your probation". Then it is a condition
    /// of the job rather than something to have at the start, unless the author says so.
    #[must_use]
    pub fn by(self, by: Option<String>) -> Self {
        Self { by, ..self }
    }

    /// What sort of thing it is.
    #[must_use]
    pub fn kind(&self) -> HoldingKind {
        self.kind
    }

    /// Whether one term will do.
    #[must_use]
    pub fn mode(&self) -> HoldingMode {
        self.mode
    }

    /// The terms, at least one.
    #[must_use]
    pub fn terms(&self) -> &[TermId] {
        &self.terms
    }

    /// Whether a term of the same family will do too.
    #[must_use]
    pub fn similar_will_do(&self) -> bool {
        self.or_similar
    }

    /// The level needed at least.
    #[must_use]
    pub fn level(&self) -> Option<ScaleLevel> {
        self.level
    }

    /// Whether it has to be active.
    #[must_use]
    pub fn has_to_be_active(&self) -> bool {
        self.active
    }

    /// By when it has to be there, where that is after the start.
    #[must_use]
    pub fn deadline(&self) -> Option<&str> {
        self.by.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::{Holding, HoldingKind, HoldingMode, NoTerms};

    #[test]
    fn a_holding_names_something() {
        assert_eq!(Holding::new(HoldingKind::Skill, HoldingMode::Any, vec![]), Err(NoTerms));
    }
}
