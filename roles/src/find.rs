//! Finding roles: one index that the generator writes and the browser reads,
//! searched and filtered by the same code on both sides.
//!
//! Nothing here draws or fetches anything: bytes come in, positions go out.

use std::ops::Range;

mod apart;
mod build;
mod card;
mod columns;
mod facet;
mod facts;
mod fold;
mod found;
mod look;
mod needs;
mod part;
mod pay;
mod phrase;
mod query;
mod sorting;
mod state;
mod terms;
#[cfg(test)]
mod tests;
mod typo;
mod vocabulary;
mod wire;

pub use card::{Card, Tag};
pub use facet::{DegreeMention, Facet, FacetOption};
pub(crate) use fold::folded;
pub use fold::plain_latin;
pub use found::{Dropped, Found, Relaxation};
pub use look::{Look, Piece, Pieces, Source};
pub use query::{Query, QueryWord, Spelling};
pub use sorting::Sort;
pub use state::{FinderState, PAGE};
pub(crate) use terms::period as period_word;
pub use wire::{FORMAT, IndexError};

use apart::CARDS;
use part::Part;

use crate::catalog::Catalog;
use crate::requirement::Months;
use crate::stored::stored;

/// What a browser needs to find roles: a card for each, what they can be
/// filtered by, and where each word stands. Its encoded form is the data file;
/// words and cards of a large one stand in files of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinderIndex {
    columns: columns::Columns,
    options: Vec<FacetOption>,
    /// Pairs: a folded phrase, and the words it asks for.
    phrases: Vec<String>,
    /// The first word of each part that holds words.
    firsts: Vec<String>,
    /// Those that hold words, and then those that hold cards.
    parts: Vec<Part>,
}

stored!(FinderIndex { columns, options, phrases, firsts, parts });

impl FinderIndex {
    /// The index of all roles of a catalog, in its order.
    #[must_use]
    pub fn of(catalog: &Catalog) -> Self {
        build::index(catalog)
    }

    /// The same with what is said of each role's openings, and the moment after which one can
    /// apply for none of them, by its position in the catalog.
    #[must_use]
    pub fn with_openings(mut self, of: impl Fn(usize) -> (Vec<Tag>, Option<i64>)) -> Self {
        let mut closing = Vec::new();
        for card in self.parts.iter_mut().filter_map(Part::get_mut).flat_map(|(_, cards)| cards) {
            let (tags, closes) = of(position(card.role));
            card.add_tags(tags);
            closing.push(closes.unwrap_or(i64::MAX));
        }
        let mut order = closing.clone();
        order.sort_unstable();
        let rank = |closes: &i64| number(order.partition_point(|other| other < closes));
        self.columns.closing_ranks = columns::Steps(closing.iter().map(rank).collect());
        self
    }

    /// The same with how the line of each field looks on maps, by the field's id.
    #[must_use]
    pub fn with_lines(mut self, of: impl Fn(&str) -> String) -> Self {
        for option in self.options.iter_mut().filter(|option| option.facet == Facet::Domain) {
            option.line = of(&option.id);
        }
        self
    }

    /// Reads a data file.
    ///
    /// # Errors
    /// When the bytes are no index, one of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, IndexError> {
        wire::decode(bytes)
    }

    /// Writes a data file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::encode(self)
    }

    /// How many roles there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.columns.options.len()
    }

    /// The card of a role by its position in the catalog; none where it is not loaded.
    #[must_use]
    pub fn card(&self, role: u32) -> Option<&Card> {
        let (_, cards) = self.parts.get(self.part_of(role))?.get()?;
        cards.get(position(role) % CARDS)
    }

    /// What roles can be filtered by: the options of all facets, facet by facet.
    /// [`Found::counts`] has the same order.
    #[must_use]
    pub fn options(&self) -> &[FacetOption] {
        &self.options
    }

    /// The options of one facet with their positions, in display order.
    pub fn options_of(&self, facet: Facet) -> impl Iterator<Item = (usize, &FacetOption)> {
        self.options.iter().enumerate().filter(move |(_, option)| option.facet == facet)
    }

    /// The option of a facet with an id.
    #[must_use]
    pub fn option(&self, facet: Facet, id: &str) -> Option<&FacetOption> {
        self.options_of(facet).map(|(_, option)| option).find(|option| option.id == id)
    }

    /// The options of a card in one facet: its levels, its tools. Not inlined: what looks for them
    /// is longer than a call.
    #[must_use]
    #[inline(never)]
    pub fn options_of_card(&self, card: &Card, facet: Facet) -> Vec<&FacetOption> {
        let of_card = self.columns.options.get(position(card.role)).map_or(&[][..], Vec::as_slice);
        let of_card = of_card.iter().filter_map(|n| self.options.get(position(*n)));
        of_card.filter(|option| option.facet == facet).collect()
    }

    /// The experience that the role of a card asks for, when it states how long.
    #[must_use]
    pub fn months(&self, card: &Card) -> Option<Months> {
        let months = self.columns.months.0.get(position(card.role)).copied()?;
        Months::try_from(months).ok().filter(|months| *months > 0)
    }

    /// The roles that a state asks for, with what else could be asked.
    #[must_use]
    pub fn find(&self, state: &FinderState) -> Found {
        found::find(self, state)
    }

    /// What of a card a search has found, for drawing it.
    #[must_use]
    pub fn look<'a>(&'a self, query: &Query, card: &'a Card) -> Look<'a> {
        look::look(self, query, card)
    }
}

/// A typed text without one of its words or phrases, however it was cased there.
pub(crate) fn without_word(text: &str, word: &str) -> String {
    let gone = fold::tokens(word);
    let is_kept = |token: &fold::Token| !gone.iter().any(|gone| gone.word == token.word);
    let kept = fold::tokens(text).into_iter().filter(is_kept);
    let mut rest = String::new();
    for token in kept {
        if !rest.is_empty() {
            rest.push(' ');
        }
        rest.push_str(stretch(text, token.at));
    }
    rest
}

/// A stretch of a text, between two letters of it. There always is one. Asking for it, and not
/// indexing, keeps the standard library's complaint about bad positions out of the module, and the
/// tables by which it prints letters.
fn stretch(text: &str, at: Range<usize>) -> &str {
    text.get(at).unwrap_or_default()
}

/// A position as an index; positions are stored in 32 bits on every machine.
fn position(n: u32) -> usize {
    usize::try_from(n).expect("no machine the module runs on has smaller addresses")
}

/// An index as a position.
fn number(n: usize) -> u32 {
    u32::try_from(n).expect("a catalog of four thousand million entries fits no memory")
}
