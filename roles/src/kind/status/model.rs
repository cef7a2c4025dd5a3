//! Statuses that a requirement names.

use serde::{Deserialize, Serialize};

use crate::id::TermId;
use crate::kind::holding::NoTerms;

/// One of some statuses. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<TermId>", into = "Vec<TermId>")]
pub struct Status {
    terms: Vec<TermId>,
}

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

impl From<Status> for Vec<TermId> {
    fn from(status: Status) -> Self {
        status.terms
    }
}

impl TryFrom<Vec<TermId>> for Status {
    type Error = &'static str;

    fn try_from(terms: Vec<TermId>) -> Result<Self, &'static str> {
        Self::any_of(terms).map_err(|NoTerms| "a status of nothing")
    }
}
