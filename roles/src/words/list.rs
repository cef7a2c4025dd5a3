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
    let start: String = word.chars().take(3).flat_map(char::to_lowercase).collect();
    let start = start.strip_prefix('h').unwrap_or(&start);
    match start {
        _ if start.starts_with("ie") || start.starts_with("ia") => "any",
        _ if start.starts_with(['i', 'í']) => "i",
        _ if start.starts_with(['o', 'ó', '8']) => "o",
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
