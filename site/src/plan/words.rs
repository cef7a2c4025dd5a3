//! Words for numbers and for what the model knows: "2 years and 6 months", "a strong wish".
//! Deliberately no markup: what a page says in words can be said anywhere.

mod model;
pub mod openings;

pub use model::{
    appointment_kind, confidence, confidence_inside, confidence_note, evidence, period_word,
    role_status, step, strength,
};
pub use roles::words::{degree, hours, months as time, sentence};

use ::words::{msg, say};
use roles::requirement::Months;

/// A time that is part of another, in the unit of both: `2 of the 3 years`.
#[must_use]
pub fn time_of(part: Months, whole: Months) -> String {
    if part.is_multiple_of(12) && whole.is_multiple_of(12) {
        let [part, whole] = [part, whole].map(|months| usize::from(months / 12));
        say(msg::TimeOfYears { part, whole })
    } else {
        say(msg::TimeOf { part: &time(part), whole: &time(whole) })
    }
}

/// A number with its thousands apart, for the command line: `2,080`.
#[must_use]
pub fn thousands(number: impl Into<u64>) -> String {
    let digits = number.into().to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).expect("digits are ASCII"))
        .collect();
    groups.join(",")
}

/// The first sentence of a text, cut at a word when it is long.
#[must_use]
pub fn start(text: &str) -> String {
    const LONG: usize = 80;
    let first = text.split_inclusive(". ").next().unwrap_or_default().trim_end();
    let mut letters = 0;
    let mut bytes = 0;
    for word in first.split_inclusive(' ') {
        if letters + word.trim_end().chars().count() > LONG {
            return format!("{}…", first[..bytes].trim_end());
        }
        letters += word.chars().count();
        bytes += word.len();
    }
    first.to_owned()
}

/// Lines of a source list: `mq 3` as `line 3 of the minimum qualifications`, `mq 3-5` as
/// `lines 3 to 5`.
#[must_use]
pub fn source_line(line: &str) -> String {
    let (list, numbers) = line.rsplit_once(' ').unwrap_or(("", line));
    match (list, numbers.split_once('-')) {
        ("", None) => say(msg::SourceLine { line: numbers }),
        ("", Some((first, last))) => say(msg::SourceLines { first, last }),
        ("mq", None) => say(msg::SourceLineMinimum { line: numbers }),
        ("mq", Some((first, last))) => say(msg::SourceLinesMinimum { first, last }),
        (list, None) => say(msg::SourceLineOf { line: numbers, list }),
        (list, Some((first, last))) => say(msg::SourceLinesOf { first, last, list }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_say_them() {
        for (months, words) in
            [(1, "1 month"), (12, "1 year"), (24, "2 years"), (30, "2 years and 6 months")]
        {
            assert_eq!(time(months), words);
        }
        assert_eq!(time_of(24, 36), "2 of the 3 years");
        assert_eq!(time_of(6, 24), "6 months of the 2 years");
    }

    #[test]
    fn numbers_are_readable() {
        for (number, text) in [(0u64, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")]
        {
            assert_eq!(thousands(number), text);
        }
    }

    #[test]
    fn hours_and_lines_of_sources() {
        assert_eq!((hours(3500).as_str(), hours(3750).as_str()), ("35", "37.5"));
        assert_eq!(sentence("élan"), "Élan");
        assert_eq!(source_line("mq 3"), "line 3 of the minimum qualifications");
        assert_eq!(source_line("duties 3-5"), "lines 3 to 5 of the list “duties”");
    }

    #[test]
    fn long_sentences_are_cut_at_a_word() {
        assert_eq!(start("One. Two."), "One.");
        let long = "word ".repeat(40);
        assert_eq!(start(&long).len(), 79 + "…".len());
    }
}
