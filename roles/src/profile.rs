//! What a visitor says of themselves: months, degrees, things they have. One
//! profile serves every role, because it is keyed by the vocabulary.
//!
//! This is deliberately no file format and no link format, and it judges
//! nothing; it only knows what answers imply for one another.

use crate::id::{FieldId, TermId};
use crate::kind::{Degree, Units};
use crate::quantity::Quantity;
use crate::vocabulary::ScaleLevel;

mod counted;
mod held;
mod month_range;

pub use held::Answer;
pub use month_range::{BackwardRange, MonthRange};

use counted::Counted;
use held::Held;

/// A visitor's answers. The default has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The degrees listed so far.
    pub degrees: Vec<HeldDegree>,
    /// Whether there are no degrees but those listed.
    pub degrees_complete: bool,
    counted: Counted,
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
    /// The visitor's own answer for a quantity; none when there is none.
    #[must_use]
    pub fn months(&self, quantity: impl Into<Quantity>) -> Option<MonthRange> {
        self.counted.months(quantity.into())
    }

    /// Answers a quantity, or takes the answer back.
    pub fn set_months(&mut self, quantity: impl Into<Quantity>, months: Option<MonthRange>) {
        self.counted.set(quantity.into(), months);
    }

    /// The answers for quantities: areas first, in the vocabulary's order.
    pub fn quantities(&self) -> impl Iterator<Item = (Quantity, MonthRange)> {
        self.counted.quantities()
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

    /// The visitor's own answer for so many units of a course.
    #[must_use]
    pub fn units_answer(&self, term: TermId, units: Units) -> Option<Answer> {
        self.held.units_answer(term, units)
    }

    /// Answers so many units of a course, or takes the answer back.
    pub fn set_units_answer(&mut self, term: TermId, units: Units, answer: Option<Answer>) {
        self.held.set_units(term, units, answer);
    }

    /// The answers for units of courses.
    pub fn units_answers(&self) -> impl Iterator<Item = (TermId, Units, Answer)> {
        self.held.units_answers()
    }

    /// What the answers say of so many units of a course. A yes to more is a yes to fewer; a
    /// no to fewer, or to any at all, is a no to more. A plain yes says that there are some,
    /// and leaves open how many. A yes wins over a no that contradicts it.
    #[must_use]
    pub fn implied_units(&self, term: TermId, units: Units) -> Option<Answer> {
        self.held.implied_units(term, units)
    }

    /// What the answers say of a term. A yes at a level is a yes below it and a plain
    /// yes, and so is a yes to some units; a plain yes is a yes at the lowest level of every scale, since who has a
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
