//! Answers of a profile: positions become names again.

use super::{Answers, DegreeAnswer, MonthsAnswer, key};
use crate::profile::{HeldDegree, Profile};
use crate::quantity::Quantity;
use crate::vocabulary::Vocabulary;

impl Answers {
    /// What a profile says, by the names of its vocabulary.
    #[must_use]
    pub fn of(profile: &Profile, words: &Vocabulary) -> Self {
        let experience = profile.quantities().filter_map(|(quantity, months)| {
            Some((key::of_quantity(quantity, words)?, months.into()))
        });
        let have = profile.answers();
        let have = have.map(|(term, level, answer)| (key::of_level(term, level, words), answer));
        let units = profile.units_answers();
        let units = units.map(|(term, units, answer)| (key::of_units(term, units, words), answer));
        Self {
            degrees_complete: profile.degrees_complete,
            college: profile.months(Quantity::College).map(MonthsAnswer::from),
            experience: experience.collect(),
            degree: profile.degrees.iter().map(|held| degree(held, words)).collect(),
            have: have.chain(units).collect(),
        }
    }
}

fn degree(held: &HeldDegree, words: &Vocabulary) -> DegreeAnswer {
    let field = held.field.map(|field| words.field(field).id.clone());
    DegreeAnswer { level: held.level, field, related: held.related }
}
