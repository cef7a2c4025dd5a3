//! Words and cards in data files of their own. Where all of an index takes little to load it
//! stands in one file; beyond, a search loads the words that are like the typed ones, and the
//! cards that are shown.

use super::card::Card;
use super::part::Part;
use super::state::PAGE;
use super::{FinderIndex, number, position};

/// How many cards stand together. Fewer would take more files and names, more would
/// load more that nobody asked for.
pub(super) const CARDS: usize = 8;

/// The most bytes that words and cards may take in the file of the index.
const MOST_WHOLE: usize = 96 * 1024;

impl FinderIndex {
    /// The same with words and cards in files of their own, where they are many. A file takes its
    /// bytes, keeps them, and says the name under which they are found beside the index.
    #[must_use]
    pub fn apart(mut self, mut file: impl FnMut(Vec<u8>) -> String) -> Self {
        let words = self.words.parts.iter().map(Part::to_bytes);
        let cards = self.cards.iter().map(Part::to_bytes);
        let all: Vec<Vec<u8>> = words.chain(cards).collect();
        if all.iter().map(Vec::len).sum::<usize>() > MOST_WHOLE {
            let words = self.words.parts.iter_mut().map(|part| &mut part.file);
            // The page shows these before anything is asked.
            let first = position(PAGE).div_ceil(CARDS);
            let kept = words.len()..words.len() + first;
            let names = words.chain(self.cards.iter_mut().map(|part| &mut part.file));
            for (n, (name, bytes)) in names.zip(all).enumerate() {
                if !kept.contains(&n) {
                    *name = file(bytes);
                }
            }
        }
        self
    }

    /// The name of the file of a part that [`Found::missing`](super::Found::missing) names.
    #[must_use]
    pub fn file(&self, part: u32) -> &str {
        let n = position(part);
        let words = &self.words.parts;
        let of_cards = || self.cards.get(n - words.len()).map(|part| &part.file);
        words.get(n).map(|part| &part.file).or_else(of_cards).map_or("", String::as_str)
    }

    /// Takes the file of a part, and says whether it is one.
    #[must_use]
    pub fn load(&self, part: u32, bytes: &[u8]) -> bool {
        let n = position(part);
        if let Some(words) = self.words.parts.get(n) {
            return words.fill(bytes, |words| words.is_sound(self.count()));
        }
        let n = n - self.words.parts.len();
        let cards = self.cards.get(n);
        cards.is_some_and(|part| part.fill(bytes, |cards| self.are_cards_of(n, cards)))
    }

    /// Whether these cards are those of a part.
    pub(super) fn are_cards_of(&self, part: usize, cards: &[Card]) -> bool {
        let first = part * CARDS;
        let roles = number(first)..number(self.count().min(first + CARDS));
        roles.eq(cards.iter().map(|card| card.role))
    }

    /// The parts that hold the cards of some roles and are not loaded.
    pub(super) fn missing_cards<'a>(&self, roles: impl Iterator<Item = &'a u32>) -> Vec<u32> {
        let mut missing = Vec::new();
        for role in roles.filter(|role| self.card(**role).is_none()) {
            let part = number(self.words.parts.len() + position(*role) / CARDS);
            if !missing.contains(&part) {
                missing.push(part);
            }
        }
        missing
    }
}
