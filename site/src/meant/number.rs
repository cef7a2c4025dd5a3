//! Numbers as people write them: `37,5`, `two`, `40 hrs/wk`, `24 months`.

use super::digits::Digits;
use super::{Meant, Remarked, typed, words};

/// What a number is wanted for.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// Only a whole number is accepted.
    pub(crate) whole: bool,
    /// The key, whose name may say a unit.
    pub(crate) key: &'a str,
    /// A key of the same table that takes the other unit, if there is one: `months` for `years`.
    pub(crate) other: Option<&'a str>,
}

/// A number that was meant, at a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Number {
    /// At this key.
    Here(Meant),
    /// At the key for the other unit.
    Other(String),
}

/// What is said of a number that cannot be told.
const IN_DIGITS: &str = "write one number in digits and nothing else";

/// Units of time, each with the word that stands in the names of keys.
const UNITS: [(&str, &[&str]); 5] = [
    ("year", &["year", "years", "yr", "yrs", "y"]),
    ("month", &["month", "months", "mo", "mos", "mth", "mths"]),
    ("week", &["week", "weeks", "wk", "wks", "w"]),
    ("day", &["day", "days", "d"]),
    ("hour", &["hour", "hours", "hr", "hrs", "h"]),
];

/// What was meant by words at the place of a number.
pub(crate) fn number(raw: &str, wanted: Wanted<'_>) -> Number {
    let text = typed(raw);
    if let Some(other) = in_other_unit(&text, wanted) {
        return Number::Other(other);
    }
    let text = Remarked::read(&text).map_or(text.as_str(), |remarked| remarked.value).to_string();
    let read = read(&text, wanted);
    Number::Here(read.map_or_else(|unsure| unsure, Meant::Value))
}

fn read(text: &str, wanted: Wanted<'_>) -> Result<String, Meant> {
    let text = text.trim_start_matches(['$', '€', '£']).trim();
    if let Some(digits) = Digits::read(text) {
        return accepted(&digits, wanted);
    }
    look_alike(text)?;
    range(text)?;
    if text.ends_with('%') {
        return Meant::unsure(format!("a percentage is not accepted here; {}", example(wanted)));
    }
    let (number, unit) = split(text);
    let digits = number.and_then(|number| Digits::read(&number));
    match digits.filter(|_| is_unit(unit, wanted.key)) {
        Some(digits) => accepted(&digits, wanted),
        None if is_fraction(text) => Meant::unsure(fraction(wanted)),
        None => Meant::unsure(example(wanted)),
    }
}

/// A number in digits, if the key takes it.
fn accepted(digits: &Digits, wanted: Wanted<'_>) -> Result<String, Meant> {
    match (digits.whole(), digits.doubtful) {
        (Some(_), Some('.')) if wanted.whole => Meant::unsure(example(wanted)),
        (Some(_), Some(',')) if !wanted.whole => Meant::unsure(
            "write it without a comma: decimals go after a point, as in `2.5`, and nothing goes \
             between thousands",
        ),
        (Some(whole), _) => Ok(whole.to_string()),
        (None, _) if wanted.whole => Meant::unsure(fraction(wanted)),
        (None, _) if !comes_to_months(&digits.plain, wanted.key) => Meant::unsure(fraction(wanted)),
        (None, _) => Ok(digits.plain.clone()),
    }
}

/// Whether years are whole months, which is how they are counted.
fn comes_to_months(plain: &str, key: &str) -> bool {
    let months = plain.parse::<f64>().map(|years| years * 12.0);
    !key.contains("years") || months.is_ok_and(|months| months.fract().abs() < 1e-9)
}

/// What is accepted, with an example.
pub(crate) fn example(wanted: Wanted<'_>) -> String {
    let like = if wanted.whole { "`10`" } else { "`2` or `2.5`" };
    format!("{IN_DIGITS}, like {like}")
}

fn fraction(wanted: Wanted<'_>) -> String {
    match (wanted.whole, wanted.other) {
        (true, _) => "only a whole number is accepted here, like `10`".to_string(),
        (false, Some(other)) => {
            format!("write whole or half years, like `1.5`, or the total in months as `{other}`")
        }
        (false, None) => "write decimals after a point, like `2.5`".to_string(),
    }
}

