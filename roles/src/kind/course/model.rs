//! Courses that a requirement names.

use super::Units;
use crate::id::TermId;
use crate::kind::holding::HoldingMode;
use crate::stored::stored;

/// Courses in one or all of some subjects. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    mode: HoldingMode,
    terms: Vec<TermId>,
    units: Option<Units>,
}

stored!(Course { mode, terms, units } if |own| own.errors().is_empty());

/// Why courses make no sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseError {
    /// No subject is named.
    NoTerms,
    /// A subject that is named before; its position.
    TermTwice(usize),
    /// No units at all: leave them out where any amount will do.
    NoUnits,
}

impl Course {
    /// Courses in one or all of some subjects, of each of them so many units.
    ///
    /// # Errors
    /// Everything that makes no sense.
    pub fn new(
        mode: HoldingMode,
        terms: Vec<TermId>,
        units: Option<Units>,
    ) -> Result<Self, Vec<CourseError>> {
        let course = Self { mode, terms, units };
        let errors = course.errors();
        if errors.is_empty() { Ok(course) } else { Err(errors) }
    }

    fn errors(&self) -> Vec<CourseError> {
        let Self { terms, units, .. } = self;
        let mut errors = Vec::new();
        if terms.is_empty() {
            errors.push(CourseError::NoTerms);
        }
        let twice = (0..terms.len()).filter(|n| terms[..*n].contains(&terms[*n]));
        errors.extend(twice.map(CourseError::TermTwice));
        if units.is_some_and(|units| units.number == 0) {
            errors.push(CourseError::NoUnits);
        }
        errors
    }

    /// Whether one subject will do.
    #[must_use]
    pub fn mode(&self) -> HoldingMode {
        self.mode
    }

    /// The subjects, at least one.
    #[must_use]
    pub fn terms(&self) -> &[TermId] {
        &self.terms
    }

    /// How many units of each; none where any amount will do.
    #[must_use]
    pub fn units(&self) -> Option<Units> {
        self.units
    }
}

#[cfg(test)]
mod tests {
    use super::super::Unit;
    use super::*;

    #[test]
    fn courses_make_sense_or_are_refused() {
        let units = |number| Some(Units { number, unit: Unit::Semester });
        let new = |terms: &[u16], units| {
            let terms = terms.iter().copied().map(TermId).collect();
            Course::new(HoldingMode::All, terms, units).map(drop)
        };
        assert_eq!(new(&[0, 1], units(12)), Ok(()));
        assert_eq!(new(&[0], None), Ok(()));
        assert_eq!(new(&[], None), Err(vec![CourseError::NoTerms]));
        assert_eq!(new(&[3, 1, 3], None), Err(vec![CourseError::TermTwice(2)]));
        assert_eq!(new(&[0], units(0)), Err(vec![CourseError::NoUnits]));
    }
}
