//! The degree that a requirement asks for.

use super::Degree;
use crate::id::{AreaId, FieldId};
use crate::kind::rate::Rate;
use crate::stored::stored;

/// A degree of at least a level, in one of some fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Education {
    terms: EducationTerms,
}

stored!(Education { terms } if |own| own.terms.errors().is_empty());

/// What an author says of a degree, not yet known to make sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EducationTerms {
    /// The lowest level that will do.
    pub degree: Degree,
    /// The fields that will do; none named means any.
    pub fields: Vec<FieldId>,
    /// Whether a related field will do.
    pub related_ok: bool,
    /// Whether the school has to be accredited.
    pub accredited: bool,
    /// Whether the city considers equivalent foreign degrees.
    pub foreign_ok: bool,
    /// The experience that counts as college where the degree is not there.
    pub credits: Vec<EducationCredit>,
}

stored!(EducationTerms { degree, fields, related_ok, accredited, foreign_ok, credits });

/// Experience that counts as months of college.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EducationCredit {
    /// In which area.
    pub using: AreaId,
    /// How much of it counts for how much.
    pub rate: Rate,
    /// Whether it has to come on top of the experience that is required besides.
    pub additional: bool,
}

stored!(EducationCredit { using, rate, additional });

/// Why a degree makes no sense. Positions are those of [`EducationTerms`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EducationError {
    /// A credit for a level that no months of college substitute for.
    CreditForLevel(usize),
    /// A credit that counts for nothing.
    EmptyCredit(usize),
    /// A credit that counts for more than the degree.
    CreditExceedsDegree(usize),
    /// A credit that uses what an earlier one uses.
    CreditTwice(usize),
}

impl EducationTerms {
    /// A level, in any field, and nothing else.
    #[must_use]
    pub fn new(degree: Degree) -> Self {
        Self {
            degree,
            fields: Vec::new(),
            related_ok: false,
            accredited: false,
            foreign_ok: false,
            credits: Vec::new(),
        }
    }

    fn errors(&self) -> Vec<EducationError> {
        (0..self.credits.len()).flat_map(|n| self.errors_of_credit(n)).collect()
    }

    fn errors_of_credit(&self, n: usize) -> Vec<EducationError> {
        let EducationCredit { using, rate, .. } = self.credits[n];
        let mut errors = Vec::new();
        match (self.degree.college(), rate.max_months) {
            (None, _) => errors.push(EducationError::CreditForLevel(n)),
            (Some(all), Some(most)) if most > all => {
                errors.push(EducationError::CreditExceedsDegree(n));
            }
            (Some(_), _) => {}
        }
        if rate.is_empty() {
            errors.push(EducationError::EmptyCredit(n));
        }
        if self.credits[..n].iter().any(|earlier| earlier.using == using) {
            errors.push(EducationError::CreditTwice(n));
        }
        errors
    }
}

impl Education {
    /// A degree that makes sense.
    ///
    /// # Errors
    /// Everything that makes none.
    pub fn new(terms: EducationTerms) -> Result<Self, Vec<EducationError>> {
        let errors = terms.errors();
        if errors.is_empty() { Ok(Self { terms }) } else { Err(errors) }
    }

    /// Everything it says.
    #[must_use]
    pub fn terms(&self) -> &EducationTerms {
        &self.terms
    }

    /// The lowest level that will do.
    #[must_use]
    pub fn degree(&self) -> Degree {
        self.terms.degree
    }

    /// The fields that will do; none named means any.
    #[must_use]
    pub fn fields(&self) -> &[FieldId] {
        &self.terms.fields
    }

    /// Whether a related field will do.
    #[must_use]
    pub fn related_will_do(&self) -> bool {
        self.terms.related_ok
    }

    /// Whether the school has to be accredited.
    #[must_use]
    pub fn has_to_be_accredited(&self) -> bool {
        self.terms.accredited
    }

    /// Whether the city considers equivalent foreign degrees.
    #[must_use]
    pub fn foreign_will_do(&self) -> bool {
        self.terms.foreign_ok
    }

    /// The experience that counts as college where the degree is not there.
    #[must_use]
    pub fn credits(&self) -> &[EducationCredit] {
        &self.terms.credits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credit(using: u16, per: u16, gives: u16, most: u16) -> EducationCredit {
        let rate = Rate { per, gives, max_months: Some(most) };
        EducationCredit { using: AreaId(using), rate, additional: false }
    }

    #[test]
    fn a_degree_makes_sense_or_is_refused() {
        let check = |degree, credits: &[EducationCredit], errors: &[EducationError]| {
            let terms = EducationTerms { credits: credits.to_vec(), ..EducationTerms::new(degree) };
            assert_eq!(Education::new(terms).err().unwrap_or_default(), errors);
        };
        let two_to_one = credit(0, 24, 12, 24);
        check(Degree::Bachelor, &[two_to_one], &[]);
        check(Degree::HighSchool, &[two_to_one], &[EducationError::CreditForLevel(0)]);
        check(Degree::Doctorate, &[two_to_one], &[EducationError::CreditForLevel(0)]);
        check(Degree::SomeCollege, &[two_to_one], &[EducationError::CreditExceedsDegree(0)]);
        check(Degree::Master, &[credit(0, 0, 12, 24)], &[EducationError::EmptyCredit(0)]);
        check(Degree::Associate, &[two_to_one, two_to_one], &[EducationError::CreditTwice(1)]);
    }
}
