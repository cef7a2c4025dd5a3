//! What a visitor has and has not, and what the one implies for the other.

use serde::{Deserialize, Serialize};

use super::put;
use crate::id::TermId;
use crate::kind::Units;
use crate::vocabulary::ScaleLevel;

/// An answer to "do you have it?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// They have it.
    Yes,
    /// They have it not.
    No,
    /// They were asked and cannot say.
    NotSure,
}

/// Answers for terms. Nearly all are plain, so those lie densely.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Held {
    plain: Vec<Option<Answer>>,
    /// By term and level; a list and no map, whose code weighs in the visitor's module.
    at_level: Vec<((TermId, ScaleLevel), Answer)>,
    /// By term and units, in order.
    units: Vec<(TermId, Units, Answer)>,
}

const LOWEST: ScaleLevel = ScaleLevel { scale: crate::id::ScaleId(0), rank: 0 };
const HIGHEST: ScaleLevel = ScaleLevel { scale: crate::id::ScaleId(u16::MAX), rank: u8::MAX };

impl Held {
    pub(super) fn answer(&self, term: TermId, level: Option<ScaleLevel>) -> Option<Answer> {
        match level {
            None => self.plain.get(term.index()).copied().flatten(),
            Some(level) => {
                let found = self.place(term, level).ok()?;
                Some(self.at_level[found].1)
            }
        }
    }

    pub(super) fn set(&mut self, term: TermId, level: Option<ScaleLevel>, answer: Option<Answer>) {
        match (level, answer) {
            (None, answer) => put(&mut self.plain, term.index(), answer),
            (Some(level), answer) => match (self.place(term, level), answer) {
                (Ok(found), Some(answer)) => self.at_level[found].1 = answer,
                (Ok(found), None) => drop(self.at_level.remove(found)),
                (Err(at), Some(answer)) => self.at_level.insert(at, ((term, level), answer)),
                (Err(_), None) => {}
            },
        }
    }

    fn place(&self, term: TermId, level: ScaleLevel) -> Result<usize, usize> {
        self.at_level.binary_search_by_key(&(term, level), |(key, _)| *key)
    }

    /// The answers between two levels of a term, both included.
    fn between(
        &self,
        term: TermId,
        low: ScaleLevel,
        high: ScaleLevel,
    ) -> &[((TermId, ScaleLevel), Answer)] {
        let at = |end: Result<usize, usize>| end.unwrap_or_else(|at| at);
        let start = at(self.place(term, low));
        let end = self.place(term, high).map_or_else(|at| at, |found| found + 1);
        &self.at_level[start..end]
    }

    pub(super) fn answers(&self) -> impl Iterator<Item = (TermId, Option<ScaleLevel>, Answer)> {
        let plain = self.plain.iter().zip(0..);
        let plain = plain.filter_map(|(answer, n)| Some((TermId(n), None, (*answer)?)));
        let at_level = self.at_level.iter();
        plain.chain(at_level.map(|((term, level), answer)| (*term, Some(*level), *answer)))
    }

    pub(super) fn units_answer(&self, term: TermId, units: Units) -> Option<Answer> {
        let found = self.place_of_units(term, units).ok()?;
        Some(self.units[found].2)
    }

    pub(super) fn set_units(&mut self, term: TermId, units: Units, answer: Option<Answer>) {
        match (self.place_of_units(term, units), answer) {
            (Ok(found), Some(answer)) => self.units[found].2 = answer,
            (Ok(found), None) => drop(self.units.remove(found)),
            (Err(at), Some(answer)) => self.units.insert(at, (term, units, answer)),
            (Err(_), None) => {}
        }
    }

    fn place_of_units(&self, term: TermId, units: Units) -> Result<usize, usize> {
        self.units.binary_search_by_key(&(term, units), |(term, units, _)| (*term, *units))
    }

    pub(super) fn units_answers(&self) -> impl Iterator<Item = (TermId, Units, Answer)> {
        self.units.iter().copied()
    }

    pub(super) fn implied_units(&self, term: TermId, needed: Units) -> Option<Answer> {
        let mut no = self.answer(term, None) == Some(Answer::No);
        for (_, units, answer) in self.units.iter().filter(|(other, ..)| *other == term) {
            match answer {
                Answer::Yes if units.covers(needed) => return Some(Answer::Yes),
                Answer::No if needed.covers(*units) => no = true,
                Answer::Yes | Answer::No | Answer::NotSure => {}
            }
        }
        if no { Some(Answer::No) } else { self.units_answer(term, needed) }
    }

    pub(super) fn implied(&self, term: TermId, level: Option<ScaleLevel>) -> Option<Answer> {
        match level {
            None => self.implied_plain(term),
            Some(level) => self.implied_at(term, level),
        }
    }

    fn implied_plain(&self, term: TermId) -> Option<Answer> {
        let own = self.answer(term, None);
        if own == Some(Answer::Yes) || self.at_level.is_empty() && self.units.is_empty() {
            return own;
        }
        let mut levels = self.between(term, LOWEST, HIGHEST).iter();
        let mut units = self.units.iter().filter(|(other, ..)| *other == term);
        let is_had = levels.any(|(_, answer)| *answer == Answer::Yes)
            || units.any(|(.., answer)| *answer == Answer::Yes);
        if is_had { Some(Answer::Yes) } else { own }
    }

    fn implied_at(&self, term: TermId, needed: ScaleLevel) -> Option<Answer> {
        let lowest = ScaleLevel { rank: 0, ..needed };
        let highest = ScaleLevel { rank: u8::MAX, ..needed };
        let plain = self.answer(term, None);
        if plain == Some(Answer::Yes) && needed == lowest {
            return plain;
        }
        let mut no = plain == Some(Answer::No);
        for ((_, level), answer) in self.between(term, lowest, highest) {
            match answer {
                Answer::Yes if *level >= needed => return Some(Answer::Yes),
                Answer::No if *level <= needed => no = true,
                _ => {}
            }
        }
        if no { Some(Answer::No) } else { self.answer(term, Some(needed)) }
    }
}
