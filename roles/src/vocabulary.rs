//! The words a city uses: areas of experience, fields of study, tools and other
//! terms, level scales, places, domains and levels of work.
//!
//! A word is referred to by its position, so that judging ten thousand roles
//! compares numbers. Names are resolved once, when the vocabulary is built.

use crate::id::{AreaId, FieldId, PlaceId, TermId};
use crate::stored::stored;

mod similar;
#[cfg(test)]
mod tests;
mod words;

pub use words::{
    Address, Area, AreaClass, ClassName, Domain, Field, Level, Place, Scale, ScaleLevel, Term,
    TermKind, Words,
};

/// Why words are not a vocabulary. Positions are those of [`Words`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VocabularyError {
    /// More words of a kind than a position can name.
    TooMany(&'static str),
    /// An area that includes itself, directly or through others.
    AreaCycle(AreaId),
    /// A field that is its own ancestor.
    FieldCycle(FieldId),
    /// A position that names no word.
    Dangling(&'static str),
}

/// The words of a site. Inclusion is acyclic and closed: an area lists everything
/// it includes, a field every ancestor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    domains: Vec<Domain>,
    levels: Vec<Level>,
    areas: Vec<Area>,
    fields: Vec<Field>,
    terms: Vec<Term>,
    scales: Vec<Scale>,
    places: Vec<Place>,
    similar: Vec<Vec<TermId>>,
    /// What visitors read for the levels of each scale, where that is not their name.
    shown_levels: Vec<Vec<String>>,
}

stored!(Vocabulary {
    domains,
    levels,
    areas,
    fields,
    terms,
    scales,
    places,
    similar,
    shown_levels
});

impl Vocabulary {
    /// A vocabulary of words that hang together.
    ///
    /// # Errors
    /// Every cycle, every dangling position, and kinds with over 65,535 words.
    pub fn new(words: Words) -> Result<Self, Vec<VocabularyError>> {
        let mut errors = too_many(&words);
        if !errors.is_empty() {
            return Err(errors);
        }
        let Words { domains, levels, mut areas, mut fields, terms, scales, places, shown_levels } =
            words;
        let inside: Vec<Vec<u16>> =
            areas.iter().map(|a| positions(&a.includes, |id| id.0)).collect();
        let above: Vec<Vec<u16>> =
            fields.iter().map(|f| positions(&f.parents, |id| id.0)).collect();
        let areas_closed = closure(&inside, "area", |n| VocabularyError::AreaCycle(AreaId(n)));
        let fields_closed = closure(&above, "field", |n| VocabularyError::FieldCycle(FieldId(n)));
        match (areas_closed, fields_closed) {
            (Ok(inside), Ok(above)) => {
                for (area, all) in areas.iter_mut().zip(inside) {
                    area.includes = all.into_iter().map(AreaId).collect();
                }
                for (field, all) in fields.iter_mut().zip(above) {
                    field.parents = all.into_iter().map(FieldId).collect();
                }
                let similar = similar::similar(&terms);
                Ok(Self {
                    domains,
                    levels,
                    areas,
                    fields,
                    terms,
                    scales,
                    places,
                    similar,
                    shown_levels,
                })
            }
            (inside, above) => {
                errors.extend(inside.err().into_iter().chain(above.err()).flatten());
                Err(errors)
            }
        }
    }

    /// The domains, in the order they are shown.
    #[must_use]
    pub fn domains(&self) -> &[Domain] {
        &self.domains
    }

    /// The levels, from the first step to the last.
    #[must_use]
    pub fn levels(&self) -> &[Level] {
        &self.levels
    }

    /// The areas of experience; `includes` is complete.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The fields of study; `parents` is complete.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The tools, skills, credentials and other terms.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The level scales.
    #[must_use]
    pub fn scales(&self) -> &[Scale] {
        &self.scales
    }

    /// The places.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The area at a position of this vocabulary.
    #[must_use]
    pub fn area(&self, id: AreaId) -> &Area {
        &self.areas[id.index()]
    }

