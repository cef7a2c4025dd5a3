//! Words in a list.

use words::{msg, say};

/// `a, b and c`.
#[must_use]
pub fn list_and<T: AsRef<str>>(words: &[T]) -> String {
    listed(words, |most, last, sound| say(msg::ListAnd { sound, most, last }))
}

/// `a, b or c`.
#[must_use]
pub fn list_or<T: AsRef<str>>(words: &[T]) -> String {
    listed(words, |most, last, sound| say(msg::ListOr { sound, most, last }))
}

fn listed<T: AsRef<str>>(words: &[T], join: impl Fn(&str, &str, &str) -> String) -> String {
    match words {
        [] => String::new(),
        [one] => one.as_ref().into(),
        [most @ .., last] => {
            let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
            let last = last.as_ref();
            join(&most.join(&say(msg::ListSeparator)), last, sound(last))
        }
    }
}

/// What a word sounds like at its start, as far as some languages say "and" or "or" otherwise
/// before it: `y` is `e` in Spanish before `i`, and `o` is `u` before `o`.
fn sound(word: &str) -> &'static str {
    let (_, word) = words::split_mark(word);
    let start = word.strip_prefix(['h', 'H']).unwrap_or(word);
    let mut letters = start.chars();
    match (letters.next(), letters.next()) {
        (Some('i' | 'I'), Some('a' | 'e')) => "any",
        (Some('i' | 'I' | 'í' | 'Í'), _) => "i",
        (Some('o' | 'O' | 'ó' | 'Ó' | '8'), _) => "o",
        _ => "any",
    }
}

/// Words in a row in English, for authors: `a, b and c`.
#[must_use]
pub fn row<T: AsRef<str>>(words: &[T], last: &str) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words[..] {
        [] => String::new(),
        [one] => one.into(),
        [ref most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}
