//! Whether every position that a kind holds names a word, so that no later code has to ask.

use super::{Condition, Credit, Education, Experience, Holding, Kind};
use crate::id::{AreaId, TermId};
use crate::quantity::Quantity;
use crate::vocabulary::Vocabulary;

impl Kind {
    /// Whether it goes with some words. Positions of requirements were looked at before.
    pub(crate) fn is_sound(&self, words: &Vocabulary) -> bool {
        match self {
            Self::Experience(own) => own.is_sound(words),
            Self::Education(own) => own.is_sound(words),
            Self::Course(own) => are_terms(own.terms(), words),
            Self::Holding(own) => own.is_sound(words),
            Self::Status(own) => are_terms(own.terms(), words),
            Self::Condition(own) => own.is_sound(words),
            Self::Ability | Self::Equivalency | Self::Statement | Self::Note => true,
        }
    }
}

impl Experience {
    fn is_sound(&self, words: &Vocabulary) -> bool {
        let parts = self.parts().iter().flat_map(|part| part.terms.areas());
        let used = self.credits().iter().filter_map(Credit::using);
        let used = used.flat_map(Quantity::areas);
        let mut all = parts.copied().chain(used).chain([self.area()]);
        all.all(|id| is_area(id, words))
    }
}

impl Education {
    fn is_sound(&self, words: &Vocabulary) -> bool {
        let mut fields = self.fields().iter();
        fields.all(|id| id.index() < words.fields().len())
            && self.credits().iter().all(|credit| is_area(credit.using, words))
    }
}

impl Holding {
    fn is_sound(&self, words: &Vocabulary) -> bool {
        let level = self.level().is_none_or(|reached| {
            let scale = words.scales().get(reached.scale.index());
            scale.is_some_and(|scale| usize::from(reached.rank) < scale.levels.len())
        });
        level && are_terms(self.terms(), words)
    }
}

impl Condition {
    fn is_sound(&self, words: &Vocabulary) -> bool {
        self.place.is_none_or(|place| place.index() < words.places().len())
    }
}

fn is_area(id: AreaId, words: &Vocabulary) -> bool {
    id.index() < words.areas().len()
}

fn are_terms(ids: &[TermId], words: &Vocabulary) -> bool {
    ids.iter().all(|id| id.index() < words.terms().len())
}
