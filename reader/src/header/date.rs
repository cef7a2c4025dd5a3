//! Dates as they are written: "June 14, 2018", "6/20/2021", "2023-10-02",
//! "06-01-18".

use crate::text::letter;
use crate::text::part::within;
use std::ops::Range;

use crate::text::word::Words;

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// `2018-06-14`.
    pub fn iso(self) -> String {
        let two = |n: u8| [char::from(b'0' + n / 10), char::from(b'0' + n % 10)];
        let mut text = self.year.to_string();
        for part in [self.month, self.day] {
            text.push('-');
            text.extend(two(part));
        }
        text
    }
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// All dates of a text, in order, with their places.
pub(crate) fn all(text: &str) -> Vec<(Range<usize>, Date)> {
    in_order(text, false)
}

/// All dates of a text in which a day may stand before its month: "09/03/2025".
pub(crate) fn in_order(text: &str, day_first: bool) -> Vec<(Range<usize>, Date)> {
    let mut dates = by_digits(text, day_first);
    for named in by_name(text) {
        let at = dates.iter().position(|(range, _)| range.start > named.0.start);
        dates.insert(at.unwrap_or(dates.len()), named);
    }
    dates
}

fn by_name(text: &str) -> Vec<(Range<usize>, Date)> {
    let words = Words::of(text);
    let mut found = Vec::new();
    for at in 0..words.len().saturating_sub(1) {
        let Some(month) = month(words.text(at)) else { continue };
        // "5 July 2024"
        let before = at.checked_sub(1).map_or("", |n| words.text(n));
        let before = before.trim_end_matches(|c: char| letter::is_letter(c));
        // In "February 20 - March 17, 2031" the 20 is no day of March.
        let year = Some(words.text(at + 1)).filter(|year| year.len() == 4).unwrap_or_default();
        if let Some(date) = make(year, &month.to_string(), before) {
            found.push((words.list[at - 1].start..words.list[at + 1].end, date));
            continue;
        }
        let day = words.text(at + 1).trim_end_matches(|c: char| letter::is_letter(c)).to_string();
        // "June 14,2018" is one word with a comma inside.
        let (day, joined) = day.split_once(',').unwrap_or((&day, ""));
        let (year, last) =
            if joined.is_empty() { (words.text(at + 2), at + 3) } else { (joined, at + 2) };
        let Some(date) = make(year, &month.to_string(), day) else { continue };
        let end = words.list.get(last - 1).map_or(text.len(), |word| word.end);
        found.push((words.list[at].start..end, date));
    }
    found
}

fn month(word: &str) -> Option<usize> {
    let at = MONTHS.iter().position(|name| word.starts_with(name))?;
    let full = ["january", "february", "march", "april", "may", "june", "july", "august"];
    let rest = ["september", "october", "november", "december", "sept"];
    let known = full.iter().chain(&rest).chain(&MONTHS).any(|name| *name == word);
    known.then_some(at + 1)
}

fn by_digits(text: &str, day_first: bool) -> Vec<(Range<usize>, Date)> {
    let mut found = Vec::new();
    let mut start = 0;
    let digit = |c: char| c.is_ascii_digit();
    while let Some(from) = within(text, start..).find(digit).map(|n| start + n) {
        let run = within(text, from..).find(|c: char| !digit(c) && c != '/' && c != '-');
        let end = run.map_or(text.len(), |n| from + n);
        start = end;
        let mut parts = within(text, from..end).trim_end_matches('-').split(['/', '-']);
        let (Some(a), Some(b), Some(c), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let days = || make(c, b, a);
        let date = match a.len() {
            4 => make(a, b, c),
            _ if day_first => days(),
            _ => make(c, a, b).or_else(days),
        };
        found.extend(date.map(|date| (from..end, date)));
    }
    found
}

fn make(year: &str, month: &str, day: &str) -> Option<Date> {
    let number: u16 = year.parse().ok()?;
    let year = match year.len() {
        4 if (1900..2100).contains(&number) => number,
        2 => number + 2000,
        _ => return None,
    };
    let month: u8 = month.parse().ok().filter(|n| (1..=12).contains(n))?;
    let day: u8 = day.parse().ok().filter(|n| (1..=31).contains(n))?;
    Some(Date { year, month, day })
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn dates_are_found_in_every_form() {
        let table = [
            ("by THURSDAY, JUNE 14, 2018.", "2018-06-14"),
            ("Closing Date: 6/20/2021 11:59 PM", "2021-06-20"),
            ("closes: 2023-10-02", "2023-10-02"),
            ("Open Date: 06-01-18", "2018-06-01"),
            ("Sept. 3rd, 2020", "2020-09-03"),
            ("closes on 5 July 2024", "2024-07-05"),
            ("February 20 - March 17, 2031", "2031-03-17"),
            ("may 5 of them", ""),
            ("the year 2020-21", ""),
        ];
        for (text, expected) in table {
            let found = all(text).first().map(|(_, date)| date.iso()).unwrap_or_default();
            assert_eq!(found, expected, "{text}");
        }
    }
}
