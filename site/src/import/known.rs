//! Words of one kind by their names: which of them a name means, and to which it is near.
//!
//! Names are compared by the words that tell them apart, in any order; nothing is looked up
//! elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use reader::vocabulary::key;

/// The words of one kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// Ids by the words of a name.
    ids: BTreeMap<BTreeSet<String>, String>,
    /// Names of the vocabulary, by each of their words.
    by_word: BTreeMap<String, Vec<BTreeSet<String>>>,
}

/// A word that more names than these have in common tells nothing.
const COMMON: usize = 100;

/// So many near words are named.
const NAMED: usize = 3;

impl Known {
    /// The words of a vocabulary, each an id and its names.
    pub(super) fn of(entries: Vec<(String, Vec<String>)>) -> Self {
        let mut known = Self::default();
        for (id, names) in entries {
            for name in names.iter().chain([&id]) {
                let words = words(name);
                for word in &words {
                    known.by_word.entry(word.clone()).or_default().push(words.clone());
                }
                known.ids.entry(words).or_insert_with(|| id.clone());
            }
        }
        known
    }

    /// The id of a name.
    pub(super) fn id(&self, name: &str) -> Option<&str> {
        Some(words(name))
            .filter(|words| !words.is_empty())
            .and_then(|words| self.ids.get(&words))
            .map(String::as_str)
    }

    /// Adds a word that an import proposes.
    pub(super) fn learn(&mut self, id: &str, name: &str) {
        self.ids.insert(words(name), id.to_string());
    }

    /// An id for a name: its first words that tell it from others.
    pub(super) fn proposal(&self, name: &str) -> String {
        let words = name.split(|c: char| !c.is_alphanumeric());
        let first: Vec<&str> = words.filter(|word| !key(word).is_empty()).take(6).collect();
        if first.is_empty() { name.to_string() } else { first.join("-") }
    }

    /// Ids of the vocabulary with names like this one, the nearest first.
    pub(super) fn near(&self, name: &str) -> Vec<String> {
        let mine = words(name);
        let lists = mine.iter().filter_map(|word| self.by_word.get(word));
        let names: BTreeSet<_> = lists.filter(|list| list.len() <= COMMON).flatten().collect();
        let mut found: Vec<(usize, &str)> = Vec::new();
        for name in names {
            let common = name.intersection(&mine).count();
            let likeness = 200 * common / (name.len() + mine.len());
            if let Some(id) = self.ids.get(name).filter(|_| likeness >= 60) {
                found.push((likeness, id));
            }
        }
        found.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        found.dedup_by(|a, b| a.1 == b.1);
        found.into_iter().take(NAMED).map(|(_, id)| id.to_string()).collect()
    }
}

/// The words that tell a name from others; where none does ("related"), all of them.
fn words(name: &str) -> BTreeSet<String> {
    let telling: BTreeSet<String> = key(name).into_iter().collect();
    if telling.is_empty() {
        return name.to_lowercase().split_whitespace().map(str::to_string).collect();
    }
    telling
}

#[cfg(test)]
mod tests {
    use super::Known;

    #[test]
    fn what_is_known_is_used_and_what_is_near_is_named() {
        let known = Known::of(vec![("filing".into(), vec!["keeping files".into()])]);
        assert_eq!(known.id("the keeping of files"), Some("filing"));
        assert_eq!(known.id("keeping maps"), None);
        assert_eq!(known.near("keeping files of maps"), ["filing"]);
    }

    #[test]
    fn a_name_of_small_words_is_known_again() {
        let mut known = Known::default();
        known.learn("related", "related");
        assert_eq!(known.id("Related"), Some("related"));
    }
}
