//! Statuses that a requirement names.

use crate::id::TermId;
use crate::kind::holding::NoTerms;
use crate::stored::stored;

/// One of some statuses. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    terms: Vec<TermId>,
}

stored!(Status { terms } if |own| !own.terms.is_empty());

impl Status {
    /// One of at least one status.
    ///
    /// # Errors
    /// [`NoTerms`] when none is named.
    pub fn any_of(terms: Vec<TermId>) -> Result<Self, NoTerms> {
        if terms.is_empty() { Err(NoTerms) } else { Ok(Self { terms }) }
    }

    /// The statuses, at least one; one will do.
    #[must_use]
    pub fn terms(&self) -> &[TermId] {
        &self.terms
    }
}
