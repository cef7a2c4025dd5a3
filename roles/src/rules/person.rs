//! An office-holder by name, who will leave office before the description does.

use std::ops::Range;

use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "named-person",
    severity: Severity::Warning,
    what: "A text names the person who holds an office.",
    why: "People leave office sooner than descriptions change. Name the office, and the text stays \
          true.",
    bad: "description = \"Keep the papers of Mayor Appleton in order.\"",
    good: "description = \"Keep the papers of the Mayor in order.\"",
    check,
};

/// Offices that are named before the person.
const OFFICES: [&str; 14] = [
    "Alderman",
    "Alderwoman",
    "Commissioner",
    "Congressman",
    "Congresswoman",
    "Councillor",
    "Councilman",
    "Councilmember",
    "Councilor",
    "Councilwoman",
    "Governor",
    "Mayor",
    "Senator",
    "Superintendent",
];
/// Ways to address a person.
const ADDRESSES: [&str; 4] = ["Mr", "Mrs", "Ms", "Mx"];
/// Words that belong to an office, not to a name.
const OF_OFFICES: [&str; 9] =
    ["And", "Elect", "Emeritus", "For", "General", "Of", "Office", "Or", "Pro"];

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let found = |passage: &Passage<'_>| {
        let pairs = passage.words().windows(2).enumerate();
        let capital = pairs.filter(|(_, pair)| pair.iter().all(|word| word.is_capital));
        let people = capital.filter_map(|(n, _)| person(passage, n + 1));
        let people = people.map(|words| {
            let at = passage.span(&words);
            let message = format!("\"{}\" is a person", &passage.text[at.clone()]);
            let help = "name the office only, as in \"the Mayor\"";
            Finding::of(passage.field, message, help).at(at)
        });
        people.collect::<Vec<_>>()
    };
    reading.passages.iter().flat_map(found).collect()
}

/// The office before the n-th word with the name that begins there.
fn person(passage: &Passage<'_>, n: usize) -> Option<Range<usize>> {
    let (office, name) = (passage.word(n - 1), passage.word(n));
    let gap = passage.gap_after(n - 1);
    let addressed = ADDRESSES.contains(&office) && matches!(gap, " " | ". ");
    let in_office = OFFICES.contains(&office) && gap == " " && !OF_OFFICES.contains(&name);
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let is_name = letters > 1 && !is_shouted(name);
    ((addressed || in_office) && is_name).then_some(n - 1..n + 1)
}

/// "MAYOR OFFICE" and "Mayor IT" name nobody.
fn is_shouted(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::super::example::in_text;
    use super::RULE;

    #[test]
    fn people_in_office_are_found() {
        assert_eq!(
            in_text(&RULE, "We believe, like Mayor Appleton, in data."),
            ["Mayor Appleton: \"Mayor Appleton\" is a person"]
        );
        assert_eq!(in_text(&RULE, "Ask Ms. Birch or Councilor Oak.").len(), 2);
    }

    #[test]
    fn offices_are_fine() {
        for text in [
            "The Mayor's Office and the Mayor. You help both.",
            "Governor General, Mayor of Elm, Commissioner for Water",
            "The Director of Parks and the Chief Data Officer",
        ] {
            assert!(in_text(&RULE, text).is_empty(), "{text}");
        }
    }
}
