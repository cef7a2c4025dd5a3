//! The names of quantities in answers files, links and forms: `filing`,
//! `filing@last-10-years`, `clerical@outside-filing`, `college`.

use super::Quantity;
use crate::vocabulary::Vocabulary;

/// The name of [`Quantity::College`], which no area may have.
pub const COLLEGE: &str = "college";

const LAST: &str = "last-";
const YEARS: &str = "-years";
const OUTSIDE: &str = "outside-";

impl Quantity {
    /// Its name.
    #[must_use]
    pub fn key(self, words: &Vocabulary) -> String {
        match self {
            Self::Area(area) => words.area(area).id.clone(),
            Self::Recent { area, years } => {
                [&words.area(area).id, "@", LAST, &years.to_string(), YEARS].concat()
            }
            Self::Outside { whole, area } => {
                [&words.area(whole).id, "@", OUTSIDE, &words.area(area).id].concat()
            }
            Self::College => COLLEGE.into(),
        }
    }

    /// The quantity of a name; none when it names no area of these words.
    #[must_use]
    pub fn parse(key: &str, words: &Vocabulary) -> Option<Self> {
        if key == COLLEGE {
            return Some(Self::College);
        }
        let Some((id, rest)) = key.split_once('@') else {
            return words.area_id(key).map(Self::Area);
        };
        let area = words.area_id(id)?;
        if let Some(other) = rest.strip_prefix(OUTSIDE) {
            return Some(Self::Outside { whole: area, area: words.area_id(other)? });
        }
        let years = rest.strip_prefix(LAST)?.strip_suffix(YEARS)?;
        let is_number = !years.starts_with('0') && years.bytes().all(|b| b.is_ascii_digit());
        let years = years.parse().ok().filter(|_| is_number)?;
        Some(Self::Recent { area, years })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::AreaId;
    use crate::vocabulary::{Area, Words};

    #[test]
    fn every_quantity_has_a_name() {
        let area = |id: &str| Area {
            id: id.into(),
            title: id.into(),
            question: None,
            includes: vec![],
            class: None,
        };
        let areas = vec![area("clerical"), area("filing")];
        let words = Vocabulary::new(Words { areas, ..Words::default() }).unwrap();
        let [clerical, filing] = [AreaId(0), AreaId(1)];
        for (quantity, key) in [
            (Quantity::Area(filing), "filing"),
            (Quantity::Recent { area: clerical, years: 10 }, "clerical@last-10-years"),
            (Quantity::Outside { whole: clerical, area: filing }, "clerical@outside-filing"),
            (Quantity::College, "college"),
        ] {
            assert_eq!(quantity.key(&words), key);
            assert_eq!(Quantity::parse(key, &words), Some(quantity));
        }
        for key in ["", "typing", "filing@", "filing@last-0-years", "filing@last-010-years"] {
            assert_eq!(Quantity::parse(key, &words), None, "{key}");
        }
        for key in ["filing@last-256-years", "filing@outside-typing", "typing@last-5-years"] {
            assert_eq!(Quantity::parse(key, &words), None, "{key}");
        }
    }
}
