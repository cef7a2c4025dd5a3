//! Things to have: skills, knowledge, credentials, memberships.

use serde::{Deserialize, Serialize};

use crate::id::TermId;
use crate::vocabulary::ScaleLevel;

/// What sort of thing is to be had; only wording depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Holding {
    kind: HoldingKind,
    mode: HoldingMode,
    terms: Vec<TermId>,
    or_similar: bool,
    level: Option<ScaleLevel>,
    active: bool,
    by: Option<String>,
}

/// Whether one term will do or all are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum HoldingMode {
    /// One will do.
    Any,
    /// All are needed.
    All,
}

/// No terms were named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoTerms;

/// A holding as it was read, perhaps of nothing.
#[derive(Deserialize)]
struct Unchecked {
    kind: HoldingKind,
    mode: HoldingMode,
    terms: Vec<TermId>,
    or_similar: bool,
    level: Option<ScaleLevel>,
    active: bool,
    by: Option<String>,
}

impl TryFrom<Unchecked> for Holding {
    type Error = &'static str;

    fn try_from(read: Unchecked) -> Result<Self, &'static str> {
        let Unchecked { kind, mode, terms, or_similar, level, active, by } = read;
        let holding = Self::new(kind, mode, terms).map_err(|NoTerms| "a holding of nothing")?;
        Ok(holding.or_similar(or_similar).at_level(level).active(active).by(by))
    }
}

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
