//! Which key comes before which: the order of the draft types, and nothing of its own.

use std::collections::BTreeMap;

use crate::parse::schema::TableKeys;

/// The place of each key in each table.
pub(super) struct Order<'t> {
    tables: BTreeMap<&'t [&'static str], &'static [&'static str]>,
}

impl<'t> Order<'t> {
    pub(super) fn new(tables: &'t [TableKeys]) -> Self {
        Self { tables: tables.iter().map(|table| (table.path.as_slice(), table.keys)).collect() }
    }

    /// The place of a key in the table at a path; keys that the table does not know come last.
    pub(super) fn rank(&self, table: &[String], key: &str) -> usize {
        let path: Vec<&str> = table.iter().map(String::as_str).collect();
        let keys = self.tables.get(path.as_slice()).copied().unwrap_or_default();
        keys.iter().position(|known| *known == key).unwrap_or(usize::MAX)
    }
}
