//! Looking names up in the vocabulary. What is not understood is named and left out of
//! the profile; nothing is dropped in silence.

use super::contradictions::contradictions;
use super::{Answers, DegreeAnswer, Entry, MonthsAnswer, Unresolved, UnresolvedReason};
use crate::id::TermId;
use crate::profile::{HeldDegree, MonthRange, Profile};
use crate::requirement::MOST_MONTHS;
use crate::vocabulary::{ScaleLevel, Vocabulary};

impl Answers {
    /// The answers as judging needs them, and every entry that is not understood or
    /// contradicts another. A contradiction is kept: both sides stand in the profile.
    #[must_use]
    pub fn resolve(&self, words: &Vocabulary) -> (Profile, Vec<Unresolved>) {
        let mut profile = Profile::default();
        profile.degrees_complete = self.degrees_complete;
        let mut unresolved = Vec::new();
        let mut leave_out = |entry, reason| unresolved.push(Unresolved { entry, reason });
        for (key, said) in self.experience.iter() {
            match (words.area_id(key), months(*said)) {
                (Some(area), Ok(months)) => profile.set_months(area, Some(months)),
                (area, months) => {
                    if area.is_none() {
                        leave_out(
                            Entry::Months(key.clone()),
                            UnresolvedReason::NoSuchArea(key.clone()),
                        );
                    }
                    if let Err(why) = months {
                        leave_out(Entry::Months(key.clone()), why);
                    }
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
            match term(key, words) {
                Ok((term, level)) => profile.set_answer(term, level, Some(*answer)),
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

/// `sql` or `sql@advanced`.
fn term(key: &str, words: &Vocabulary) -> Result<(TermId, Option<ScaleLevel>), UnresolvedReason> {
    let (id, word) = match key.split_once('@') {
        None => (key, None),
        Some((id, word)) => (id, Some(word)),
    };
    let term = words.term_id(id).ok_or_else(|| UnresolvedReason::NoSuchTerm(id.into()))?;
    let level = match word {
        None => None,
        Some(word) => Some(
            words.scale_level(word).ok_or_else(|| UnresolvedReason::NoSuchLevel(word.into()))?,
        ),
    };
    Ok((term, level))
}
