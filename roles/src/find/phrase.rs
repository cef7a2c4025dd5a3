//! Phrases that mean something else than their words: "no degree" asks for a fact, "cartography"
//! for maps. The index brings them in the language of its site; here they are only looked up.
//!
//! A fact is looked for by a word that nobody can type: it begins with [`FACT`].

use super::fold::Token;

/// What the words of facts begin with; no folded word holds it.
pub(super) const FACT: char = '=';

/// The words that a phrase at the beginning of some tokens asks for, and how many tokens it
/// has. `phrases` are pairs: the folded phrase, and the words it asks for.
pub(super) fn begins<'a>(phrases: &'a [String], tokens: &[Token]) -> Option<(&'a str, usize)> {
    let pairs = phrases.chunks_exact(2);
    pairs.into_iter().find_map(|pair| Some((pair[1].as_str(), length(&pair[0], tokens)?)))
}

/// How many words a phrase has, where the tokens begin with them.
fn length(phrase: &str, tokens: &[Token]) -> Option<usize> {
    let mut words = 0;
    for word in phrase.split(' ') {
        if tokens.get(words)?.word != word {
            return None;
        }
        words += 1;
    }
    Some(words)
}
