//! What was typed, word by word, and which roles each word is found in.

use super::vocabulary::{DESCRIPTION, Fields, PLACE, TITLE, TOOL};
use super::{FinderIndex, apart, fold, phrase, stretch, typo};

/// The most words that are looked for; what is typed beyond is left out.
const MOST_WORDS: usize = 12;

/// The words of a search. A role is found when each of them is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pub(super) words: Vec<QueryWord>,
}

/// One word of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryWord {
    /// As typed.
    pub typed: String,
    /// Folded.
    pub word: String,
    /// How words of roles are compared with it.
    pub spelling: Spelling,
}

/// How words of roles are compared with a typed word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// They begin with it.
    AsTyped,
    /// No word of any role begins with it; those that do but for one slip are found.
    OneSlip,
}

impl Query {
    /// The words of a typed text, each once; phrases are the words that they ask for.
    pub(super) fn of(text: &str, phrases: &[String]) -> Self {
        let mut words: Vec<QueryWord> = Vec::new();
        let tokens = fold::tokens(text);
        let mut rest = &tokens[..];
        while let Some(first) = rest.first() {
            let (asked, length) = phrase::begins(phrases, rest).unwrap_or((&first.word, 1));
            let last = rest.get(length - 1).unwrap_or(first);
            let typed = stretch(text, first.at.start..last.at.end);
            for word in asked.split(' ') {
                let word = fold::one_script(word);
                if words.len() < MOST_WORDS && words.iter().all(|known| known.word != word) {
                    let typed = typed.to_owned();
                    words.push(QueryWord { typed, word, spelling: Spelling::AsTyped });
                }
            }
            rest = rest.get(length..).unwrap_or_default();
        }
        Self { words }
    }

    /// The words, as typed and as compared.
    #[must_use]
    pub fn words(&self) -> &[QueryWord] {
        &self.words
    }

    /// Whether a folded word is one that some word of the search finds.
    pub(super) fn finds(&self, word: &str) -> bool {
        self.words.iter().any(|typed| typed.finds(word))
    }
}

impl QueryWord {
    /// Whether a folded word of a role is found by this one.
    #[must_use]
    pub fn finds(&self, word: &str) -> bool {
        match self.spelling {
            Spelling::AsTyped => word.starts_with(&self.word),
            Spelling::OneSlip => !word.starts_with(phrase::FACT) && typo::is_near(word, &self.word),
        }
    }

    /// How well each role answers the word, 0 for not at all. Decides on the
    /// way whether a slip has to be forgiven. Parts that have to be
    /// loaded first are noted; the weights are not valid then.
    pub(super) fn weigh(&mut self, index: &FinderIndex, missing: &mut Vec<u32>) -> Vec<u8> {
        let mut weights = vec![0; index.count()];
        let typed = self.word.clone();
        let mut found = false;
        for stem in stems(&typed) {
            if !found {
                stem.clone_into(&mut self.word);
                found = self.collect(index, stem, &mut weights, missing);
            }
        }
        if !found {
            self.word = typed;
        }
        let is_fact = self.word.starts_with(phrase::FACT);
        if !found && !is_fact && typo::is_forgiven(&self.word) {
            self.spelling = Spelling::OneSlip;
            // Where no slip behind the first letter is found, it may be in the first one.
            let mut stages = [typo::behind(&self.word), ""].into_iter();
            if !stages.any(|begins| self.collect(index, begins, &mut weights, missing)) {
                self.spelling = Spelling::AsTyped;
            }
        }
        weights
    }

    /// Collects the roles that have a word which this one finds and which begins with a text.
    /// Whether there are any, or may be in parts that are not loaded.
    fn collect(
        &self,
        index: &FinderIndex,
        begins: &str,
        weights: &mut [u8],
        missing: &mut Vec<u32>,
    ) -> bool {
        let mut any = false;
        let finds = |word: &str| word.starts_with(begins) && self.finds(word);
        for (n, part) in index.words_beginning(begins) {
            let Some((words, _)) = part.get() else {
                apart::miss(missing, n);
                any = true;
                continue;
            };
            for (word, list) in words.iter().filter(|(word, _)| finds(word)) {
                any = true;
                let whole = u8::from(word == self.word);
                for (role, fields) in list {
                    let weight = 2 * weight(fields) + whole;
                    if let Some(best) = weights.get_mut(role).filter(|best| **best < weight) {
                        *best = weight;
                    }
                }
            }
        }
        any
    }
}

/// What words of roles begin with for a typed word: the word without a plural's `s`, then
/// without `ing`. Both find what the word itself finds.
fn stems(word: &str) -> impl Iterator<Item = &str> {
    let one = match word.strip_suffix('s') {
        Some(one) if word.len() > 4 && !one.ends_with(['s', 'u', 'i']) => one,
        _ => word,
    };
    let root = one.strip_suffix("ing").filter(|root| root.len() > 3);
    let root = root.map(|root| match root.as_bytes() {
        [.., a, b] if a == b => stretch(root, 0..root.len() - 1),
        _ => root,
    });
    std::iter::once(one).chain(root)
}

/// A title says what a role is, a requirement mentions much in passing.
fn weight(fields: Fields) -> u8 {
    [(TITLE, 8), (TOOL, 5), (DESCRIPTION, 3), (PLACE, 2)]
        .into_iter()
        .find(|(field, _)| fields & field != 0)
        .map_or(1, |(_, weight)| weight)
}
