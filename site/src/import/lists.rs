//! The lists of a source: which of its lines say what is asked for, numbered as role files
//! count them (`mq 3`), and the words of each that no fact took.

use std::collections::BTreeMap;

use reader::fact::Need;
use reader::reading::{Class, ReadLine, Reading};
use reader::{Marker, Section};

/// The lines of the lists, and how many lines each list has.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// `mq 3` by the line of the reading.
    pub(super) names: BTreeMap<usize, String>,
    pub(super) counts: BTreeMap<&'static str, u16>,
}

impl Lists {
    /// The lists of a class.
    pub(super) fn of(reading: &Reading, class: &Class) -> Self {
        let mut lists = Self::default();
        for at in &class.lines {
            let Some(read) = reading.lines.get(*at).filter(|read| says_something(read)) else {
                continue;
            };
            let has_facts = class.facts.iter().any(|fact| fact.span.line == *at);
            let Some(list) = name(read.section).filter(|_| !read.heading || has_facts) else {
                continue;
            };
            let count = lists.counts.entry(list).or_default();
            if *count < u16::MAX {
                *count += 1;
                lists.names.insert(*at, format!("{list} {count}"));
            }
        }
        lists
    }
}

fn says_something(read: &ReadLine) -> bool {
    read.line.text.contains(char::is_alphanumeric)
}

/// The name of the list that the lines of a section make.
fn name(section: Section) -> Option<&'static str> {
    match section {
        Section::Qualifications => Some("mq"),
        Section::Notes => Some("notes"),
        Section::Selective => Some("selective"),
        Section::Preferred => Some("preferred"),
        Section::Knowledge => Some("ksa"),
        Section::Conditions => Some("conditions"),
        Section::Other
        | Section::Details
        | Section::Duties
        | Section::Apply
        | Section::Selection
        | Section::Terms
        | Section::About
        | Section::Questionnaire
        | Section::Comment => None,
    }
}

/// How much what a section says is asked for, where no fact says it.
pub(super) fn usual_need(section: Section) -> Need {
    match section {
        Section::Qualifications | Section::Knowledge => Need::Required,
        Section::Preferred => Need::Preferred(reader::fact::Strength::Normal),
        Section::Selective => Need::SomePositions,
        _ => Need::Information,
    }
}

/// The stretches of a line that lie in none of some spans and say something of their own.
pub(super) fn rest(text: &str, spans: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut spans = spans.to_vec();
    spans.sort_unstable();
    let mut found = Vec::new();
    let mut from = 0;
    for (start, end) in spans.into_iter().chain([(text.len(), text.len())]) {
        if start > from && text.get(from..start).is_some_and(is_said) {
            found.push((from, start));
        }
        from = from.max(end);
    }
    found
}

/// Words that only join what stands around them.
const JOINING: [&str; 24] = [
    "and",
    "or",
    "either",
    "both",
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "education",
    "experience",
    "the",
    "following",
    "plus",
    "of",
    "with",
    "required",
    "minimum",
    "qualifications",
    "a",
    "an",
    "is",
    "are",
    "requirements",
];

fn is_said(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !JOINING.contains(&word.to_lowercase().as_str())).count() >= 3
}

/// The line with its mark, for a comment.
pub(super) fn marked(read: &ReadLine) -> String {
    let mark = match read.line.marker {
        Marker::None => String::new(),
        Marker::Bullet => "- ".to_string(),
        Marker::Number(n) => format!("{n}. "),
        Marker::Letter(c) => format!("{c}. "),
    };
    mark + &read.line.text
}

#[cfg(test)]
mod tests {
    use super::rest;

    #[test]
    fn words_that_only_join_are_no_rest() {
        assert_eq!(rest("Two years and either a degree.", &[(0, 9), (21, 30)]), []);
        let text = "Two years. Bring your own tools please.";
        assert_eq!(rest(text, &[(0, 10)]), [(10, text.len())]);
    }
}