/// `1 1/2`, `1½`.
fn is_fraction(text: &str) -> bool {
    let part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '/' | '½' | '¼' | '¾' | '.' | ',');
    text.contains(|c: char| c.is_ascii_digit() || c > '\u{7f}') && text.chars().all(part)
}

/// `4O`, `l0`: letters among digits that look like them.
fn look_alike(text: &str) -> Result<(), Meant> {
    let is_letter = |c: char| matches!(c, 'O' | 'o' | 'l' | 'I' | 'О' | 'о' | 'S' | 'B');
    let one_word = text.chars().all(|c| c.is_ascii_digit() || c == '.' || is_letter(c));
    match text.chars().find(|c| is_letter(*c)) {
        Some(letter) if one_word && text.contains(|c: char| c.is_ascii_digit()) => {
            Meant::unsure(format!("`{letter}` is a letter here; type the number anew in digits"))
        }
        _ => Ok(()),
    }
}

/// `35-40`, `2 to 3`.
fn range(text: &str) -> Result<(), Meant> {
    let Some((low, high)) = ends(text) else { return Ok(()) };
    Meant::unsure(format!("a range is not one number; write one of the two, `{low}` or `{high}`"))
}

/// The two ends of a range, in digits as they stand.
pub(super) fn ends(text: &str) -> Option<(&str, &str)> {
    let (low, high) = text.split_once('-').or_else(|| text.split_once(" to "))?;
    let (low, high) = (low.trim(), high.trim());
    let in_digits = |end: &str| Digits::read(end).is_some();
    (in_digits(low) && in_digits(high)).then_some((low, high))
}

/// The number that a text begins with, in digits, and what follows.
fn split(text: &str) -> (Option<String>, &str) {
    let unit =
        text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
    let number = text[..text.len() - unit.len()].trim();
    if !number.is_empty() {
        return (Some(number.trim_end_matches('.').to_string()), unit);
    }
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    (words::number(word).map(|number| number.to_string()), rest)
}

/// Whether words behind a number say nothing but the unit that the key has anyway.
fn is_unit(text: &str, key: &str) -> bool {
    let mut units = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let signs = text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '/' | '.'));
    let filler = |word: &str| ["a", "an", "per", "each", "of", "experience"].contains(&word);
    let in_key = |word: &str| {
        let word = word.to_lowercase();
        filler(&word) || unit(&word).is_some_and(|unit| key.contains(unit))
    };
    let no_unit_in_key = !UNITS.iter().any(|(name, _)| key.contains(name));
    let harmless = |word: &str| word.len() > 2 && unit(word).is_none() && !is_count(word);
    signs && (units.clone().all(in_key) || no_unit_in_key && units.all(harmless))
}

/// Words that are numbers themselves.
fn is_count(word: &str) -> bool {
    let counts = ["dozen", "hundred", "thousand", "million", "half", "percent", "plus", "and"];
    counts.contains(&word.to_lowercase().as_str()) || words::number(word).is_some()
}

fn unit(word: &str) -> Option<&'static str> {
    UNITS.iter().find(|(_, words)| words.contains(&word)).map(|(unit, _)| *unit)
}

/// `24 months` and `2 years and 6 months` at a key for years, `2 years` at one for months: the
/// number at the key for the other unit.
fn in_other_unit(text: &str, wanted: Wanted<'_>) -> Option<String> {
    wanted.other?;
    let mut months = 0;
    let mut units = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (number, after) = split(rest);
        let number: u32 = number?.parse().ok()?;
        let end = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
        let unit = unit(&after[..end].to_lowercase())?;
        let more = match unit {
            "year" => number.checked_mul(12)?,
            "month" => number,
            _ => return None,
        };
        months = more.checked_add(months)?;
        units.push((unit, number));
        rest = after[end..].trim_start_matches([' ', ',']).trim_start_matches("and ");
    }
    match (&units[..], wanted.key.contains("year")) {
        ([("month", _)], true) | ([("year", _), ("month", _)], true) => Some(months.to_string()),
        ([("year", number)], false) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
