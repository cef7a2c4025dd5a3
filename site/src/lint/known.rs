//! The abbreviations that need no explanation: those that the site says, and those in the
//! words and ids of its vocabulary.

use std::collections::BTreeSet;

use crate::content::Content;

/// Every word of the vocabulary that could be an abbreviation, in capital letters.
pub(super) fn abbreviations(content: &Content) -> BTreeSet<String> {
    let words = content.catalog.vocabulary();
    let mut known = content.site.lint.known.clone();
    let mut learn = |text: &str| {
        let parts = text.split(|c: char| !c.is_alphanumeric());
        known.extend(parts.filter(|part| is_short(part)).map(str::to_string));
    };
    words.domains().iter().for_each(|domain| learn(&domain.title));
    words.levels().iter().for_each(|level| learn(&level.title));
    words.areas().iter().for_each(|area| learn(&area.title));
    words.fields().iter().for_each(|field| learn(&field.title));
    words.places().iter().for_each(|place| learn(&place.title));
    for term in words.terms() {
        learn(&term.title);
        learn(&term.id.to_ascii_uppercase());
        term.aliases.iter().for_each(|alias| learn(alias));
    }
    content.catalog.policy().employers.iter().for_each(|employer| learn(&employer.name));
    known
}

fn is_short(word: &str) -> bool {
    (2..=5).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase())
}
