//! What a reading names, beside the vocabulary of a site: what is known is used,
//! what is new is proposed, with what it may be the same as.
//!
//! Names are compared by their words; nothing is looked up elsewhere.

use std::collections::BTreeMap;

use crate::fact::{Fact, Kind};
use crate::reading::Class;
use crate::text::word::Words;

/// An entry of the vocabulary of a site.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// The family it belongs to.
    pub family: Option<String>,
}

/// What an entry is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// An area of experience.
    Area,
    /// A field of study.
    Field,
    /// A subject of courses.
    Course,
    /// A license or certificate.
    Credential,
    /// A status.
    Status,
}

/// A name that a reading uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What it is of.
    pub sort: Sort,
    /// In the words of the source.
    pub words: String,
    /// The id of the entry that it is, or the id proposed for a new one.
    pub id: String,
    /// Whether the entry is there already.
    pub known: bool,
    /// Entries it may be the same as, the nearest first, at most three.
    pub near: Vec<String>,
}

/// The names that a class uses, each once, in order.
pub fn names(class: &Class, known: &[Entry]) -> Vec<Named> {
    let mut found: BTreeMap<(Sort, String), Named> = BTreeMap::new();
    let mut order = Vec::new();
    for (sort, words) in class.facts.iter().flat_map(said) {
        let key = (sort, key(&words).join(" "));
        if !key.1.is_empty() && !found.contains_key(&key) {
            order.push(key.clone());
            found.insert(key, named(sort, &words, known));
        }
    }
    order.iter().filter_map(|key| found.remove(key)).collect()
}

/// The names in one fact.
fn said(fact: &Fact) -> Vec<(Sort, String)> {
    match &fact.kind {
        Kind::Experience(one) => {
            let parts = one.parts.iter().map(|part| part.area.clone());
            let areas =
                if one.areas.is_empty() { vec![one.area.clone()] } else { one.areas.clone() };
            areas.into_iter().chain(parts).map(|area| (Sort::Area, area)).collect()
        }
        Kind::Education(one) => {
            one.fields.iter().map(|field| (Sort::Field, field.clone())).collect()
        }
        Kind::Course(one) => vec![(Sort::Course, one.subject.clone())],
        Kind::Credential(names) => {
            names.iter().map(|name| (Sort::Credential, name.clone())).collect()
        }
        Kind::Status(text) => vec![(Sort::Status, text.clone())],
        _ => Vec::new(),
    }
}

fn named(sort: Sort, words: &str, known: &[Entry]) -> Named {
    let mine = key(words);
    let mut near: Vec<(usize, &str)> = Vec::new();
    for entry in known {
        let likeness = names_of(entry).map(|name| likeness(&mine, &key(name))).max().unwrap_or(0);
        if likeness == 100 {
            let id = entry.id.clone();
            return Named { sort, words: words.to_string(), id, known: true, near: Vec::new() };
        }
        if likeness >= 50 {
            near.push((likeness, &entry.id));
        }
    }
    near.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    let near = near.into_iter().take(3).map(|(_, id)| id.to_string()).collect();
    let id: Vec<&str> = mine.iter().take(6).map(String::as_str).collect();
    Named { sort, words: words.to_string(), id: id.join("-"), known: false, near }
}

fn names_of(entry: &Entry) -> impl Iterator<Item = &str> {
    [entry.title.as_str(), entry.id.as_str()]
        .into_iter()
        .chain(entry.aliases.iter().map(String::as_str))
}

const SMALL: [&str; 22] = [
    "a",
    "an",
    "the",
    "of",
    "in",
    "and",
    "or",
    "for",
    "with",
    "to",
    "as",
    "at",
    "by",
    "experience",
    "valid",
    "current",
    "progressively",
    "responsible",
    "increasingly",
    "related",
    "field",
    "any",
];

/// The words that tell a name from others, in the singular.
pub fn key(text: &str) -> Vec<String> {
    let spaced = text.replace('-', " ");
    let words = Words::of(&spaced);
    (0..words.len())
        .map(|at| words.text(at))
        .filter(|word| !SMALL.contains(word))
        .map(|word| match word.strip_suffix('s') {
            Some(one) if word.len() > 4 && !one.ends_with(['s', 'u', 'i']) => one.to_string(),
            _ => word.to_string(),
        })
        .collect()
}

/// How many words of a hundred two names have in common.
fn likeness(a: &[String], b: &[String]) -> usize {
    if a.is_empty() || b.is_empty() {
        return 0;
    }
    let common = a.iter().filter(|word| b.contains(word)).count();
    200 * common / (a.len() + b.len())
}

#[cfg(test)]
mod tests {
    use super::{Entry, Sort, named};

    #[test]
    fn what_is_known_is_used_and_what_is_near_is_named() {
        let entry = |id: &str, title: &str| Entry {
            id: id.into(),
            title: title.into(),
            ..Entry::default()
        };
        let known = [
            entry("public-administration", "Public administration"),
            entry("budget", "Budget work"),
        ];
        let known_one = named(Sort::Field, "public administration", &known);
        assert_eq!((known_one.known, known_one.id.as_str()), (true, "public-administration"));
        let new = named(Sort::Area, "budgets", &known);
        assert_eq!((new.known, new.id.as_str(), new.near), (true, "budget", vec![]));
        let near = named(Sort::Area, "budget control work", &known);
        assert_eq!((near.known, near.id.as_str()), (false, "budget-control-work"));
        assert_eq!(near.near, ["budget"]);
    }
}
