//! Patterns over words, small enough to be read aloud:
//! `"lack # month~ or less"`, `"may be substituted for"`.
//!
//! An element is a word; `a|b` is one of several; `sub~` any word that begins
//! so; `?the` may be missing; `#` any number; `..` up to three words and `...`
//! up to eight; `^` the beginning and `$` the end. Not a regular expression:
//! nothing repeats without bound, so the time is linear in the text.

use super::word::Words;

/// Where a pattern was found: words, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The first place where a pattern holds.
pub(crate) fn find(words: &Words<'_>, pattern: &str) -> Option<Match> {
    find_from(words, pattern, 0)
}

/// Whether a pattern holds anywhere.
pub(crate) fn has(words: &Words<'_>, pattern: &str) -> bool {
    find(words, pattern).is_some()
}

/// Whether one of several patterns holds anywhere.
pub(crate) fn any(words: &Words<'_>, patterns: &[&str]) -> bool {
    patterns.iter().any(|pattern| has(words, pattern))
}

/// The first place at or after a word where a pattern holds.
pub(crate) fn find_from(words: &Words<'_>, pattern: &str, from: usize) -> Option<Match> {
    if !possible(words, pattern) {
        return None;
    }
    let elements = pattern.split(' ');
    (from..=words.len()).find_map(|start| {
        let end = matches(words, elements.clone(), start)?;
        Some(Match { start, end })
    })
}

/// Whether every word that a pattern needs may stand in the text: quick, and
/// never wrong about what is there.
pub(crate) fn possible(words: &Words<'_>, pattern: &str) -> bool {
    pattern.split(' ').all(|element| match element.as_bytes().first() {
        None | Some(b'?' | b'^' | b'$' | b'.' | b'#') => true,
        _ => element.split('|').any(|one| {
            let beginning = one.strip_suffix('~').unwrap_or(one);
            one == "#" || (one != beginning && beginning.len() < 3) || words.may_hold(beginning)
        }),
    })
}

/// Where a pattern ends that begins just at a word.
pub(crate) fn at(words: &Words<'_>, pattern: &str, start: usize) -> Option<usize> {
    matches(words, pattern.split(' '), start)
}

fn matches(words: &Words<'_>, mut rest: std::str::Split<'_, char>, at: usize) -> Option<usize> {
    let Some(element) = rest.next() else { return Some(at) };
    match element {
        "^" => (at == 0).then(|| matches(words, rest, at)).flatten(),
        "$" => (at == words.len()).then(|| matches(words, rest, at)).flatten(),
        ".." => gap(words, &rest, at, 3),
        "..." => gap(words, &rest, at, 8),
        _ => match element.strip_prefix('?') {
            Some(optional) => {
                let taken = fits(words, optional, at)
                    .then(|| matches(words, rest.clone(), at + 1))
                    .flatten();
                taken.or_else(|| matches(words, rest, at))
            }
            None => fits(words, element, at).then(|| matches(words, rest, at + 1)).flatten(),
        },
    }
}

fn gap(words: &Words<'_>, rest: &std::str::Split<'_, char>, at: usize, most: usize) -> Option<usize> {
    (0..=most)
        .take_while(|skipped| at + skipped <= words.len())
        .find_map(|skipped| matches(words, rest.clone(), at + skipped))
}

fn fits(words: &Words<'_>, element: &str, at: usize) -> bool {
    let Some(word) = words.list.get(at) else { return false };
    element.split('|').any(|one| match one.strip_suffix('~') {
        Some(beginning) => words.text(at).starts_with(beginning),
        None if one == "#" => word.number.is_some(),
        None => words.text(at) == one,
    })
}

#[cfg(test)]
mod tests {
    use super::{Match, find};
    use crate::text::word::Words;

    #[test]
    fn a_pattern_says_where_it_holds() {
        let words = Words::of("Applicants who lack six months or less of the experience may apply");
        let check = |pattern: &str| find(&words, pattern).map(|Match { start, end }| (start, end));
        assert_eq!(check("lack # month~ or less"), Some((2, 7)));
        assert_eq!(check("^ applicants|candidates who"), Some((0, 2)));
        assert_eq!(check("lack .. months"), Some((2, 5)));
        assert_eq!(check("the ?required experience"), Some((8, 10)));
        assert_eq!(check("apply $"), Some((11, 12)));
        assert_eq!(check("lack .. apply"), None);
    }
}
