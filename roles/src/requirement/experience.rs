//! Months of experience: a whole, its parts, and what counts instead.

use serde::{Deserialize, Serialize};

use crate::id::{AreaId, RequirementId};

/// Months of experience in an area. A part is never longer than the whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ExperienceTerms")]
pub struct Experience {
    area: AreaId,
    months: Months,
    parts: Vec<Part>,
    credits: Vec<Credit>,
    cap: Option<Months>,
    credit_reduces_parts: bool,
}

/// A number of months; a century and a half at most.
pub type Months = u16;

/// The longest experience a role can ask for, in months.
pub const MOST_MONTHS: Months = 1800;

/// An experience "of which": two of the four years in management.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Unique within the requirement.
    pub id: RequirementId,
    /// Its own threshold.
    pub months: Months,
    /// The area it must be in.
    pub area: AreaId,
}

/// A substitution: a degree counts for two of the three years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// The requirement of the same role that earns it, by position.
    pub when: u16,
    /// What it counts for.
    pub months: Months,
}

/// What an author says of an experience, not yet known to make sense.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ExperienceTerms {
    /// The area.
    pub area: AreaId,
    /// The threshold; any amount at all is one month.
    pub months: Months,
    /// "Of which".
    pub parts: Vec<Part>,
    /// Substitutions.
    pub credits: Vec<Credit>,
    /// The most that all credits count for together.
    pub cap: Option<Months>,
    /// Whether credits lower the thresholds of parts too.
    pub credit_reduces_parts: bool,
}

/// Why an experience makes no sense. Positions are those of [`ExperienceTerms`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExperienceError {
    /// No months, or more than [`MOST_MONTHS`].
    Months,
    /// A part without months.
    EmptyPart(usize),
    /// A part longer than its whole.
    PartExceedsWhole(usize),
    /// Two parts of one id; the later one.
    PartTwice(usize),
    /// A credit that counts for nothing.
    EmptyCredit(usize),
    /// A credit that counts for more than the whole.
    CreditExceedsWhole(usize),
}

impl Experience {
    /// An experience that makes sense.
    ///
    /// # Errors
    /// Everything that makes none.
    pub fn new(terms: ExperienceTerms) -> Result<Self, Vec<ExperienceError>> {
        let ExperienceTerms { area, months, parts, credits, cap, credit_reduces_parts } = terms;
        let mut errors = Vec::new();
        if months == 0 || months > MOST_MONTHS {
            errors.push(ExperienceError::Months);
        }
        for (n, part) in parts.iter().enumerate() {
            if part.months == 0 {
                errors.push(ExperienceError::EmptyPart(n));
            }
            if part.months > months {
                errors.push(ExperienceError::PartExceedsWhole(n));
            }
            if parts[..n].iter().any(|earlier| earlier.id == part.id) {
                errors.push(ExperienceError::PartTwice(n));
            }
        }
        for (n, credit) in credits.iter().enumerate() {
            if credit.months == 0 {
                errors.push(ExperienceError::EmptyCredit(n));
            }
            if credit.months > months {
                errors.push(ExperienceError::CreditExceedsWhole(n));
            }
        }
        if errors.is_empty() {
            Ok(Self { area, months, parts, credits, cap, credit_reduces_parts })
        } else {
            Err(errors)
        }
    }

    /// The area.
    #[must_use]
    pub fn area(&self) -> AreaId {
        self.area
    }

    /// The threshold.
    #[must_use]
    pub fn months(&self) -> Months {
        self.months
    }

    /// "Of which", each at most as long as the whole.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The substitutions.
    #[must_use]
    pub fn credits(&self) -> &[Credit] {
        &self.credits
    }

    /// The most that all credits count for together.
    #[must_use]
    pub fn cap(&self) -> Option<Months> {
        self.cap
    }

    /// Whether credits lower the thresholds of parts too.
    #[must_use]
    pub fn credit_reduces_parts(&self) -> bool {
        self.credit_reduces_parts
    }
}

impl TryFrom<ExperienceTerms> for Experience {
    type Error = &'static str;

    fn try_from(terms: ExperienceTerms) -> Result<Self, &'static str> {
        Self::new(terms).map_err(|_| "an experience that makes no sense")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(months: Months, part: Months, credit: Months) -> ExperienceTerms {
        let id = RequirementId::new("management").expect("a literal of the right form");
        ExperienceTerms {
            area: AreaId(0),
            months,
            parts: vec![Part { id, months: part, area: AreaId(1) }],
            credits: vec![Credit { when: 0, months: credit }],
            cap: None,
            credit_reduces_parts: false,
        }
    }

    #[test]
    fn an_experience_makes_sense_or_is_refused() {
        assert!(Experience::new(terms(48, 24, 24)).is_ok());
        for (months, part, credit, error) in [
            (24, 48, 24, ExperienceError::PartExceedsWhole(0)),
            (24, 0, 24, ExperienceError::EmptyPart(0)),
            (24, 24, 0, ExperienceError::EmptyCredit(0)),
            (24, 24, 36, ExperienceError::CreditExceedsWhole(0)),
            (1801, 24, 24, ExperienceError::Months),
        ] {
            assert_eq!(Experience::new(terms(months, part, credit)), Err(vec![error]));
        }
    }
}
