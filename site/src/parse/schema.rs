//! Which tables a type has, which keys each one knows, and what stands at each, asked of
//! the type itself: the draft types are the only list of keys there is.

mod fields;
mod probe;
mod variants;

use serde::de::DeserializeOwned;

pub(crate) use fields::{Field, Value, Variants, fields};
use probe::{Notebook, Probe};

use super::syntax::{Accepts, Kinds};

/// Stands for every key of a map whose keys are the author's.
const ANY_KEY: &str = "…";

/// A table and the keys it knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableKeys {
    /// From the top level: `["extra", "requirement"]`.
    pub(crate) path: Vec<&'static str>,
    /// Whether there is a list of them: `[[extra.requirement]]`.
    pub(crate) many: bool,
    /// The variant of the table that it speaks of; none for what all of them have.
    pub(crate) variant: Option<&'static str>,
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
    /// The variant of the table around it in which it stands; none where it stands in all.
    variant: Option<&'static str>,
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
        Shape::Table { keys, .. } => {
            Some(TableKeys { path: note.path, many: note.many, variant: note.variant, keys })
        }
        _ => None,
    });
    tables.collect()
}

/// All keys of a type, and what each accepts.
pub(super) fn kinds<T: DeserializeOwned>() -> Kinds {
    let notes = notes::<T>().into_iter().filter(|note| !note.path.is_empty());
    Kinds::new(notes.map(|note| (note.path.clone(), accepts(&note))).collect())
}

/// What a key accepts. Amounts of money are texts that are told by where they stand.
fn accepts(note: &Note) -> Accepts {
    let amount = matches!(
        note.path[..],
        [.., "terms", "salary_min" | "salary_max"] | [.., "terms", "range", "min" | "max"]
    );
    match note.shape {
        Shape::Text if amount => Accepts::Amount,
        Shape::Text | Shape::Words(_) if note.many => Accepts::List,
        _ if note.many => Accepts::Other,
        Shape::Text => Accepts::Text,
        Shape::Words(words) => Accepts::Words(words),
        Shape::Date => Accepts::Date,
        Shape::Flag => Accepts::Flag,
        Shape::Whole(_) => Accepts::Whole,
        Shape::Number => Accepts::Number,
        Shape::Table { .. } | Shape::Map | Shape::Anything => Accepts::Other,
    }
}

/// The type is asked once for each variant of its tables.
fn notes<T: DeserializeOwned>() -> Vec<Note> {
    let notebook = Notebook::default();
    loop {
        // The probe answers whatever a type asks for; should one refuse, what was
        // learned before is still right.
        let _ = T::deserialize(Probe::new(&notebook)).is_ok();
        if !notebook.next_variant() {
            return notebook.into_notes();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tables;
    use crate::draft::{LadderExtra, PageDraft, RoleExtra};

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

    #[test]
    fn a_table_with_variants_tells_the_keys_of_each() {
        let all = tables::<PageDraft<RoleExtra>>();
        let requirement = all.iter().filter(|table| table.path == ["extra", "requirement"]);
        let found: Vec<_> = requirement.map(|table| (table.variant, table.keys)).collect();
        assert_eq!(found[0].0, None);
        assert!(found[0].1.contains(&"text") && !found[0].1.contains(&"years"));
        let keys = |kind| found.iter().find(|(variant, _)| *variant == Some(kind)).unwrap().1;
        assert!(keys("experience").contains(&"years") && !keys("skill").contains(&"years"));
        assert!(keys("note").is_empty());
        let credits = all.iter().filter(|table| table.path == ["extra", "requirement", "credit"]);
        assert!(credits.map(|table| table.variant).all(|variant| variant.is_some()));
    }
}
