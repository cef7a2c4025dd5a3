//! Answers of a profile: positions become names again.

use super::key::Thing;
use super::{Answers, DegreeAnswer};
use crate::profile::{HeldDegree, Profile};
use crate::quantity::Quantity;
use crate::vocabulary::Vocabulary;

impl Answers {
    /// What a profile says, by the names of its vocabulary.
    #[must_use]
    pub fn of(profile: &Profile, words: &Vocabulary) -> Self {
        let experience = profile.quantities().filter(|(own, _)| *own != Quantity::College);
        Self {
            degrees_complete: profile.degrees_complete,
            college: profile.months(Quantity::College).map(Into::into),
            experience: experience
                .map(|(quantity, months)| (quantity.key(words), months.into()))
                .collect(),
            degree: profile.degrees.iter().map(|held| degree(held, words)).collect(),
            have: things(profile).map(|(thing, answer)| (thing.key(words), answer)).collect(),
        }
    }
}

/// Every answer about a term.
pub(super) fn things(profile: &Profile) -> impl Iterator<Item = (Thing, crate::profile::Answer)> {
    let plain = profile.answers().map(|(term, level, answer)| {
        (level.map_or(Thing::Plain(term), |level| Thing::AtLevel(term, level)), answer)
    });
    let units = profile.units_answers();
    plain.chain(units.map(|(term, units, answer)| (Thing::Units(term, units), answer)))
}

fn degree(held: &HeldDegree, words: &Vocabulary) -> DegreeAnswer {
    let field = held.field.map(|field| words.field(field).id.clone());
    DegreeAnswer { level: held.level, field, related: held.related }
}
