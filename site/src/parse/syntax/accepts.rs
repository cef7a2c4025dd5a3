//! What the keys of a file accept, so that advice about a value fits its key.

use crate::nearest::accepted;

/// What a key accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::parse) enum Accepts {
    /// A whole number.
    Whole,
    /// A number, with or without a fraction.
    Number,
    /// An amount of money: digits in quotes.
    Amount,
    /// A day, bare or in quotes.
    Date,
    /// `true` or `false`.
    Flag,
    /// One of these, in quotes.
    Words(&'static [&'static str]),
    /// Text in quotes.
    Text,
    /// A list of texts.
    List,
    /// Something else, or nobody knows.
    Other,
}

impl Accepts {
    /// As messages tell it.
    pub(super) fn noun(self) -> String {
        match self {
            Self::Whole => "a whole number, like `10`,".to_string(),
            Self::Number => "a number, like `2.5`,".to_string(),
            Self::Amount => "an amount, like `\"70162.79\"`,".to_string(),
            Self::Date => "a day, like `2026-11-22`,".to_string(),
            Self::Flag => "`true` or `false`".to_string(),
            Self::Words(words) => format!("one of {}, in quotes,", accepted("", words)),
            Self::List => "a list, like `[\"…\"]`,".to_string(),
            Self::Text | Self::Other => "a text in quotes".to_string(),
        }
    }
}

/// Stands for every key of a table whose keys are the author's.
const ANY_KEY: &str = "…";

/// All keys of a file, each with the tables it stands in and what it accepts.
#[derive(Default)]
pub(in crate::parse) struct Kinds {
    all: Vec<(Vec<&'static str>, Accepts)>,
}

impl Kinds {
    /// Those of paths from the top level.
    pub(in crate::parse) fn new(all: Vec<(Vec<&'static str>, Accepts)>) -> Self {
        Self { all }
    }

    /// What stands at a path; where no such table is known, what its key accepts in all others.
    pub(in crate::parse) fn at(&self, path: &[&str]) -> Accepts {
        let fits = |known: &[&str]| {
            let step = |(known, step): (&&str, &&str)| *known == ANY_KEY || known == step;
            known.len() == path.len() && known.iter().zip(path).all(step)
        };
        let here = agreed(self.all.iter().filter(|(known, _)| fits(known)));
        let last = |known: &[&str]| known.last() == path.last();
        here.or_else(|| agreed(self.all.iter().filter(|(known, _)| last(known))))
            .unwrap_or(Accepts::Other)
    }

    /// The key of the same table that takes months where this one takes years, or the other way
    /// round.
    pub(in crate::parse) fn other_unit(&self, path: &[&str]) -> Option<&'static str> {
        let (key, table) = path.split_last()?;
        let other = match key.contains("years") {
            true => key.replace("years", "months"),
            false if key.contains("months") => key.replace("months", "years"),
            false => return None,
        };
        let all = self.all.iter().map(|(known, _)| known);
        let mut known = all.filter(|known| known[..known.len() - 1] == *table);
        known.find_map(|known| known.last().copied().filter(|key| *key == other))
    }
}

/// What all of them accept.
fn agreed<'k>(mut all: impl Iterator<Item = &'k (Vec<&'static str>, Accepts)>) -> Option<Accepts> {
    let (_, first) = all.next()?;
    Some(if all.all(|(_, accepts)| accepts == first) { *first } else { Accepts::Other })
}

#[cfg(test)]
mod tests {
    use super::Accepts;
    use crate::draft::{PageDraft, RoleExtra};
    use crate::parse::schema::kinds;

    #[test]
    fn a_key_is_known_by_its_table() {
        let kinds = kinds::<PageDraft<RoleExtra>>();
        for (path, accepts) in [
            ("weight", Accepts::Whole),
            ("updated", Accepts::Date),
            ("draft", Accepts::Flag),
            ("taxonomies.domain", Accepts::List),
            ("extra.terms.hours_per_week", Accepts::Number),
            ("extra.terms.salary_min", Accepts::Amount),
            ("extra.terms.range.max", Accepts::Amount),
            ("extra.requirement.years", Accepts::Number),
            ("extra.requirement.months", Accepts::Whole),
            ("extra.requirement.credit", Accepts::Other),
            ("extra.source.lines.mq", Accepts::Whole),
            ("years", Accepts::Number),
            ("nowhere", Accepts::Other),
        ] {
            let path: Vec<&str> = path.split('.').collect();
            assert_eq!(kinds.at(&path), accepts, "{path:?}");
        }
        let path = ["extra", "requirement", "years"];
        assert_eq!(kinds.other_unit(&path), Some("months"));
        assert_eq!(kinds.other_unit(&["extra", "terms", "hours_per_week"]), None);
    }
}
