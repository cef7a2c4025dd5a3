//! Which key comes before which: the order of the draft types, and nothing of its own.
//! Keys of the variants of a table are fitted into one order, which is that of each of them.

use std::collections::BTreeMap;

use crate::parse::schema::TableKeys;

/// The place of each key in each table.
pub(super) struct Order<'t> {
    tables: BTreeMap<&'t [&'static str], Vec<&'static str>>,
}

impl<'t> Order<'t> {
    pub(super) fn new(tables: &'t [TableKeys]) -> Self {
        let mut order = Self { tables: BTreeMap::new() };
        for table in tables {
            let known = order.tables.entry(table.path.as_slice()).or_default();
            let begin = table.variant.map_or(0, |_| common(table, tables));
            fit_in(known, table.keys, begin);
        }
        order
    }

    /// The place of a key in the table at a path; keys that the table does not know come last.
    pub(super) fn rank(&self, table: &[String], key: &str) -> usize {
        let path: Vec<&str> = table.iter().map(String::as_str).collect();
        let keys = self.tables.get(path.as_slice()).into_iter().flatten();
        keys.copied().position(|known| known == key).unwrap_or(usize::MAX)
    }
}

/// How many keys all variants of a table have.
fn common(table: &TableKeys, tables: &[TableKeys]) -> usize {
    let mut tables = tables.iter().filter(|other| other.path == table.path);
    tables.find(|other| other.variant.is_none()).map_or(0, |common| common.keys.len())
}

/// Adds keys to those that are known, each behind the one before it.
fn fit_in(known: &mut Vec<&'static str>, keys: &[&'static str], begin: usize) {
    let mut next = begin;
    for key in keys {
        match known.iter().position(|other| other == key) {
            Some(at) => next = next.max(at + 1),
            None => {
                known.insert(next, key);
                next += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fit_in;

    #[test]
    fn the_keys_of_each_variant_keep_their_order() {
        let mut known = vec!["id"];
        for keys in [&["years", "area"][..], &["any_of", "active", "by"], &["rule", "by"]] {
            fit_in(&mut known, keys, 1);
        }
        assert_eq!(known, ["id", "rule", "any_of", "active", "by", "years", "area"]);
    }
}
