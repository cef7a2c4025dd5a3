//! What a visitor says of themselves: months, degrees, things they have. One
//! profile serves every role, because it is keyed by the vocabulary.
//!
//! This is deliberately no file format and no link format, and it judges
//! nothing; it only knows what answers imply for one another.

use crate::id::{AreaId, FieldId, TermId};
use crate::requirement::Degree;
use crate::vocabulary::{ScaleLevel, Vocabulary};

mod held;
mod month_range;

pub use held::Answer;
pub use month_range::{BackwardRange, MonthRange};

use held::Held;

/// A visitor's answers. The default has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The degrees listed so far.
    pub degrees: Vec<HeldDegree>,
    /// Whether there are no degrees but those listed.
    pub degrees_complete: bool,
    months: Vec<Option<MonthRange>>,
    held: Held,
}

/// A degree that a visitor holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldDegree {
    /// Its level.
    pub level: Degree,
    /// Its field; none when it is none of the vocabulary's.
    pub field: Option<FieldId>,
    /// Whether the visitor calls the field related to what roles ask for.
    pub related: bool,
}

impl Profile {
    /// The visitor's own answer for an area; none when there is none.
    #[must_use]
    pub fn months(&self, area: AreaId) -> Option<MonthRange> {
        self.months.get(area.index()).copied().flatten()
    }

    /// Answers an area, or takes the answer back.
    pub fn set_months(&mut self, area: AreaId, months: Option<MonthRange>) {
        put(&mut self.months, area.index(), months);
    }

    /// The answers for areas, in the vocabulary's order.
    pub fn areas(&self) -> impl Iterator<Item = (AreaId, MonthRange)> {
        self.months.iter().zip(0..).filter_map(|(months, n)| Some((AreaId(n), (*months)?)))
    }

    /// What the answers say of an area: at least as many months as of anything it
    /// includes, at most as many as answered, though never fewer than at least.
    #[must_use]
    pub fn effective_months(&self, area: AreaId, vocabulary: &Vocabulary) -> MonthRange {
        let own = self.months(area).unwrap_or(MonthRange::UNANSWERED);
        let included =
            vocabulary.area(area).includes.iter().filter_map(|inner| self.months(*inner));
        let low = included.map(MonthRange::low).fold(own.low(), Ord::max);
        own.raised_to(low)
    }

    /// The visitor's own answer for a term, at a level of it or plain.
    #[must_use]
    pub fn answer(&self, term: TermId, level: Option<ScaleLevel>) -> Option<Answer> {
        self.held.answer(term, level)
    }

    /// Answers a term, at a level of it or plain, or takes the answer back.
    pub fn set_answer(&mut self, term: TermId, level: Option<ScaleLevel>, answer: Option<Answer>) {
        self.held.set(term, level, answer);
    }

    /// The answers for terms: plain ones first, in the vocabulary's order.
    pub fn answers(&self) -> impl Iterator<Item = (TermId, Option<ScaleLevel>, Answer)> {
        self.held.answers()
    }

    /// What the answers say of a term. A yes at a level is a yes below it and a plain
    /// yes; a plain yes is a yes at the lowest level of every scale, since who has a
    /// thing is familiar with it; a no is a no at every level above. A yes wins over a
    /// no that contradicts it.
    #[must_use]
    pub fn implied_answer(&self, term: TermId, level: Option<ScaleLevel>) -> Option<Answer> {
        self.held.implied(term, level)
    }
}

/// Puts a value at a position of a list that ends with its last value, so that equal
/// answers are equal lists.
fn put<T: Copy>(list: &mut Vec<Option<T>>, index: usize, value: Option<T>) {
    if index >= list.len() {
        list.resize(index + 1, None);
    }
    list[index] = value;
    while list.last().is_some_and(Option::is_none) {
        list.pop();
    }
}

#[cfg(test)]
mod tests;
