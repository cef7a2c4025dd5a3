//! Amounts of a course: `12-semester`, `18-quarter`, `40-hours`.

use crate::stored::stored;

use std::fmt;

/// So many units of a course. Their order is one for lists and not that of amounts, which
/// is [`Units::covers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Units {
    /// How many; at least one.
    pub number: u16,
    /// Of what.
    pub unit: Unit,
}

stored!(Units { number, unit });

/// What courses are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Semester units: two are as much as three quarter units.
    Semester,
    /// Quarter units.
    Quarter,
    /// Hours of class; they compare with nothing else.
    Hours,
}

stored!(Unit is one of Semester, Quarter, Hours);

impl Unit {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Semester, Self::Quarter, Self::Hours];

    /// Its word in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Semester => "semester",
            Self::Quarter => "quarter",
            Self::Hours => "hours",
        }
    }
}

impl Units {
    /// Reads `12-semester`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (number, word) = text.split_once('-')?;
        let is_number = !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit());
        let number = number.parse().ok().filter(|_| is_number)?;
        let unit = Unit::ALL.into_iter().find(|unit| unit.word() == word)?;
        Some(Self { number, unit })
    }

    /// Whether anyone who has these has the others too. Hours compare with hours only.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        match (self.in_thirds(), other.in_thirds()) {
            (Some(own), Some(other)) => own >= other,
            (None, None) => self.number >= other.number,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    /// The amount in thirds of a semester unit; none for hours.
    fn in_thirds(self) -> Option<u32> {
        match self.unit {
            Unit::Semester => Some(3 * u32::from(self.number)),
            Unit::Quarter => Some(2 * u32::from(self.number)),
            Unit::Hours => None,
        }
    }
}

impl fmt::Display for Units {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.number, self.unit.word())
    }
}

#[cfg(test)]
mod tests {
    use super::Units;

    #[test]
    fn three_quarter_units_are_two_semester_units() {
        let covers = |one, other| {
            let units = |text| Units::parse(text).expect("units");
            units(one).covers(units(other))
        };
        for (one, other, expected) in [
            ("12-semester", "12-semester", true),
            ("12-semester", "18-quarter", true),
            ("18-quarter", "12-semester", true),
            ("17-quarter", "12-semester", false),
            ("12-semester", "19-quarter", false),
            ("40-hours", "39-hours", true),
            ("40-hours", "41-hours", false),
            ("40-hours", "1-semester", false),
            ("40-semester", "1-hours", false),
        ] {
            assert_eq!(covers(one, other), expected, "{one} covers {other}");
        }
    }

    #[test]
    fn units_have_one_form() {
        assert_eq!(Units::parse("12-semester").expect("units").to_string(), "12-semester");
        for bad in [
            "",
            "12",
            "-semester",
            "0-semester",
            "012-quarter",
            "12-weeks",
            "+1-hours",
            "70000-hours",
        ] {
            assert_eq!(Units::parse(bad), None, "{bad}");
        }
    }
}
