//! Days as people write them: `March 4, 2026`, `31/12/2026`, `Dec. 3rd, 2026`.

use roles::date::Date;

use super::{Meant, typed};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What is said of a day that cannot be told.
const IN_DIGITS: &str = "write year, month and day in digits, like `2026-11-22`";

/// What was meant by words at the place of a day.
pub(crate) fn day(raw: &str) -> Meant {
    let text = typed(raw);
    let read =
        if text.chars().any(char::is_alphabetic) { in_words(&text) } else { in_digits(&text) };
    read.map_or_else(|unsure| unsure, Meant::Value)
}

/// Whether it is written as a day is, whatever day it means.
pub(crate) fn is_day(raw: &str) -> bool {
    let text = typed(raw);
    let words = words(&text);
    let month = words.iter().any(|word| month(word).is_some());
    let numbers = words.iter().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    let numbers = numbers.count();
    (month && (1..=2).contains(&numbers) && words.len() <= 4) || numbers == 3 && words.len() == 3
}

fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).collect()
}

/// `March 4, 2026`, `4 March 2026`, `Wed., 4-Mar-2026`, `March 4th, 2026`.
fn in_words(text: &str) -> Result<String, Meant> {
    let (mut months, mut days, mut years) = (Vec::new(), Vec::new(), Vec::new());
    for word in words(text) {
        let number = ordinal(word);
        match (number, month(word)) {
            (Some(year), _) if word.len() == 4 && year > 31 => years.push(year),
            (Some(day), _) if day <= 31 && word.len() <= 4 => days.push(day),
            (_, Some(month)) => months.push(month),
            _ if is_idle(word) => {}
            _ => return Meant::unsure(IN_DIGITS),
        }
    }
    match (&years[..], &months[..], &days[..]) {
        ([year], [month], [day]) => existing(*year, *month, *day),
        _ => Meant::unsure(IN_DIGITS),
    }
}

/// Words that say nothing more: weekdays, `the`, `of`.
fn is_idle(word: &str) -> bool {
    let word = word.to_lowercase();
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let weekday = weekdays.iter().any(|day| word.starts_with(day))
        && (word.len() <= 5 || word.ends_with("day"));
    weekday || word == "the" || word == "of"
}

/// `4`, `4th`, `2026`.
fn ordinal(word: &str) -> Option<u32> {
    let ends = ["st", "nd", "rd", "th"];
    let digits = ends.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    let is_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_digits)
}

/// `March`, `Mar`, `Sept`.
fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let begins = |name: &&str| name.to_lowercase().starts_with(&word);
    let at = MONTHS.iter().position(|name| word.len() >= 3 && begins(name))?;
    u32::try_from(at + 1).ok()
}

/// `3/22/2026`, `22.3.2026`, `2026-3-22`, `20260322`.
fn in_digits(text: &str) -> Result<String, Meant> {
    let words = words(text);
    let numbers: Vec<u32> = words.iter().filter_map(|word| word.parse().ok()).collect();
    match (&words[..], &numbers[..]) {
        ([word], [whole]) if word.len() == 8 => {
            existing(whole / 10_000, whole / 100 % 100, whole % 100)
        }
        ([first, ..], [year, month, day]) if first.len() == 4 => existing(*year, *month, *day),
        ([_, _, last], [a, b, year]) if last.len() == 4 => ordered(text, [*a, *b, *year]),
        ([_, _, last], [a, b, year]) if last.len() == 2 && text.contains('/') => {
            ordered(text, [*a, *b, 2000 + *year])
        }
        _ => Meant::unsure(IN_DIGITS),
    }
}

/// Some write the month first and some the day: where both could be, both are said.
fn ordered(text: &str, [a, b, year]: [u32; 3]) -> Result<String, Meant> {
    let could_be_month = |n: u32| (1..=12).contains(&n);
    match (could_be_month(a), could_be_month(b)) {
        (true, true) if a != b => {
            let (first, second) = (date(year, a, b), date(year, b, a));
            match first.zip(second) {
                Some((first, second)) => Meant::unsure(format!(
                    "it can be read in two ways: write `{first}` for {}, or `{second}` for {}",
                    in_english(first),
                    in_english(second),
                )),
                None => Meant::unsure(IN_DIGITS),
            }
        }
        (true, _) => existing(year, a, b),
        (_, true) => existing(year, b, a),
        _ => Meant::unsure(format!("there is no month in `{text}`; {IN_DIGITS}")),
    }
}

fn in_english(date: Date) -> String {
    let (_, month, day) = date.parts();
    format!("{} {day}", MONTHS[usize::from(month) - 1])
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    Date::new(u16::try_from(year).ok()?, month, day)
}

/// A day of the calendar, or why it is none.
fn existing(year: u32, month: u32, day: u32) -> Result<String, Meant> {
    if let Some(date) = date(year, month, day) {
        return Ok(date.to_string());
    }
    let last = (28..=31).rev().find(|last| date(year, month, *last).is_some());
    match (last, usize::try_from(month).ok().and_then(|month| MONTHS.get(month.wrapping_sub(1)))) {
        (Some(last), Some(name)) => Meant::unsure(format!(
            "there is no such day: {name} {year} has {last} days; write the day that is meant"
        )),
        _ => Meant::unsure(format!("there is no month {month}; {IN_DIGITS}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Meant, day};

    #[test]
    fn days_are_read() {
        for raw in [
            "March 4, 2026",
            "4 March 2026",
            "Mar. 4th, 2026",
            "Wednesday, March 4, 2026",
            "the 4th of March 2026",
            "4-Mar-2026",
            "2026 March 4",
            "2026/03/04",
            "2026-3-4",
            "2026–03–04",
            "20260304",
        ] {
            assert_eq!(day(raw), Meant::Value("2026-03-04".to_string()), "{raw}");
        }
        for raw in ["12/31/2026", "31/12/2026", "31.12.2026", "12/31/26", "31 December 2026"] {
            assert_eq!(day(raw), Meant::Value("2026-12-31".to_string()), "{raw}");
        }
        assert_eq!(day("3/3/2026"), Meant::Value("2026-03-03".to_string()));
    }

    #[test]
    fn days_that_cannot_be_told_are_not() {
        for (raw, why) in [
            ("3/4/2026", "`2026-03-04` for March 4, or `2026-04-03` for April 3"),
            ("04.03.2026", "`2026-04-03` for April 3, or `2026-03-04` for March 4"),
            ("2026-02-30", "there is no such day: February 2026 has 28 days"),
            ("2/30/2026", "there is no such day: February 2026 has 28 days"),
            ("April 31, 2026", "there is no such day: April 2026 has 30 days"),
            ("2026-31-12", "there is no month 31"),
            ("13/14/2026", "there is no month in `13/14/2026`"),
            ("2026-00-10", "there is no month 0"),
            ("Dec 1", "like `2026-11-22`"),
            ("March 2026", "like `2026-11-22`"),
            ("today", "like `2026-11-22`"),
            ("1 1/2", "like `2026-11-22`"),
            ("2026", "like `2026-11-22`"),
            ("26-12-31", "like `2026-11-22`"),
            ("", "like `2026-11-22`"),
        ] {
            let Meant::Unsure(help) = day(raw) else { panic!("{raw}") };
            assert!(help.contains(why), "{raw}: {help}");
        }
    }
}
