//! What a visitor has asked of the list of roles, to and from its address.

use super::{Dropped, Facet, FinderIndex, Sort, stretch, without_word};
use crate::page_state::{Ignored, percent};

/// How many roles are drawn at first, and how many more at a time.
pub const PAGE: u32 = 50;

/// The longest search text, in bytes.
const LONGEST_TEXT: usize = 200;

/// The most roles that an address can ask to draw at once.
const MOST_SHOWN: u32 = 100_000;

/// What was asked of the list of roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinderState {
    /// The search, as typed.
    pub text: String,
    /// The chosen options: facet and id, sorted, each once. A list and no set:
    /// it is short, and a set's code weighs three kilobytes in the visitor's module.
    chosen: Vec<(Facet, String)>,
    /// The order.
    pub sort: Sort,
    /// How many roles are drawn at most; a multiple of [`PAGE`].
    pub shown: u32,
}

impl Default for FinderState {
    fn default() -> Self {
        Self { text: String::new(), chosen: Vec::new(), sort: Sort::Best, shown: PAGE }
    }
}

impl FinderState {
    /// Reads the query of an address, with or without its question mark, and what of it means
    /// nothing.
    #[must_use]
    pub fn read(query: &str, index: &FinderIndex) -> (Self, Vec<Ignored>) {
        let mut ignored = Vec::new();
        let state = Self::read_with(query, index, |key, value| {
            ignored.push(Ignored { key: key.to_owned(), value: value.to_owned() });
        });
        (state, ignored)
    }

    /// Reads the query of an address and ignores what means nothing.
    #[must_use]
    pub fn asked(query: &str, index: &FinderIndex) -> Self {
        Self::read_with(query, index, |_, _| {})
    }

    fn read_with(query: &str, index: &FinderIndex, mut ignored: impl FnMut(&str, &str)) -> Self {
        let mut state = Self::default();
        let query = query.strip_prefix('?').unwrap_or(query);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let taken = match (percent::decode(key), percent::decode(value)) {
                (Some(key), Some(value)) => state.take(&key, &value, index),
                _ => false,
            };
            if !taken {
                ignored(key, value);
            }
        }
        state
    }

    /// Writes the query of an address, without question mark; empty at first.
    #[must_use]
    pub fn write(&self) -> String {
        let mut query = String::new();
        let mut add = |key: &str, value: &str| {
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(key);
            query.push('=');
            percent::encode(value, &mut query);
        };
        if !self.text.is_empty() {
            add("q", &self.text);
        }
        for (facet, id) in &self.chosen {
            add(facet.key(), id);
        }
        if self.sort != Sort::default() {
            add("sort", self.sort.key());
        }
        if self.shown != PAGE {
            add("shown", &self.shown.to_string());
        }
        query
    }

    /// The same with another search, cut at a sensible length.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Self {
        let text = stretch(text, 0..text.floor_char_boundary(LONGEST_TEXT)).to_owned();
        Self { text, shown: PAGE, ..self.clone() }
    }

    /// The chosen options: facet and id, in order.
    #[must_use]
    pub fn chosen(&self) -> &[(Facet, String)] {
        &self.chosen
    }

    /// Whether an option is chosen.
    #[must_use]
    pub fn has(&self, facet: Facet, id: &str) -> bool {
        self.place(facet, id).is_ok()
    }

    /// The same with an option chosen or not.
    #[must_use]
    pub fn with(&self, facet: Facet, id: &str, chosen: bool) -> Self {
        let mut state = Self { shown: PAGE, ..self.clone() };
        match state.place(facet, id) {
            Ok(place) if !chosen => drop(state.chosen.remove(place)),
            Err(place) if chosen => state.chosen.insert(place, (facet, id.to_owned())),
            _ => {}
        }
        state
    }

    /// The same in another order.
    #[must_use]
    pub fn sorted_by(&self, sort: Sort) -> Self {
        Self { sort, shown: PAGE, ..self.clone() }
    }

    /// The same with so many roles drawn, rounded up to whole pages.
    #[must_use]
    pub fn showing(&self, roles: u32) -> Self {
        let shown = roles.clamp(PAGE, MOST_SHOWN).next_multiple_of(PAGE);
        Self { shown, ..self.clone() }
    }

    /// The same without a word or without all choices of a facet.
    #[must_use]
    pub fn without(&self, dropped: &Dropped) -> Self {
        match dropped {
            Dropped::Word(word) => self.with_text(&without_word(&self.text, word)),
            Dropped::Facet(facet) => {
                let mut state = Self { shown: PAGE, ..self.clone() };
                state.chosen.retain(|(own, _)| own != facet);
                state
            }
        }
    }

    /// The same, asking for nothing; only the order stays.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self { sort: self.sort, ..Self::default() }
    }

    /// Whether anything narrows the list.
    #[must_use]
    pub fn narrows(&self) -> bool {
        self.searches() || !self.chosen.is_empty()
    }

    /// Whether there is a word to look for.
    #[must_use]
    pub fn searches(&self) -> bool {
        self.text.contains(|letter| letter != ' ')
    }

    /// Where an option is among the chosen ones, or where it would be.
    fn place(&self, facet: Facet, id: &str) -> Result<usize, usize> {
        self.chosen.binary_search_by(|(own, own_id)| (*own, &**own_id).cmp(&(facet, id)))
    }

    /// Takes one pair of an address; false when it means nothing.
    fn take(&mut self, key: &str, value: &str, index: &FinderIndex) -> bool {
        match (key, Facet::of_key(key)) {
            (_, Some(facet)) => {
                let known = index.option(facet, value).is_some();
                if known {
                    self.chosen = self.with(facet, value, true).chosen;
                }
                known
            }
            ("q", _) => {
                self.text = self.with_text(value).text;
                self.text == value
            }
            ("sort", _) => Sort::of_key(value).map(|sort| self.sort = sort).is_some(),
            ("shown", _) => value.parse().ok().is_some_and(|shown: u32| {
                self.shown = self.showing(shown).shown;
                self.shown == shown
            }),
            _ => false,
        }
    }
}
