//! Things to have, in words.

use words::{msg, say};

use super::{Holding, HoldingKind, HoldingMode};
use crate::id::TermId;
use crate::vocabulary::Vocabulary;
use crate::words::{list_and, list_or};

/// What is to be had: `Python, Bash or something similar`, `knowledge of open data`,
/// `SQL (level: advanced)`.
#[must_use]
pub fn holding(holding: &Holding, words: &Vocabulary) -> String {
    let terms = holding.terms().iter().map(|term| words.term(*term).title.clone());
    let similar = holding.similar_will_do().then(|| say(msg::HoldingSimilar));
    let names: Vec<String> = terms.chain(similar).collect();
    let names = match holding.mode() {
        HoldingMode::Any => list_or(&names),
        HoldingMode::All => list_and(&names),
    };
    let thing = match holding.kind() {
        HoldingKind::Skill | HoldingKind::Credential => names,
        HoldingKind::Knowledge => say(msg::HoldingKnowledge { names: &names }),
        HoldingKind::Membership => say(msg::HoldingMembership { names: &names }),
    };
    let level = holding.level().map(|own| say(msg::NoteLevel { level: words.level_word(own) }));
    let current = holding.has_to_be_active().then(|| say(msg::NoteCurrent));
    let by = holding.deadline().map(|date| say(msg::NoteBy { date }));
    let notes: Vec<String> = level.into_iter().chain(current).chain(by).collect();
    if notes.is_empty() {
        return thing;
    }
    let notes = notes.join(&say(msg::ListSeparator));
    say(msg::HoldingWithNotes { thing: &thing, notes: &notes })
}

impl Holding {
    /// The same of some of its terms only.
    pub(crate) fn only(&self, terms: Vec<TermId>) -> Self {
        match Self::new(self.kind(), self.mode(), terms) {
            Ok(some) => some
                .or_similar(self.similar_will_do())
                .at_level(self.level())
                .active(self.has_to_be_active())
                .by(self.deadline().map(Into::into)),
            Err(_) => self.clone(),
        }
    }
}
