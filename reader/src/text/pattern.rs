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
    (from..=words.len()).find_map(|start| {
        let end = matches(words, pattern, start)?;
        Some(Match { start, end })
    })
}

/// Whether every word that a pattern needs may stand in the text: quick, and
/// never wrong about what is there.
pub(crate) fn possible(words: &Words<'_>, pattern: &str) -> bool {
    let mut rest = pattern;
    while !rest.is_empty() {
        let (element, after) = cut(rest, b' ');
        rest = after;
        let free =
            matches!(element.as_bytes().first(), None | Some(b'?' | b'^' | b'$' | b'.' | b'#'));
        if !free && !one_of(element, |one| may_stand(words, one)) {
            return false;
        }
    }
    true
}

fn may_stand(words: &Words<'_>, one: &str) -> bool {
    let beginning = one.strip_suffix('~').unwrap_or(one);
    one == "#" || (one != beginning && beginning.len() < 3) || words.may_hold(beginning)
}

/// Where a pattern ends that begins just at a word.
pub(crate) fn at(words: &Words<'_>, pattern: &str, start: usize) -> Option<usize> {
    matches(words, pattern, start)
}

/// What stands before a mark, and what after it. Patterns are short: looking
/// at each byte is faster than a search made for long texts.
fn cut(text: &str, mark: u8) -> (&str, &str) {
    match text.bytes().position(|byte| byte == mark) {
        Some(at) => (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default()),
        None => (text, ""),
    }
}

/// Whether one of the words of an element passes a test.
fn one_of(element: &str, passes: impl Fn(&str) -> bool) -> bool {
    let mut rest = element;
    while !rest.is_empty() {
        let (one, after) = cut(rest, b'|');
        if passes(one) {
            return true;
        }
        rest = after;
    }
    false
}

fn matches(words: &Words<'_>, pattern: &str, at: usize) -> Option<usize> {
    if pattern.is_empty() {
        return Some(at);
    }
    let (element, rest) = cut(pattern, b' ');
    match element {
        "^" => (at == 0).then(|| matches(words, rest, at)).flatten(),
        "$" => (at == words.len()).then(|| matches(words, rest, at)).flatten(),
        ".." => gap(words, rest, at, 3),
        "..." => gap(words, rest, at, 8),
        _ => match element.strip_prefix('?') {
            Some(optional) => {
                let taken =
                    fits(words, optional, at).then(|| matches(words, rest, at + 1)).flatten();
                taken.or_else(|| matches(words, rest, at))
            }
            None => fits(words, element, at).then(|| matches(words, rest, at + 1)).flatten(),
        },
    }
}

fn gap(words: &Words<'_>, rest: &str, at: usize, most: usize) -> Option<usize> {
    (0..=most)
        .take_while(|skipped| at + skipped <= words.len())
        .find_map(|skipped| matches(words, rest, at + skipped))
}

fn fits(words: &Words<'_>, element: &str, at: usize) -> bool {
    let Some(word) = words.list.get(at) else { return false };
    let text = words.text(at);
    one_of(element, |one| match one.strip_suffix('~') {
        Some(beginning) => text.starts_with(beginning),
        None if one == "#" => word.number.is_some(),
        None => text == one,
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
