//! A passage of text with its words and sentences found once for all rules.

use std::borrow::Cow;
use std::ops::Range;

use super::phrases::{Beginning, Ending};
use super::reading::Field;

/// A piece of running text.
#[derive(Debug)]
pub struct Passage<'a> {
    /// Which text it is.
    pub field: Field,
    /// The text.
    pub text: Cow<'a, str>,
    lower: String,
    words: Vec<Word>,
}

/// A word of a passage, and what tells most rules at a glance that it is none of theirs.
/// Nearly all words of a site are ordinary, and every rule asks about every one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    start: u32,
    end: u32,
    /// Its first three letters.
    pub(super) beginning: Beginning,
    /// Its last letter and its length.
    pub(super) ending: Ending,
    /// Whether it begins with a capital letter.
    pub(super) is_capital: bool,
    behind: Behind,
}

/// What stands behind a word, as far as sentences go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Behind {
    /// The sentence goes on.
    Open,
    /// The sentence ends, unless a small letter follows.
    Perhaps,
    /// The sentence ends.
    End,
}

impl Word {
    /// The bytes of the passage that it takes.
    pub(super) fn at(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl<'a> Passage<'a> {
    /// A passage of some text.
    #[must_use]
    pub fn new(field: Field, text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        let lower = text.to_ascii_lowercase();
        let words = words(&text);
        Self { field, text, lower, words }
    }

    /// Its words.
    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }

    /// The n-th word as written.
    pub(super) fn word(&self, n: usize) -> &str {
        self.words.get(n).map_or("", |word| &self.text[word.at()])
    }

    /// The n-th word in small letters.
    pub(super) fn lower(&self, n: usize) -> &str {
        self.words.get(n).map_or("", |word| &self.lower[word.at()])
    }

    /// What stands between the n-th word and the next.
    pub(super) fn gap_after(&self, n: usize) -> &str {
        let start = self.words[n].at().end;
        &self.text[start..self.words.get(n + 1).map_or(self.text.len(), |next| next.at().start)]
    }

    /// Its sentences, as positions of words.
    pub(super) fn sentences(&self) -> impl Iterator<Item = Range<usize>> {
        let mut start = 0;
        self.words.iter().enumerate().filter_map(move |(n, word)| {
            let ends = match word.behind {
                Behind::Open => n + 1 == self.words.len(),
                Behind::Perhaps => self.begins_a_sentence(n + 1),
                Behind::End => true,
            };
            ends.then(|| std::mem::replace(&mut start, n + 1)..n + 1)
        })
    }

    /// A full stop inside a sentence, as in "9 a.m. on", is followed by a small letter.
    fn begins_a_sentence(&self, n: usize) -> bool {
        !self.word(n).starts_with(char::is_lowercase)
    }

    /// The bytes from one word to another, which is left out.
    pub(super) fn span(&self, words: &Range<usize>) -> Range<usize> {
        let end = self.words[words.end.saturating_sub(1)].at().end;
        self.words[words.start].at().start..end
    }
}

/// Letters and digits, with the hyphens and apostrophes between them.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(text.len() / 5);
    let mut rest = text;
    while let Some(mark) = rest.chars().next() {
        let from = text.len() - rest.len();
        let length = length_of_word(rest);
        if length > 0 {
            words.extend(word(text, from, from + length));
        } else {
            end_with(&mut words, mark);
        }
        rest = &rest[length.max(mark.len_utf8())..];
    }
    words
}

/// Which bytes are plain letters or digits: nearly all of a text.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0_usize;
    while byte < 128 {
        plain[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    plain
};

/// How many bytes of a text are a word that it begins with, joints among them.
fn length_of_word(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    loop {
        end += bytes[end..].iter().take_while(|byte| PLAIN[usize::from(**byte)]).count();
        let belongs = match bytes.get(end) {
            Some(b'-' | b'\'') if end > 0 => 1,
            Some(0x80..) => {
                let other = text[end..].chars().next();
                let other = other.filter(|c| c.is_alphanumeric() || end > 0 && *c == '’');
                other.map_or(0, char::len_utf8)
            }
            _ => 0,
        };
        if belongs == 0 {
            return end;
        }
        end += belongs;
    }
}

/// The word between two bytes, without a hyphen or apostrophe that joins nothing. None where
/// a text is longer than any page.
fn word(text: &str, from: usize, to: usize) -> Option<Word> {
    let mut written = &text[from..to];
    if !written.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        written = written.trim_end_matches(['-', '\'', '’']);
    }
    Some(Word {
        start: u32::try_from(from).ok()?,
        end: u32::try_from(from + written.len()).ok()?,
        beginning: Beginning::of(written),
        ending: Ending::of(written),
        is_capital: written.starts_with(char::is_uppercase),
        behind: Behind::Open,
    })
}

/// Notes a mark behind the last word.
fn end_with(words: &mut [Word], mark: char) {
    let Some(last) = words.last_mut() else { return };
    match mark {
        ';' | '\n' => last.behind = Behind::End,
        '.' | '!' | '?' if last.behind == Behind::Open => last.behind = Behind::Perhaps,
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Field, Passage};

    fn words(text: &str) -> Vec<String> {
        let passage = Passage::new(Field::Block(0), text);
        (0..passage.words().len()).map(|n| passage.word(n).to_string()).collect()
    }

    #[test]
    fn hyphens_and_apostrophes_join() {
        assert_eq!(
            words("Data-driven, the city's 'own' – co- work"),
            ["Data-driven", "the", "city's", "own", "co", "work"]
        );
        assert_eq!(words(""), Vec::<String>::new());
    }

    #[test]
    fn a_sentence_ends_before_a_capital_letter() {
        let passage = Passage::new(Field::Block(0), "Work at 9 a.m. or later. It is fine! Is it?");
        let sentences = passage.sentences();
        let texts = sentences.map(|words| &passage.text[passage.span(&words)]);
        assert_eq!(texts.collect::<Vec<_>>(), ["Work at 9 a.m. or later", "It is fine", "Is it"]);
    }
}
