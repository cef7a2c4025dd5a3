//! Which tables a type has, which keys each one knows, and what stands at each, asked of
//! the type itself: the draft types are the only list of keys there is.

mod fields;
mod probe;

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

pub(crate) use fields::{Field, Value, fields};
use probe::Probe;

use super::syntax::Kinds;

/// Stands for every key of a map whose keys are the author's.
const ANY_KEY: &str = "…";

/// A table and the keys it knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableKeys {
    /// From the top level: `["extra", "requirement"]`.
    pub(crate) path: Vec<&'static str>,
    /// Whether there is a list of them: `[[extra.requirement]]`.
    pub(crate) many: bool,
    /// The keys.
    pub(crate) keys: &'static [&'static str],
}

impl TableKeys {
    /// As it stands in a file: `[[extra.requirement]]`; none for the top level.
    pub(super) fn header(&self) -> Option<String> {
        let path = self.path.join(".");
        match (self.path.is_empty(), self.many) {
            (true, _) => None,
            (false, true) => Some(format!("[[{path}]]")),
            (false, false) => Some(format!("[{path}]")),
        }
    }
}

/// What a type says of one place in it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Note {
    /// From the top level.
    path: Vec<&'static str>,
    /// Whether there is a list of them.
    many: bool,
    /// What stands there.
    shape: Shape,
}

/// What may stand at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Text,
    /// The one type that reads whatever it finds is a date, bare or in quotes.
    Date,
    Flag,
    /// A whole number from 0 to this.
    Whole(u64),
    Number,
    /// One of these.
    Words(&'static [&'static str]),
    Table {
        /// What serde calls the type.
        name: &'static str,
        keys: &'static [&'static str],
    },
    /// A table whose keys are the author's.
    Map,
    Anything,
}

/// All tables of a type, outer ones first.
pub(super) fn tables<T: DeserializeOwned>() -> Vec<TableKeys> {
    let tables = notes::<T>().into_iter().filter_map(|note| match note.shape {
        Shape::Table { keys, .. } => Some(TableKeys { path: note.path, many: note.many, keys }),
        _ => None,
    });
    tables.collect()
}

/// The keys at which nothing but numbers stands, and those at which nothing but text does,
/// wherever they are.
pub(super) fn kinds<T: DeserializeOwned>() -> Kinds {
    let (mut numbers, mut texts, mut others) = Default::default();
    for note in notes::<T>() {
        let Some(key) = note.path.last() else { continue };
        let keys: &mut BTreeSet<&str> = match note.shape {
            Shape::Whole(_) | Shape::Number if !note.many => &mut numbers,
            Shape::Text | Shape::Words(_) if !note.many => &mut texts,
            _ => &mut others,
        };
        keys.insert(*key);
    }
    let mixed: BTreeSet<&str> = numbers.intersection(&texts).copied().chain(others).collect();
    Kinds { numbers: &numbers - &mixed, texts: &texts - &mixed }
}

fn notes<T: DeserializeOwned>() -> Vec<Note> {
    let notes = RefCell::default();
    // The probe answers whatever a type asks for; should one refuse, what was
    // learnt before is still right.
    let _ = T::deserialize(Probe::new(&notes)).is_ok();
    notes.into_inner()
}

#[cfg(test)]
mod tests {
    use super::tables;
    use crate::draft::{LadderExtra, PageDraft};

    #[test]
    fn a_type_tells_its_tables_and_keys() {
        let found: Vec<String> = tables::<PageDraft<LadderExtra>>()
            .iter()
            .map(|table| format!("{:?} {}", table.header(), table.keys.join(" ")))
            .collect();
        assert_eq!(
            found,
            [
                "None title description date updated weight draft slug path template render \
                 in_search_index aliases authors taxonomies extra",
                "Some(\"[taxonomies]\") domain level",
                "Some(\"[extra]\") rung step",
                "Some(\"[[extra.rung]]\") role",
                "Some(\"[[extra.step]]\") from to kind confidence evidence",
                "Some(\"[[extra.step.evidence]]\") kind role line note",
            ]
        );
    }
}
