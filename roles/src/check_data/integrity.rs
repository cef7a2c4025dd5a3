//! Whether every position names something, so that no later code has to ask.

use crate::id::{AreaId, FieldId, TermId, is_id};
use crate::requirement::Kind;
use crate::role::Role;
use crate::vocabulary::{ScaleLevel, Vocabulary};

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
    role.requirements.all().iter().all(|line| test(&line.kind, words))
        && role.listed.iter().all(|listed| term(listed.term, words))
}

fn test(test: &Kind, words: &Vocabulary) -> bool {
    match test {
        Kind::Experience(experience) => {
            area(experience.area(), words)
                && experience
                    .parts()
                    .iter()
                    .flat_map(|part| part.terms.areas())
                    .all(|id| area(*id, words))
        }
        Kind::Education(education) => education.fields().iter().all(|id| field(*id, words)),
        Kind::Holding(holding) => {
            holding.terms().iter().all(|id| term(*id, words))
                && holding.level().is_none_or(|reached| level(reached, words))
        }
        Kind::Condition(condition) => {
            condition.place.is_none_or(|place| place.index() < words.places().len())
        }
        Kind::Course(course) => course.terms().iter().all(|id| term(*id, words)),
        Kind::Status(status) => status.terms().iter().all(|id| term(*id, words)),
        Kind::Ability | Kind::Equivalency | Kind::Statement | Kind::Note => true,
    }
}

fn area(id: AreaId, words: &Vocabulary) -> bool {
    id.index() < words.areas().len()
}

fn field(id: FieldId, words: &Vocabulary) -> bool {
    id.index() < words.fields().len()
}

fn term(id: TermId, words: &Vocabulary) -> bool {
    id.index() < words.terms().len()
}

fn level(level: ScaleLevel, words: &Vocabulary) -> bool {
    let scale = words.scales().get(level.scale.index());
    scale.is_some_and(|scale| usize::from(level.rank) < scale.levels.len())
}
