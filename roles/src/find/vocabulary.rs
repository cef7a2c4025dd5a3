//! Every word of the roles, folded and sorted, and where it stands: in which
//! roles and in which of their texts.
//!
//! Kept as the data file has it. Reading a list while searching costs less than
//! unpacking all lists before the first keystroke. Words are kept in parts, in
//! alphabetical order, so that a search loads only those it needs.

use std::collections::BTreeMap;

use super::columns::Steps;
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

/// About how many bytes of words and lists a part has.
const PART: usize = 12 * 1024;

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

    /// The words in order, with their lists, and the first word of each part.
    pub(super) fn pack(self) -> (Vec<String>, Vec<SearchWords>) {
        let (mut firsts, mut all) = (Vec::new(), Vec::<SearchWords>::new());
        for (word, standing) in self.0.into_values().flatten() {
            let is_full = |part: &&mut SearchWords| part.words.len() + part.lists.len() > PART;
            match all.last_mut().filter(|part| !is_full(part)) {
                Some(part) => part.push(&word, standing),
                None => {
                    let mut part = SearchWords::default();
                    part.push(&word, standing);
                    all.push(part);
                    firsts.push(word);
                }
            }
        }
        (firsts, all)
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
        let (distance, more) = self.entry()?;
        let fields = if more { self.byte()? } else { REQUIREMENT };
        self.role = self.role.checked_add(distance)?;
        Some((position(self.role), fields))
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
        let packed = &standing.pack().1[0];
        let sql: Vec<_> = packed.iter().filter(|(word, _)| *word == "sql").collect();
        let list: Vec<_> = sql[0].1.clone().collect();
        assert_eq!(list, [(0, REQUIREMENT), (300, TITLE), (70_000, REQUIREMENT | TOOL)]);
    }

    #[test]
    fn no_words_are_none() {
        assert_eq!(SearchWords::default().iter().count(), 0);
    }

    proptest! {
        #[test]
        fn any_bytes_can_be_read(lists in proptest::collection::vec(any::<u8>(), 0..40), end: u32) {
            let ends = Steps(vec![end, number(lists.len() / 2), number(lists.len())]);
            let bytes = lists.len();
            let words = SearchWords { words: "a\nb\nc".into(), ends, lists };
            prop_assert!(words.iter().flat_map(|(_, list)| list).count() <= 2 * bytes);
        }
    }
}
