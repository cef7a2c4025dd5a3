//! Answers of a profile: positions become names again.

use super::{Answers, DegreeAnswer};
use crate::id::TermId;
use crate::profile::{HeldDegree, Profile};
use crate::vocabulary::{ScaleLevel, Vocabulary};

impl Answers {
    /// What a profile says, by the names of its vocabulary.
    #[must_use]
    pub fn of(profile: &Profile, words: &Vocabulary) -> Self {
        let experience = profile.quantities().filter_map(|(quantity, months)| match quantity {
            crate::quantity::Quantity::Area(area) => Some((area, months)),
            _ => None,
        });
        let have = profile.answers();
        Self {
            degrees_complete: profile.degrees_complete,
            experience: experience
                .map(|(area, months)| (words.area(area).id.clone(), months.into()))
                .collect(),
            degree: profile.degrees.iter().map(|held| degree(held, words)).collect(),
            have: have.map(|(term, level, answer)| (key(term, level, words), answer)).collect(),
        }
    }
}

fn degree(held: &HeldDegree, words: &Vocabulary) -> DegreeAnswer {
    let field = held.field.map(|field| words.field(field).id.clone());
    DegreeAnswer { level: held.level, field, related: held.related }
}

/// `sql` or `sql@advanced`.
pub(super) fn key(term: TermId, level: Option<ScaleLevel>, words: &Vocabulary) -> String {
    let id = &words.term(term).id;
    level.map_or_else(|| id.clone(), |level| format!("{id}@{}", words.level_word(level)))
}
