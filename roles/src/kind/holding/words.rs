//! Things to have, in words.

use super::{Holding, HoldingKind, HoldingMode};
use crate::id::TermId;
use crate::vocabulary::Vocabulary;
use crate::words::row;

/// What is to be had: `Python, Bash or something similar`, `knowledge of open data`,
/// `SQL (level asked for: advanced)`.
#[must_use]
pub fn holding(holding: &Holding, words: &Vocabulary) -> String {
    let mut names: Vec<&str> =
        holding.terms().iter().map(|term| words.term(*term).title.as_str()).collect();
    if holding.similar_will_do() {
        names.push("something similar");
    }
    let names = match holding.mode() {
        HoldingMode::Any => row(&names, "or"),
        HoldingMode::All => row(&names, "and"),
    };
    let thing = match holding.kind() {
        HoldingKind::Skill | HoldingKind::Credential => names,
        HoldingKind::Knowledge => format!("knowledge of {names}"),
        HoldingKind::Membership => format!("membership: {names}"),
    };
    let level =
        holding.level().map(|level| format!("level asked for: {}", words.level_word(level)));
    let active = holding.has_to_be_active().then(|| "active".to_owned());
    let by = holding.deadline().map(|by| format!("by {by}"));
    let notes: Vec<String> = level.into_iter().chain(active).chain(by).collect();
    if notes.is_empty() { thing } else { format!("{thing} ({})", notes.join(", ")) }
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
