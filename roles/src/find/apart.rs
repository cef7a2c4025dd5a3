//! A large index keeps its words and cards in files of their own: a search loads only the words
//! that begin like the typed ones, and the cards to be shown. A small index is one file.

use super::part::{Content, Part};
use super::state::PAGE;
use super::{FinderIndex, number, position};

/// How many cards share a file. Fewer would mean more files; more would load cards that nobody
/// asked for.
pub(super) const CARDS: usize = 8;

/// The most bytes that words and cards may take in the file of the index.
const MOST_WHOLE: usize = 96 * 1024;

impl FinderIndex {
    /// Moves the words and cards of a large index into files of their own. `file` is given the
    /// bytes of each, keeps them, and returns the name of the file, which lies beside the index.
    #[must_use]
    pub fn apart(mut self, mut file: impl FnMut(Vec<u8>) -> String) -> Self {
        let all: Vec<Vec<u8>> = self.parts.iter().map(Part::to_bytes).collect();
        if all.iter().map(Vec::len).sum::<usize>() > MOST_WHOLE {
            let words = self.firsts.len();
            // The page shows these before anything is asked.
            let kept = words..words + position(PAGE).div_ceil(CARDS);
            for (n, (part, bytes)) in self.parts.iter_mut().zip(all).enumerate() {
                if !kept.contains(&n) {
                    part.file = file(bytes);
                }
            }
        }
        self
    }

    /// The name of the file of a part that [`Found::missing`](super::Found::missing) names.
    #[must_use]
    pub fn file(&self, part: u32) -> &str {
        self.parts.get(position(part)).map_or("", |part| &part.file)
    }

    /// Loads a part from the bytes of its file. False where they are not that part.
    #[must_use]
    pub fn load(&self, part: u32, bytes: &[u8]) -> bool {
        let n = position(part);
        let is_sound = |content: &Content| self.is_part(n, content);
        self.parts.get(n).is_some_and(|part| part.fill(bytes, is_sound))
    }

    /// Whether a part can have this content: it has the right number of cards. Words are not
    /// checked here: a search does not find a damaged word, and that is all.
    pub(super) fn is_part(&self, n: usize, (_, cards): &Content) -> bool {
        let before = n.saturating_sub(self.firsts.len()) * CARDS;
        let own = if n < self.firsts.len() { 0 } else { CARDS.min(self.count() - before) };
        cards.len() == own
    }

    /// The part that holds the card of a role.
    pub(super) fn part_of(&self, role: u32) -> usize {
        self.firsts.len() + position(role) / CARDS
    }

    /// The parts that can hold words beginning with a text.
    pub(super) fn words_beginning<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Iterator<Item = (u32, &'a Part)> {
        let can_hold = move |n: u32| {
            let next = self.firsts.get(position(n) + 1);
            let first = self.firsts.get(position(n));
            first.is_some_and(|first| &**first <= text || first.starts_with(text))
                && next.is_none_or(|next| &**next > text)
        };
        (0..).zip(&self.parts).filter(move |(n, _)| can_hold(*n))
    }
}

/// Notes a part that is missing.
pub(super) fn miss(missing: &mut Vec<u32>, part: u32) {
    if !missing.contains(&part) {
        missing.push(part);
    }
}

/// Notes the parts that hold the cards of some roles and are not loaded.
pub(super) fn miss_cards(index: &FinderIndex, roles: &[u32], missing: &mut Vec<u32>) {
    for role in roles.iter().filter(|role| index.card(**role).is_none()) {
        miss(missing, number(index.part_of(*role)));
    }
}
