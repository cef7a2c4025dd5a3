//! Numbers with their nouns, months as people say them, words in a row.

use crate::requirement::Months;

/// A number and its noun: `1 role`, `2 roles`.
#[must_use]
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A time: `20 months`, `2 years`, `2 years and 6 months`. Up to two years that are not
/// whole are told in months, as people do.
#[must_use]
pub fn months(months: Months) -> String {
    spoken(months, "")
}

/// A time that is added to another: `4 more months`, `2 more years and 6 months`.
#[must_use]
pub fn more(months: Months) -> String {
    spoken(months, "more ")
}

fn spoken(months: Months, more: &str) -> String {
    let (years, rest) = (months / 12, months % 12);
    let counted =
        |n: Months, one: &str, many: &str| format!("{n} {more}{}", if n == 1 { one } else { many });
    match (years, rest) {
        (0, 0) => format!("no {more}months"),
        (_, 0) => counted(years, "year", "years"),
        (0 | 1, _) => counted(months, "month", "months"),
        _ => {
            let rest = count(usize::from(rest), "month", "months");
            format!("{} and {rest}", counted(years, "year", "years"))
        }
    }
}

/// Words in a row: `a, b and c`.
#[must_use]
pub fn row<T: AsRef<str>>(words: &[T], last: &str) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words[..] {
        [] => String::new(),
        [one] => one.into(),
        [ref most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}

/// The same with a capital first letter.
#[must_use]
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
