//! The names of words, by kind.

use roles::id::{AreaId, FieldId, NotAnId, PlaceId, TermId, is_id};
use roles::vocabulary::{ScaleLevel, TermKind};

use crate::draft::vocabulary::{
    AreaDraft, FieldDraft, PlaceDraft, ScaleDraft, TermDraft, TitledDraft,
};
use crate::draft::{Said, Spanned};

use super::super::findings::{Findings, Thing};
use super::super::reference::{NameKind, Names};

/// What files can refer to in the vocabulary.
pub(crate) struct WordNames<'d> {
    pub(crate) domains: Names<'d, ()>,
    pub(crate) levels: Names<'d, ()>,
    pub(crate) areas: Names<'d, AreaId>,
    pub(crate) fields: Names<'d, FieldId>,
    pub(crate) terms: Names<'d, (TermId, TermKind)>,
    pub(crate) scales: Names<'d, ()>,
    pub(crate) ranks: Names<'d, Rank<'d>>,
    pub(crate) places: Names<'d, PlaceId>,
}

/// A word of a scale and whose scale it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rank<'d> {
    pub(crate) level: ScaleLevel,
    pub(crate) employer: Option<&'d str>,
}

impl WordNames<'_> {
    /// No names yet; none will ever be called unknown where there is no file.
    pub(super) fn new(complete: bool) -> Self {
        Self {
            domains: Names::new(kind("unknown-domain", "domain", "`[[domain]]`"), complete),
            levels: Names::new(kind("unknown-level", "level", "`[[level]]`"), complete),
            areas: Names::new(kind("unknown-area", "area of experience", "`[[area]]`"), complete),
            fields: Names::new(kind("unknown-field", "field of study", "`[[field]]`"), complete),
            terms: Names::new(
                kind("unknown-term", "term", "`[[tool]]`, `[[skill]]` or the like"),
                complete,
            ),
            scales: Names::new(kind("unknown-scale", "scale", "`[[scale]]`"), complete),
            ranks: Names::new(kind("unknown-level-word", "level word", "`[[scale]]`"), complete),
            places: Names::new(kind("unknown-place", "place", "`[[place]]`"), complete),
        }
    }
}

/// The kind of names that a table of the vocabulary declares.
fn kind(code: &'static str, noun: &'static str, table: &'static str) -> NameKind {
    NameKind { code, noun, table, file: super::FILE }
}

/// A word with an id.
pub(super) trait Worded {
    /// The id as written.
    fn id(&self) -> &Said<String>;
}

macro_rules! worded {
    ($($draft:ty),*) => {$(
        impl Worded for $draft {
            fn id(&self) -> &Said<String> {
                &self.id
            }
        }
    )*};
}

worded!(TitledDraft, AreaDraft, FieldDraft, TermDraft, ScaleDraft, PlaceDraft);

/// Declares the ids of all words of a kind. The words that have one of their own,
/// with it; `value` says what the n-th of them stands for.
pub(super) fn declare<'d, W: Worded, T: Copy>(
    words: &'d [Spanned<W>],
    names: &mut Names<'d, T>,
    value: impl Fn(u16) -> T,
    found: &mut Findings<'_>,
) -> Vec<(&'d str, &'d Spanned<W>)> {
    let mut declared = Vec::new();
    for word in words {
        let thing = Thing::named(names.noun(), word.get_ref().id(), word);
        let Some(id) = found.required(&thing, word.get_ref().id(), "id = \"short-name\"") else {
            continue;
        };
        // An ill-formed id still declares its word: what refers to it is not wrong too.
        found.id(id, |text| if is_id(text) { Ok(()) } else { Err(NotAnId) });
        let position = u16::try_from(declared.len()).unwrap_or(u16::MAX);
        if names.declare(id, value(position), found) {
            declared.push((id.get_ref().as_str(), word));
        }
    }
    declared
}
