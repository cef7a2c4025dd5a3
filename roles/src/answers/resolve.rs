//! Looking names up in the vocabulary. What is not understood is named and left out of
//! the profile; nothing is dropped in silence.

use super::contradictions::contradictions;
use super::key::{Thing, quantity};
use super::{Answers, DegreeAnswer, Entry, MonthsAnswer, Unresolved, UnresolvedReason};
use crate::profile::{HeldDegree, MonthRange, Profile};
use crate::quantity::{COLLEGE, MOST_MONTHS, Quantity};
use crate::vocabulary::Vocabulary;

impl Answers {
    /// The answers as judging needs them, and every entry that is not understood or
    /// contradicts another. A contradiction is kept: both sides stand in the profile.
    #[must_use]
    pub fn resolve(&self, words: &Vocabulary) -> (Profile, Vec<Unresolved>) {
        let mut profile = Profile::default();
        profile.degrees_complete = self.degrees_complete;
        let mut unresolved = Vec::new();
        let mut leave_out = |entry, reason| unresolved.push(Unresolved { entry, reason });
        if let Some(said) = self.college {
            match months(said) {
                Ok(months) => profile.set_months(Quantity::College, Some(months)),
                Err(why) => leave_out(Entry::Months(COLLEGE.into()), why),
            }
        }
        for (key, said) in self.experience.iter() {
            match (quantity(key, words), months(*said)) {
                (Ok(quantity), Ok(months)) => profile.set_months(quantity, Some(months)),
                (quantity, months) => {
                    let errors = quantity.err().into_iter().chain(months.err());
                    errors.for_each(|why| leave_out(Entry::Months(key.clone()), why));
                }
            }
        }
        for (n, said) in self.degree.iter().enumerate() {
            match degree(said, words) {
                Ok(degree) => profile.degrees.push(degree),
                Err(why) => leave_out(Entry::Degree(n), why),
            }
        }
        for (key, answer) in self.have.iter() {
            let answer = Some(*answer);
            match Thing::parse(key, words) {
                Ok(Thing::Plain(term)) => profile.set_answer(term, None, answer),
                Ok(Thing::AtLevel(term, level)) => profile.set_answer(term, Some(level), answer),
                Ok(Thing::Units(term, units)) => profile.set_units_answer(term, units, answer),
                Err(why) => leave_out(Entry::Have(key.clone()), why),
            }
        }
        unresolved.extend(contradictions(&profile, words));
        (profile, unresolved)
    }
}

/// The months that were meant; the most a role can ask for stands for "or more".
fn months(said: MonthsAnswer) -> Result<MonthRange, UnresolvedReason> {
    let most = match said {
        MonthsAnswer::Exactly(months) => months,
        MonthsAnswer::Between(low, high) => low.max(high),
    };
    match said {
        _ if most > MOST_MONTHS => Err(UnresolvedReason::TooManyMonths(most)),
        MonthsAnswer::Exactly(months) => Ok(MonthRange::exactly(months)),
        MonthsAnswer::Between(low, MOST_MONTHS) => Ok(MonthRange::at_least(low)),
        MonthsAnswer::Between(low, high) => {
            MonthRange::new(low, high).map_err(|_| UnresolvedReason::LowAboveHigh(low, high))
        }
    }
}

fn degree(said: &DegreeAnswer, words: &Vocabulary) -> Result<HeldDegree, UnresolvedReason> {
    let field = match &said.field {
        None => None,
        Some(id) => {
            Some(words.field_id(id).ok_or_else(|| UnresolvedReason::NoSuchField(id.clone()))?)
        }
    };
    Ok(HeldDegree { level: said.level, field, related: said.related })
}
