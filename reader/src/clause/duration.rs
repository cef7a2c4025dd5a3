//! Amounts of time: "two years", "18 months", "520 hours", "five years and six
//! months", "3 to 5 years".

use crate::fact::Amount;
use crate::text::word::Words;

/// An amount of time and the words it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Duration {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) amount: Amount,
    /// The upper end of a range.
    pub(crate) to: Option<Amount>,
}

const FILLERS: [&str; 16] = [
    "or",
    "more",
    "plus",
    "full",
    "additional",
    "consecutive",
    "continuous",
    "calendar",
    "full-time",
    "cumulative",
    "recent",
    "complete",
    "total",
    "fulltime",
    "solid",
    "progressive",
];

/// The amount of time that begins at a word.
pub(crate) fn at(words: &Words<'_>, start: usize) -> Option<Duration> {
    let first = number(words, start)?;
    if words.gap(start).ends_with('$') || words.gap(start + 1).starts_with('%') {
        return None;
    }
    let (upper, unit_at) = range_end(words, start);
    let (amount, end) = unit(words, unit_at, first)?;
    let to = upper.and_then(|value| unit(words, unit_at, value)).map(|(amount, _)| amount);
    let mut duration = Duration { start, end, amount, to };
    if let (Amount::Months(months), "and") = (amount, words.text(end)) {
        let rest = number(words, end + 1).and_then(|value| unit(words, end + 2, value));
        if let (Some((Amount::Months(more), end)), true) = (rest, months % 12 == 0) {
            let is_month = words.text(end - 1).starts_with("month");
            if is_month && more < 12 {
                duration.amount = Amount::Months(months + more);
                duration.end = end;
            }
        }
    }
    if let ("to", Some(longer)) = (words.text(duration.end), later(words, duration.end + 1)) {
        // "six months to one year": the shorter is enough.
        duration.end = longer;
    }
    if let Some(end) = echo(words, &duration) {
        duration.end = end;
    }
    Some(duration)
}

/// Where an amount of time ends that is the upper end of another.
fn later(words: &Words<'_>, at: usize) -> Option<usize> {
    unit(words, at + 1, number(words, at)?).map(|(_, end)| end)
}

/// "one year (52 weeks)": the same amount again.
fn echo(words: &Words<'_>, duration: &Duration) -> Option<usize> {
    let at = duration.end;
    if !words.broken(at, &['(']) {
        return None;
    }
    let (amount, end) = unit(words, at + 1, number(words, at)?)?;
    (amount == duration.amount && words.gap(end).starts_with(')')).then_some(end)
}

/// A number, or the article of "a year of experience".
fn number(words: &Words<'_>, at: usize) -> Option<u32> {
    let word = words.list.get(at)?;
    let article = words.text(at) == "a" && words.text(at + 1) == "year";
    let counted = matches!(words.text(at + 2), "of" | "or" | "experience");
    word.number.or((article && counted).then_some(100))
}

/// The upper end of "3 to 5" and "3-5", and where the unit is looked for.
fn range_end(words: &Words<'_>, start: usize) -> (Option<u32>, usize) {
    let dash = matches!(words.gap(start + 1).trim(), "-" | "–");
    let next = words.list.get(start + 1).and_then(|word| word.number);
    if let (true, Some(value)) = (dash, next) {
        return (Some(value), start + 2);
    }
    let joined = matches!(words.text(start + 1), "to" | "or" | "through");
    match words.list.get(start + 2).and_then(|word| word.number) {
        Some(value) if joined => (Some(value), start + 3),
        _ => (None, start + 1),
    }
}

/// The unit at or shortly after a word, and the word after it.
fn unit(words: &Words<'_>, mut at: usize, value: u32) -> Option<(Amount, usize)> {
    for _ in 0..3 {
        if words.broken(at, &[';', '.', '(']) && words.gap(at).trim() != ")" {
            return None;
        }
        if FILLERS.contains(&words.text(at)) {
            at += 1;
        }
    }
    let amount = match words.text(at) {
        "year" | "years" | "yrs" | "yr" => Amount::Months(value * 12 / 100),
        "month" | "months" | "mos" => Amount::Months(value / 100),
        "hour" | "hours" | "hrs" => Amount::Hours(value / 100),
        // A year has 52 weeks; fewer come to no whole number of months.
        "weeks" if value.is_multiple_of(2600) && value > 0 => Amount::Months(value / 2600 * 6),
        "week" | "weeks" | "day" | "days" => Amount::Any,
        // "two years as a clerk, one of which as a lead"
        "of" if words.text(at + 1) == "which" => {
            return Some((Amount::Months(value * 12 / 100), at));
        }
        _ => return None,
    };
    Some((amount, at + 1))
}

#[cfg(test)]
mod tests {
    use super::{Amount, at};
    use crate::text::word::Words;

    #[test]
    fn amounts_of_time_are_read() {
        let table = [
            ("two years of", Amount::Months(24)),
            ("three (3) years", Amount::Months(36)),
            ("18 months", Amount::Months(18)),
            ("520 hours", Amount::Hours(520)),
            ("five years and six months", Amount::Months(66)),
            ("five and one-half years", Amount::Months(66)),
            ("4 or more years", Amount::Months(48)),
            ("5+ years", Amount::Months(60)),
            ("a year of work", Amount::Months(12)),
            ("3-5 years", Amount::Months(36)),
            ("2 to 4 years", Amount::Months(24)),
            ("52 weeks", Amount::Months(12)),
        ];
        for (text, expected) in table {
            let found = at(&Words::of(text), 0).map(|duration| duration.amount);
            assert_eq!(found, Some(expected), "{text}");
        }
        assert_eq!(at(&Words::of("two areas"), 0), None);
    }
}
