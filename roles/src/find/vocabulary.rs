//! Every word of the roles, folded and sorted, and where it stands: in which
//! roles and in which of their texts.
//!
//! Kept as the data file has it. Reading a list while searching costs less than
//! unpacking all lists before the first keystroke. The words of an index stand in
//! parts, so that a search loads only those with words like the typed ones.

use std::collections::BTreeMap;

use super::columns::Steps;
use super::part::Part;
use super::{number, position};
use crate::stored::stored;

/// A text of a role, as a bit of a mask.
pub(super) type Fields = u8;
/// Its title.
pub(super) const TITLE: Fields = 1;
/// A tool it names.
pub(super) const TOOL: Fields = 2;
/// Its description.
pub(super) const DESCRIPTION: Fields = 4;
/// Its employer, department or team.
pub(super) const PLACE: Fields = 8;
/// What it asks for.
pub(super) const REQUIREMENT: Fields = 16;

/// The words and, for each, the bytes of its list.
///
/// A list is a run of entries. An entry is the distance from the role before,
/// doubled, plus one if a byte follows that says in which texts; by far most
/// words stand in a requirement only, and have no such byte.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SearchWords {
    words: String,
    ends: Steps,
    lists: Vec<u8>,
}

stored!(SearchWords { words, ends, lists });

/// All words of an index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Words {
    /// The first word of each part.
    firsts: Vec<String>,
    pub(super) parts: Vec<Part<SearchWords>>,
}

stored!(Words { firsts, parts });

/// A part of words has so many bytes, or little more.
const PART: usize = 12 * 1024;

impl Words {
    /// The parts in which words can stand that begin with a text, with their positions.
    pub(super) fn beginning<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Iterator<Item = (usize, &'a Part<SearchWords>)> {
        let can_hold = move |n: usize| {
            let is_before = |first: &String| &**first <= text || first.starts_with(text);
            self.firsts.get(n).is_some_and(is_before)
                && self.firsts.get(n + 1).is_none_or(|next| &**next > text)
        };
        self.parts.iter().enumerate().filter(move |(n, _)| can_hold(*n))
    }

    /// The words that are here, sorted.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        let words = self.parts.iter().filter_map(Part::get);
        words.flat_map(SearchWords::iter).map(|(word, _)| word)
    }

    /// Whether what is here names roles below a number only.
    pub(super) fn is_sound(&self, roles: usize) -> bool {
        let here = self.parts.iter().filter_map(Part::get);
        self.firsts.len() == self.parts.len() && here.into_iter().all(|part| part.is_sound(roles))
    }
}

/// Where words stand, while an index is built: for each word the roles, in order. Words are
/// found by their heads first, which compare as numbers do: an index of very many roles looks
/// up millions.
#[derive(Debug, Default)]
pub(super) struct Standing(BTreeMap<u64, BTreeMap<String, Vec<(u32, Fields)>>>);

/// The first eight bytes of a word. They are in the order of the words.
fn head(word: &str) -> u64 {
    let mut head = [0; 8];
    head.iter_mut().zip(word.bytes()).for_each(|(byte, of_word)| *byte = of_word);
    u64::from_be_bytes(head)
}

impl Standing {
    /// Notes the words of a text of a role. Roles come in order.
    pub(super) fn add(&mut self, role: u32, field: Fields, text: &str) {
        super::fold::for_each_word(&words::unmarked(text), |word| {
            let alike = self.0.entry(head(word)).or_default();
            if let Some(list) = alike.get_mut(word) {
                note(list, role, field);
            } else {
                alike.insert(word.to_owned(), vec![(role, field)]);
            }
        });
    }

    /// Notes a word that is no word of a text.
    pub(super) fn add_word(&mut self, role: u32, field: Fields, word: &str) {
        note(
            self.0.entry(head(word)).or_default().entry(word.to_owned()).or_default(),
            role,
            field,
        );
    }

    /// The words in order, with their lists.
    pub(super) fn pack(self) -> Words {
        let mut all = Words::default();
        let mut packed = SearchWords::default();
        for (word, standing) in self.0.into_values().flatten() {
            if packed.words.len() + packed.lists.len() > PART {
                all.parts.push(std::mem::take(&mut packed).into());
            }
            if packed.ends.0.is_empty() {
                all.firsts.push(word.clone());
            }
            packed.push(&word, standing);
        }
        if !packed.ends.0.is_empty() {
            all.parts.push(packed.into());
        }
        all
    }
}

