//! What a step of a ladder takes, computed from the descriptions of its two roles.

use roles::Role;
use roles::words::gap::{ChangesTold, Ends, LeftTold, changes, left, terms};

use super::Fact;
use super::index::Index;
use super::words::sentence;

/// What a step takes.
#[derive(Debug, Clone)]
pub struct Takes {
    /// What is left for each way into the lower role.
    pub left: LeftTold,
    /// What the higher role asks for differently.
    pub changes: ChangesTold,
    /// How grade, pay and hours change.
    pub terms: Vec<Fact>,
}

/// What the step between two roles takes.
pub(super) fn takes(lower: &Role, higher: &Role, index: &Index<'_>) -> Takes {
    let words = index.content.catalog.vocabulary();
    let (gap, ends) = (roles::gap(lower, higher, words), Ends { lower, higher, words });
    let facts = terms(&gap, ends).into_iter();
    Takes {
        left: left(&gap, ends),
        changes: changes(&gap, ends),
        terms: facts.map(|term| Fact::new(term.name, Some(sentence(&term.text)))).collect(),
    }
}
