//! The rules of things to have as text.

use super::{Holding, HoldingMode};
use crate::id::TermId;
use crate::kind::digest::sorted;
use crate::vocabulary::Vocabulary;

impl Holding {
    pub(crate) fn rules(&self, words: &Vocabulary) -> String {
        let level = self.level().map(|level| {
            let scale = &words.scales()[level.scale.index()].id;
            format!("{scale} {}", level.rank)
        });
        let terms = self.terms().iter().map(|id| self.with_similar(*id, words));
        let mut rules = format!(
            "{} of {}; level {}; active {}",
            mode(self.mode()),
            sorted(terms, ","),
            level.unwrap_or_default(),
            self.has_to_be_active()
        );
        if let Some(by) = self.deadline() {
            rules += &format!("; by {by}");
        }
        rules
    }

    /// A term with all that would do as well.
    fn with_similar(&self, id: TermId, words: &Vocabulary) -> String {
        let similar = if self.similar_will_do() { words.similar(id) } else { &[] };
        let similar = similar.iter().map(|other| words.term(*other).id.clone());
        format!("{}({})", words.term(id).id, sorted(similar, " "))
    }
}

pub(crate) fn mode(mode: HoldingMode) -> &'static str {
    match mode {
        HoldingMode::Any => "any",
        HoldingMode::All => "all",
    }
}
