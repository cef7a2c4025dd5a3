//! A passage of text with its words and sentences found once for all rules.

use std::borrow::Cow;
use std::ops::Range;

use super::reading::Field;

/// A piece of running text.
#[derive(Debug)]
pub struct Passage<'a> {
    /// Which text it is.
    pub field: Field,
    /// The text.
    pub text: Cow<'a, str>,
    lower: String,
    words: Vec<Range<usize>>,
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

    /// Where its words stand.
    pub(super) fn words(&self) -> &[Range<usize>] {
        &self.words
    }

    /// The n-th word as written.
    pub(super) fn word(&self, n: usize) -> &str {
        self.words.get(n).map_or("", |at| &self.text[at.clone()])
    }

    /// The n-th word in small letters.
    pub(super) fn lower(&self, n: usize) -> &str {
        self.words.get(n).map_or("", |at| &self.lower[at.clone()])
    }

    /// What stands between the n-th word and the next.
    pub(super) fn gap_after(&self, n: usize) -> &str {
        let start = self.words[n].end;
        &self.text[start..self.words.get(n + 1).map_or(self.text.len(), |next| next.start)]
    }

    /// Its sentences, as positions of words.
    pub(super) fn sentences(&self) -> Vec<Range<usize>> {
        let mut sentences = Vec::new();
        let mut start = 0;
        for n in 0..self.words.len() {
            let gap = self.gap_after(n);
            let ends = gap.contains(['.', '!', '?']) && self.begins_a_sentence(n + 1);
            if ends || gap.contains([';', '\n']) || n + 1 == self.words.len() {
                sentences.push(start..n + 1);
                start = n + 1;
            }
        }
        sentences
    }

    /// A full stop inside a sentence, as in "9 a.m. on", is followed by a small letter.
    fn begins_a_sentence(&self, n: usize) -> bool {
        !self.word(n).starts_with(char::is_lowercase)
    }

    /// The bytes from one word to another, which is left out.
    pub(super) fn span(&self, words: &Range<usize>) -> Range<usize> {
        let end = self.words[words.end.saturating_sub(1)].end;
        self.words[words.start].start..end
    }
}

/// Letters and digits, with the hyphens and apostrophes between them.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        let joins = matches!(c, '-' | '\'' | '’');
        match start {
            None if c.is_alphanumeric() => start = Some(at),
            Some(from) if !c.is_alphanumeric() && !joins => {
                words.push(from..without_joint(text, from, at));
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|from| from..without_joint(text, from, text.len())));
    words
}

/// The end of a word without a hyphen or apostrophe that joins nothing.
fn without_joint(text: &str, from: usize, to: usize) -> usize {
    from + text[from..to].trim_end_matches(['-', '\'', '’']).len()
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
        let texts = sentences.iter().map(|words| &passage.text[passage.span(words)]);
        assert_eq!(texts.collect::<Vec<_>>(), ["Work at 9 a.m. or later", "It is fine", "Is it"]);
    }
}