fn note(list: &mut Vec<(u32, Fields)>, role: u32, field: Fields) {
    match list.last_mut() {
        Some((last, fields)) if *last == role => *fields |= field,
        _ => list.push((role, field)),
    }
}

impl SearchWords {
    /// Adds a word that comes after all others.
    fn push(&mut self, word: &str, standing: Vec<(u32, Fields)>) {
        if !self.ends.0.is_empty() {
            self.words.push('\n');
        }
        self.words.push_str(word);
        let mut before = 0;
        for (role, fields) in standing {
            push_entry(&mut self.lists, role - before, fields);
            before = role;
        }
        self.ends.0.push(number(self.lists.len()));
    }

    /// The words, sorted, each with its list.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, List<'_>)> {
        let mut start = 0;
        self.words.split('\n').zip(&self.ends.0).map(move |(word, end)| {
            let end = position(*end);
            let bytes = self.lists.get(start..end).unwrap_or_default();
            start = end;
            (word, List { bytes, role: 0 })
        })
    }

    /// Whether every list is whole and names roles below a number only.
    pub(super) fn is_sound(&self, roles: usize) -> bool {
        let last = self.ends.0.last().map_or(0, |end| position(*end));
        let counted = self.ends.0.is_empty() || self.words.split('\n').count() == self.ends.0.len();
        counted
            && last == self.lists.len()
            && self.ends.0.is_sorted()
            && self.iter().all(|(_, list)| list.names_only(roles))
    }
}

fn push_entry(list: &mut Vec<u8>, distance: u32, fields: Fields) {
    let alone = fields == REQUIREMENT;
    let mut rest = u64::from(distance) << 1 | u64::from(!alone);
    while rest > 0x7f {
        list.push(0x80 | (rest & 0x7f) as u8);
        rest >>= 7;
    }
    list.push(rest as u8);
    if !alone {
        list.push(fields);
    }
}

/// The roles in which a word stands.
#[derive(Debug, Clone)]
pub(super) struct List<'a> {
    bytes: &'a [u8],
    role: u32,
}

impl List<'_> {
    /// Whether the list can be read to its end and names roles below a number only.
    fn names_only(mut self, roles: usize) -> bool {
        self.by_ref().all(|(role, _)| role < roles) && self.bytes.is_empty()
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn entry(&mut self) -> Option<(u32, bool)> {
        let first = self.byte()?;
        let mut value = u64::from(first & 0x7f);
        let mut last = first;
        let mut shift = 7;
        while last & 0x80 != 0 && shift < 35 {
            last = self.byte()?;
            value |= u64::from(last & 0x7f) << shift;
            shift += 7;
        }
        Some((u32::try_from(value >> 1).ok()?, value & 1 == 1))
    }
}

impl Iterator for List<'_> {
    type Item = (usize, Fields);

    fn next(&mut self) -> Option<Self::Item> {
        let whole = self.bytes;
        let read = self.entry().and_then(|(distance, more)| {
            let fields = if more { self.byte()? } else { REQUIREMENT };
            Some((self.role.checked_add(distance)?, fields))
        });
        match read {
            Some((role, fields)) => {
                self.role = role;
                Some((position(role), fields))
            }
            None => {
                // What cannot be read stays, so that `names_only` sees it.
                self.bytes = whole;
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_come_back_with_where_they_stand() {
        let mut standing = Standing::default();
        standing.add(0, REQUIREMENT, "SQL and more");
        standing.add(300, TITLE, "Sql");
        standing.add(70_000, REQUIREMENT, "sql");
        standing.add(70_000, TOOL, "sql");
        let words = standing.pack();
        let packed = words.parts[0].get().unwrap();
        let sql: Vec<_> = packed.iter().filter(|(word, _)| *word == "sql").collect();
        let list: Vec<_> = sql[0].1.clone().collect();
        assert_eq!(list, [(0, REQUIREMENT), (300, TITLE), (70_000, REQUIREMENT | TOOL)]);
        assert!(packed.is_sound(70_001));
        assert!(!packed.is_sound(70_000));
    }

    #[test]
    fn no_words_are_sound() {
        assert!(SearchWords::default().is_sound(0));
        assert_eq!(SearchWords::default().iter().count(), 0);
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_read(lists in proptest::collection::vec(any::<u8>(), 0..40)) {
            let ends = vec![number(lists.len() / 2), number(lists.len())];
            let words = SearchWords { words: "a\nb".into(), ends: Steps(ends), lists };
            let sound = words.is_sound(100);
            let all_known = words.iter().flat_map(|(_, list)| list).all(|(role, _)| role < 100);
            prop_assert!(all_known || !sound);
        }
    }
}
