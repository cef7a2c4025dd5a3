//! Getting things.

use super::{Holding, HoldingMode};
use crate::id::TermId;
use crate::profile::{Answer, Profile};
use crate::vocabulary::Vocabulary;

impl Holding {
    /// Answers as if one had just enough: of several things of which any will do, the first.
    pub(crate) fn get(&self, profile: &mut Profile) {
        for term in enough(self.mode(), self.terms()) {
            profile.set_answer(*term, self.level(), Some(Answer::Yes));
        }
    }

    /// Whether a term is one of those asked for, or will do as well.
    pub(crate) fn will_do(&self, term: TermId, vocabulary: &Vocabulary) -> bool {
        let similar = |own: &TermId| vocabulary.similar(*own).contains(&term);
        self.terms().contains(&term) || self.similar_will_do() && self.terms().iter().any(similar)
    }
}

/// As many of some terms as will do.
pub(crate) fn enough(mode: HoldingMode, terms: &[TermId]) -> &[TermId] {
    match mode {
        HoldingMode::Any => &terms[..1],
        HoldingMode::All => terms,
    }
}
