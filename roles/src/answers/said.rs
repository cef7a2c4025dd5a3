//! What is said of things, by their names: a list in order, each name once.
//!
//! A list and no map, whose code weighs several kilobytes in the visitor's module.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Things said, by name. In a file it is a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, T>", into = "BTreeMap<String, T>")]
#[serde(bound(serialize = "T: Clone + Serialize", deserialize = "T: Deserialize<'de>"))]
pub struct Said<T>(Vec<(String, T)>);

impl<T> Said<T> {
    /// Says something of a name, in place of what was said before.
    pub fn insert(&mut self, name: String, said: T) -> Option<T> {
        match self.place(&name) {
            Ok(found) => Some(std::mem::replace(&mut self.0[found].1, said)),
            Err(at) => {
                self.0.insert(at, (name, said));
                None
            }
        }
    }

    /// Whether something is said of a name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Everything, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &T)> {
        self.0.iter().map(|(name, said)| (name, said))
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| own.as_str().cmp(name))
    }
}

impl<T> From<BTreeMap<String, T>> for Said<T> {
    fn from(all: BTreeMap<String, T>) -> Self {
        Self(all.into_iter().collect())
    }
}

impl<T> From<Said<T>> for BTreeMap<String, T> {
    fn from(all: Said<T>) -> Self {
        all.0.into_iter().collect()
    }
}

impl<T> Default for Said<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<(String, T)> for Said<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(all: I) -> Self {
        let mut said = Self(Vec::new());
        for (name, one) in all {
            said.insert(name, one);
        }
        said
    }
}
