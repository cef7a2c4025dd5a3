//! The rules of each kind as text, of which a digest is taken: by names and in one order. Old
//! links hold digests, so a rule that was always there keeps its text.

use super::Kind;
use crate::id::{AreaId, FieldId, TermId};
use crate::quantity::Quantity;
use crate::requirements::Requirements;
use crate::vocabulary::Vocabulary;

impl Kind {
    /// What answers are checked against; empty where they are not.
    pub(crate) fn rules(&self, all: &Requirements, words: &Vocabulary) -> String {
        match self {
            Self::Experience(own) => own.rules(all, words),
            Self::Education(own) => own.rules(words),
            Self::Course(own) => own.rules(words),
            Self::Holding(own) => own.rules(words),
            Self::Status(own) => own.rules(words),
            Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => String::new(),
        }
    }
}

/// An area with all that counts for it.
pub(super) fn area(id: AreaId, words: &Vocabulary) -> String {
    let includes = words.area(id).includes.iter();
    let includes = includes.map(|inner| words.area(*inner).id.clone());
    format!("{}({})", words.area(id).id, sorted(includes, " "))
}

/// A quantity with all that counts for it.
pub(super) fn quantity(quantity: Quantity, words: &Vocabulary) -> String {
    let areas = quantity.areas().map(|id| area(id, words));
    format!("{} {}", quantity.key(words), sorted(areas, " "))
}

/// A field with all that are kinds of it.
pub(super) fn field(id: FieldId, words: &Vocabulary) -> String {
    let kinds = words.fields().iter().filter(|field| field.parents.contains(&id));
    format!("{}({})", words.field(id).id, sorted(kinds.map(|field| field.id.clone()), " "))
}

/// Terms by name.
pub(super) fn terms(terms: &[TermId], words: &Vocabulary) -> String {
    sorted(terms.iter().map(|id| words.term(*id).id.clone()), ",")
}

pub(crate) fn sorted(items: impl Iterator<Item = String>, between: &str) -> String {
    let mut items: Vec<String> = items.collect();
    items.sort();
    items.join(between)
}
