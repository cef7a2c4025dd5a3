//! Whether every position names something, so that no later code has to ask.

use crate::id::{AreaId, FieldId, is_id};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

pub(super) fn vocabulary(words: &Vocabulary) -> bool {
    let lists = [
        words.areas().len(),
        words.fields().len(),
        words.terms().len(),
        words.scales().len(),
        words.places().len(),
    ];
    lists.iter().all(|len| *len <= usize::from(u16::MAX))
        && words.areas().iter().all(|a| is_id(&a.id) && a.includes.iter().all(|n| area(*n, words)))
        && words.fields().iter().all(|f| is_id(&f.id) && f.parents.iter().all(|n| field(*n, words)))
        && words.terms().iter().all(|term| is_id(&term.id))
        && words.scales().iter().all(|s| is_id(&s.id) && s.levels.len() <= usize::from(u8::MAX))
        && words.similar_is_sound()
}

/// Whether a role goes with some words. Positions inside its requirements were looked at
/// when those were read.
pub(super) fn role(role: &Role, words: &Vocabulary) -> bool {
    let requirements = role.requirements.all();
    let early = role.early.iter().flat_map(|early| &early.requirements);
    requirements.iter().all(|requirement| requirement.kind.is_sound(words))
        && role.listed.iter().all(|listed| listed.term.index() < words.terms().len())
        && early.copied().all(|n| usize::from(n) < requirements.len())
}

fn area(id: AreaId, words: &Vocabulary) -> bool {
    id.index() < words.areas().len()
}

fn field(id: FieldId, words: &Vocabulary) -> bool {
    id.index() < words.fields().len()
}
