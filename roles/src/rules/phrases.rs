//! Tables of phrases, and where a text uses them.

use std::ops::Range;

use super::text::{Passage, Word};

/// Phrases in small letters, in order, each with what to say about it.
pub(super) struct Phrases {
    entries: &'static [Entry],
    beginnings: Beginnings,
    endings: Endings,
}

/// A phrase, and what to say about it.
type Entry = (&'static str, &'static str);

impl Phrases {
    /// A table of entries that are in order.
    pub(super) const fn new(entries: &'static [Entry]) -> Self {
        let mut beginnings = Beginnings::none();
        let mut endings = Endings::none();
        let mut n = 0;
        while n < entries.len() {
            beginnings = beginnings.with(entries[n].0);
            endings = endings.with(entries[n].0);
            n += 1;
        }
        Self { entries, beginnings, endings }
    }

    /// Whether a phrase may begin with the word. Every word of a site is looked up in every
    /// table, and nearly all are told so to stand in none.
    fn may_hold(&self, word: &Word) -> bool {
        self.beginnings.may_begin(word.beginning) && self.endings.may_end(word.ending)
    }

    /// The phrases that a passage uses, the longest where several begin at one word:
    /// positions of words, and the entry.
    pub(super) fn used(
        &'static self,
        passage: &Passage<'_>,
    ) -> Vec<(Range<usize>, &'static Entry)> {
        let mut used: Vec<(Range<usize>, &'static Entry)> = Vec::new();
        for (n, word) in passage.words().iter().enumerate() {
            if !self.may_hold(word) || used.last().is_some_and(|(words, _)| words.end > n) {
                continue;
            }
            let word = passage.lower(n);
            let first = self.entries.partition_point(|(phrase, _)| *phrase < word);
            let begins =
                self.entries[first..].iter().take_while(|(phrase, _)| phrase.starts_with(word));
            let longest = begins
                .filter_map(|entry| Some((words_of(passage, n, entry.0)?, entry)))
                .max_by_key(|(words, _)| words.end);
            used.extend(longest);
        }
        used
    }
}

/// The first three letters of some words.
pub(super) struct Beginnings([u32; 32 * 32]);

impl Beginnings {
    const fn none() -> Self {
        Self([0; 32 * 32])
    }

    /// The beginnings of these words.
    pub(super) const fn of(words: &[&str]) -> Self {
        Self::none().and(words)
    }

    /// These, and the beginnings of further words.
    pub(super) const fn and(mut self, words: &[&str]) -> Self {
        let mut n = 0;
        while n < words.len() {
            self = self.with(words[n]);
            n += 1;
        }
        self
    }

    const fn with(mut self, word: &str) -> Self {
        let Beginning { two, third } = Beginning::of(word);
        self.0[two as usize] |= 1 << third;
        self
    }

    /// Whether one of the words may begin so.
    pub(super) const fn may_begin(&self, word: Beginning) -> bool {
        self.0[word.two as usize] & (1 << word.third) != 0
    }
}

/// The first two letters of a word, or of the first word of several, as a number, and the
/// third. Each counts below 32, which some share, great and small ones among them; one that
/// is not there is 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beginning {
    two: u16,
    third: u8,
}

impl Beginning {
    /// The beginning of a word.
    pub(super) const fn of(word: &str) -> Self {
        let word = word.as_bytes();
        let mut letters = [0; 3];
        let mut n = 0;
        while n < letters.len() && n < word.len() && word[n] != b' ' {
            letters[n] = word[n] & 31;
            n += 1;
        }
        Self { two: (letters[0] as u16) << 5 | letters[1] as u16, third: letters[2] }
    }
}

/// The last letters of some words, or of the first of several, each with how long the words
/// are.
struct Endings([u32; 32]);

impl Endings {
    const fn none() -> Self {
        Self([0; 32])
    }

    const fn with(mut self, words: &str) -> Self {
        let mut length = 0;
        while length < words.len() && words.as_bytes()[length] != b' ' {
            length += 1;
        }
        let Ending { last, length } = Ending::of(words.split_at(length).0);
        self.0[last as usize] |= 1 << length;
        self
    }

    const fn may_end(&self, word: Ending) -> bool {
        self.0[word.last as usize] & (1 << word.length) != 0
    }
}

/// The last letter of a word and how long the word is, both as numbers below 32 as in
/// [`Beginning`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Ending {
    last: u8,
    length: u8,
}

impl Ending {
    /// The ending of a word.
    pub(super) const fn of(word: &str) -> Self {
        let last = match word.as_bytes() {
            [.., last] => *last & 31,
            [] => 0,
        };
        Self { last, length: (word.len() & 31) as u8 }
    }
}

/// The words of the phrase, when it stands here.
fn words_of(passage: &Passage<'_>, n: usize, phrase: &str) -> Option<Range<usize>> {
    let mut end = n;
    for word in phrase.split(' ') {
        if passage.lower(end) != word {
            return None;
        }
        end += 1;
    }
    Some(n..end)
}

/// A table is searched by halves, so it has to be in order.
#[cfg(test)]
pub(super) fn assert_in_order(phrases: &Phrases) {
    for pair in phrases.entries.windows(2) {
        assert!(pair[0].0 < pair[1].0, "`{}` stands before `{}`", pair[0].0, pair[1].0);
    }
    for (phrase, _) in phrases.entries {
        assert_eq!(*phrase, phrase.to_ascii_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::super::reading::Field;
    use super::super::text::Word;
    use super::{Beginning, Beginnings, Passage, Phrases, assert_in_order};

    static TABLE: Phrases = Phrases::new(&[("a plus", "1"), ("plus", "2"), ("plus size", "3")]);

    #[test]
    fn the_longest_phrase_counts() {
        assert_in_order(&TABLE);
        let passage = Passage::new(Field::Block(0), "A Plus; plus size, plus-minus and surplus");
        let found = TABLE.used(&passage);
        let texts: Vec<_> = found.iter().map(|(at, _)| &passage.text[passage.span(at)]).collect();
        assert_eq!(texts, ["A Plus", "plus size"]);
    }

    #[test]
    fn endings_tell_most_words_apart() {
        let may_hold = |word: &str| {
            let passage = Passage::new(Field::Block(0), word);
            passage.words().iter().any(|word: &Word| TABLE.may_hold(word))
        };
        assert!(["a", "A plus", "plus", "PLUS"].into_iter().all(may_hold));
        assert!(!["as", "plush", "plum", "pl", "pluses"].into_iter().any(may_hold));
    }

    #[test]
    fn beginnings_tell_most_words_apart() {
        let beginnings = Beginnings::of(&["a plus", "plus", "x"]);
        for word in ["a", "plus", "Plush", "X"] {
            assert!(beginnings.may_begin(Beginning::of(word)), "{word}");
        }
        for word in ["", "as", "p", "pl", "play", "papers", "xx"] {
            assert!(!beginnings.may_begin(Beginning::of(word)), "{word}");
        }
    }
}
