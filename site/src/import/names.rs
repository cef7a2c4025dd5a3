//! Names in one file that are made of words: each is there once.

use std::collections::BTreeSet;

use crate::check::proposed;

/// The names that are taken.
#[derive(Debug, Clone, Default)]
pub(super) struct Names(BTreeSet<String>);

/// So long a name may be, without the number that keeps two of them apart.
const LONGEST: usize = 60;

impl Names {
    /// Names that are there already.
    pub(super) fn new(taken: impl IntoIterator<Item = String>) -> Self {
        Self(taken.into_iter().collect())
    }

    /// Takes a name like the words; a number tells it from others.
    pub(super) fn take(&mut self, words: &str) -> String {
        let name = name(words);
        let numbered = (2..).map(|n: usize| format!("{name}-{n}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|one| !self.0.contains(one));
        let free = free.unwrap_or(name);
        self.0.insert(free.clone());
        free
    }
}

/// A name like some words, at most so long.
pub(super) fn name(words: &str) -> String {
    let whole = proposed(words).unwrap_or_else(|| "name".to_string());
    let mut name = String::new();
    for part in whole.split('-') {
        if !name.is_empty() && name.len() + part.len() >= LONGEST {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.extend(part.chars().take(LONGEST));
    }
    name
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn two_names_are_told_apart() {
        let mut names = Names::new(["clerk".to_string()]);
        assert_eq!(names.take("Clerk"), "clerk-2");
        assert_eq!(names.take("Clerk"), "clerk-3");
        assert_eq!(names.take("Ünlü & Co"), "unlu-co");
        assert_eq!(names.take("..."), "name");
    }
}
