//! Tables of phrases, and where a text uses them.

use std::ops::Range;

use super::text::Passage;

/// Phrases in small letters, in order, each with what to say about it.
pub(super) type Phrases = [(&'static str, &'static str)];

/// The phrases that a passage uses, the longest where several begin at one word:
/// positions of words, and the entry.
pub(super) fn used(
    passage: &Passage<'_>,
    phrases: &'static Phrases,
) -> Vec<(Range<usize>, &'static (&'static str, &'static str))> {
    let mut used: Vec<(Range<usize>, &'static (&'static str, &'static str))> = Vec::new();
    for n in 0..passage.words().len() {
        if used.last().is_some_and(|(words, _)| words.end > n) {
            continue;
        }
        let word = passage.lower(n);
        // Single bytes are compared first: every word of a site is looked up.
        let letter = |text: &str| text.bytes().next();
        let first = phrases.partition_point(|(phrase, _)| letter(phrase) < letter(word));
        let begins = phrases[first..]
            .iter()
            .take_while(|(phrase, _)| letter(phrase) == letter(word))
            .filter(|(phrase, _)| phrase.starts_with(word));
        let longest = begins
            .filter_map(|entry| Some((words_of(passage, n, entry.0)?, entry)))
            .max_by_key(|(words, _)| words.end);
        used.extend(longest);
    }
    used
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
    for pair in phrases.windows(2) {
        assert!(pair[0].0 < pair[1].0, "`{}` stands before `{}`", pair[0].0, pair[1].0);
    }
    for (phrase, _) in phrases {
        assert_eq!(*phrase, phrase.to_ascii_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::super::reading::Field;
    use super::{Passage, Phrases, assert_in_order, used};

    const TABLE: &Phrases = &[("a plus", "1"), ("plus", "2"), ("plus size", "3")];

    #[test]
    fn the_longest_phrase_counts() {
        assert_in_order(TABLE);
        let passage = Passage::new(Field::Block(0), "A Plus; plus size, plus-minus and surplus");
        let found = used(&passage, TABLE);
        let texts: Vec<_> = found.iter().map(|(at, _)| &passage.text[passage.span(at)]).collect();
        assert_eq!(texts, ["A Plus", "plus size"]);
    }
}
