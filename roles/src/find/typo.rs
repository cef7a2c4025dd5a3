//! One slip of the finger.

/// The fewest letters a word must have for a slip in it to be forgiven.
const FEWEST_LETTERS: usize = 4;

/// Whether a slip in a typed word is forgiven at all.
pub(super) fn is_forgiven(typed: &str) -> bool {
    typed.chars().count() >= FEWEST_LETTERS
}

/// Whether a word, or its beginning, is at most one letter away from what was
/// typed: one more, one less, another one, or two neighbours swapped.
///
/// Letters are compared as bytes: folded Latin words, for which slips are
/// forgiven, have one byte a letter.
pub(super) fn is_near(word: &str, typed: &str) -> bool {
    let (word, typed) = (word.as_bytes(), typed.as_bytes());
    let same = word.iter().zip(typed).take_while(|(a, b)| a == b).count();
    let (word, typed) = (&word[same..], &typed[same..]);
    let after = |n: usize, m: usize| match (word.get(n..), typed.get(m..)) {
        (Some(word), Some(typed)) => word.starts_with(typed),
        _ => false,
    };
    let swapped =
        || word.len() > 1 && typed.len() > 1 && word[0] == typed[1] && word[1] == typed[0];
    typed.is_empty() || after(0, 1) || after(1, 0) || after(1, 1) || (swapped() && after(2, 2))
}

/// What words begin with that are near by a slip behind the first letter, which most slips are.
pub(super) fn behind(typed: &str) -> &str {
    let mut letters = typed.chars();
    letters.next();
    typed.strip_suffix(letters.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_forgiven, is_near};

    #[test]
    fn one_slip_is_near_and_two_are_not() {
        for (typed, near) in [
            ("analyst", true),
            ("anal", true),
            ("anaylst", true),
            ("analist", true),
            ("anallyst", true),
            ("anlyst", true),
            ("xnalyst", true),
            ("nalyst", true),
            ("anaylt", false),
            ("analystic", false),
            ("analystx", true),
            ("manager", false),
        ] {
            assert_eq!(is_near("analyst", typed), near, "{typed}");
        }
    }

    #[test]
    fn short_words_are_taken_as_typed() {
        assert!(!is_forgiven("sql"));
        assert!(is_forgiven("ruby"));
        assert!(!is_forgiven("où"));
    }

    /// The textbook distance with swaps of neighbours, by the full table.
    fn distance(a: &[u8], b: &[u8]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = match (i, j) {
                    (0, n) | (n, 0) => n,
                    _ => {
                        let other = usize::from(a[i - 1] != b[j - 1]);
                        let mut least = (table[i - 1][j] + 1)
                            .min(table[i][j - 1] + 1)
                            .min(table[i - 1][j - 1] + other);
                        if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                            least = least.min(table[i - 2][j - 2] + 1);
                        }
                        least
                    }
                };
            }
        }
        table[a.len()][b.len()]
    }

    proptest! {
        #[test]
        fn near_means_a_beginning_within_distance_one(word in "[abc]{0,8}", typed in "[abc]{0,8}") {
            let beginnings = (0..=word.len()).map(|n| &word.as_bytes()[..n]);
            let least = beginnings.map(|start| distance(start, typed.as_bytes())).min();
            prop_assert_eq!(is_near(&word, &typed), least <= Some(1));
        }
    }
}