    /// The field at a position of this vocabulary.
    #[must_use]
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.index()]
    }

    /// The term at a position of this vocabulary.
    #[must_use]
    pub fn term(&self, id: TermId) -> &Term {
        &self.terms[id.index()]
    }

    /// The other terms of a term's family, in the order of the file.
    #[must_use]
    pub fn similar(&self, id: TermId) -> &[TermId] {
        &self.similar[id.index()]
    }

    /// Whether the lists of similar terms go with the terms; for a vocabulary from bytes.
    pub(crate) fn similar_is_sound(&self) -> bool {
        self.similar.len() == self.terms.len()
            && self.similar.iter().flatten().all(|id| id.index() < self.terms.len())
    }

    /// Whether two areas may have months in common: one is the other or includes it, or both
    /// include a third.
    #[must_use]
    pub fn overlap(&self, one: AreaId, other: AreaId) -> bool {
        let within = |id: AreaId| self.area(id).includes.iter().copied().chain([id]);
        within(one).any(|one| within(other).any(|other| one == other))
    }

    /// The place at a position of this vocabulary.
    #[must_use]
    pub fn place(&self, id: PlaceId) -> &Place {
        &self.places[id.index()]
    }

    /// The area with an id.
    #[must_use]
    pub fn area_id(&self, id: &str) -> Option<AreaId> {
        position(&self.areas, |area| &area.id, id).map(AreaId)
    }

    /// The field of study with an id.
    #[must_use]
    pub fn field_id(&self, id: &str) -> Option<FieldId> {
        position(&self.fields, |field| &field.id, id).map(FieldId)
    }

    /// The term with an id.
    #[must_use]
    pub fn term_id(&self, id: &str) -> Option<TermId> {
        position(&self.terms, |term| &term.id, id).map(TermId)
    }

    /// The place with an id.
    #[must_use]
    pub fn place_id(&self, id: &str) -> Option<PlaceId> {
        position(&self.places, |place| &place.id, id).map(PlaceId)
    }
}

/// The kinds with more words than a position can name.
fn too_many(words: &Words) -> Vec<VocabularyError> {
    let mut errors = Vec::new();
    for (kind, len) in [
        ("area", words.areas.len()),
        ("field", words.fields.len()),
        ("term", words.terms.len()),
        ("scale", words.scales.len()),
        ("place", words.places.len()),
    ] {
        if len > usize::from(u16::MAX) {
            errors.push(VocabularyError::TooMany(kind));
        }
    }
    errors
}

fn positions<T: Copy>(ids: &[T], number: impl Fn(T) -> u16) -> Vec<u16> {
    ids.iter().map(|id| number(*id)).collect()
}

fn position<T>(words: &[T], id_of: impl Fn(&T) -> &String, id: &str) -> Option<u16> {
    let found = words.iter().position(|word| id_of(word) == id)?;
    u16::try_from(found).ok()
}

/// Everything reachable from each node, in ascending order; an error for every node on a cycle.
fn closure(
    edges: &[Vec<u16>],
    kind: &'static str,
    cycle: impl Fn(u16) -> VocabularyError,
) -> Result<Vec<Vec<u16>>, Vec<VocabularyError>> {
    if edges.iter().flatten().any(|n| usize::from(*n) >= edges.len()) {
        return Err(vec![VocabularyError::Dangling(kind)]);
    }
    let mut all = Vec::with_capacity(edges.len());
    let mut errors = Vec::new();
    for (start, node) in edges.iter().zip(0..) {
        let reached = reachable(edges, start);
        if reached.contains(&node) {
            errors.push(cycle(node));
        }
        all.push(reached.into_iter().collect());
    }
    if errors.is_empty() { Ok(all) } else { Err(errors) }
}

fn reachable(edges: &[Vec<u16>], start: &[u16]) -> std::collections::BTreeSet<u16> {
    let mut reached = std::collections::BTreeSet::new();
    let mut next = start.to_vec();
    while let Some(node) = next.pop() {
        if reached.insert(node) {
            next.extend(&edges[usize::from(node)]);
        }
    }
    reached
}
