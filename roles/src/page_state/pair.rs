//! Two roles that a visitor compares, to and from the address of the page.

use crate::gap_table::GapTable;
use crate::id::RoleId;

/// Two roles to compare, as far as they are chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PairState {
    /// Where one starts.
    pub from: Option<RoleId>,
    /// Where one would go.
    pub to: Option<RoleId>,
}

impl PairState {
    /// Reads the query of an address, with or without its question mark. What names no
    /// role is left out.
    #[must_use]
    pub fn read(query: &str, book: &GapTable) -> Self {
        let mut pair = Self::default();
        let query = query.strip_prefix('?').unwrap_or(query);
        for (key, value) in query.split('&').filter_map(|part| part.split_once('=')) {
            match key {
                "from" => pair.from = known(value, book),
                "to" => pair.to = known(value, book),
                _ => {}
            }
        }
        pair
    }

    /// Writes the query of an address, without question mark; empty at first. Ids need no
    /// escapes.
    #[must_use]
    pub fn write(&self) -> String {
        let part = |key: &str, id: &Option<RoleId>| id.as_ref().map(|id| format!("{key}={id}"));
        let parts = [part("from", &self.from), part("to", &self.to)];
        parts.into_iter().flatten().collect::<Vec<_>>().join("&")
    }

    /// The same from another role; from none where the id names none.
    #[must_use]
    pub fn starting(&self, id: &str, book: &GapTable) -> Self {
        Self { from: known(id, book), ..self.clone() }
    }

    /// The same to another role; to none where the id names none.
    #[must_use]
    pub fn leading(&self, id: &str, book: &GapTable) -> Self {
        Self { to: known(id, book), ..self.clone() }
    }

    /// The same once a role is picked: the first pick is the start, the second the end,
    /// and a third starts anew. Anyone who picks the start again takes it back.
    #[must_use]
    pub fn picking(&self, id: &str, book: &GapTable) -> Self {
        let id = known(id, book);
        match (&self.from, &self.to) {
            (from @ Some(_), None) if *from == id => Self::default(),
            (Some(from), None) => Self { from: Some(from.clone()), to: id },
            _ => Self { from: id, to: None },
        }
    }

    /// The same the other way round.
    #[must_use]
    pub fn swapped(self) -> Self {
        Self { from: self.to, to: self.from }
    }
}

fn known(id: &str, book: &GapTable) -> Option<RoleId> {
    book.role(id).map(|role| role.id.clone())
}
