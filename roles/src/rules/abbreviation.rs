//! Abbreviations that nobody explains.

use std::collections::BTreeSet;

use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "undefined-abbreviation",
    severity: Severity::Advice,
    what: "A text uses an abbreviation that neither the page nor the vocabulary explains.",
    why: "Those who know what it means did not need the page. Write the words once with the \
          abbreviation in brackets, or add it to `known_abbreviations` under `[extra.lint]`.",
    bad: "description = \"Keep the papers of the RMU in order.\"",
    good: "description = \"Keep the papers of the Records Management Unit (RMU) in order.\"",
    check,
};

/// Abbreviations that are better known than what they stand for, and capital letters that
/// are none.
const PLAIN: [&str; 40] = [
    "A", "AM", "AND", "CEO", "CV", "DC", "EU", "FAQ", "GPA", "GPS", "HR", "HTML", "ID", "II",
    "III", "IT", "IV", "LLC", "MUST", "NASA", "NGO", "NO", "NOT", "NYC", "OF", "OK", "ONLY", "OR",
    "PDF", "PM", "THE", "TOML", "TV", "UK", "UN", "URL", "US", "USA", "USD", "VI",
];

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let all: Vec<Short<'_>> = reading.passages.iter().flat_map(Short::all).collect();
    let explained = all.iter().filter(|short| short.is_explained()).map(|short| short.text);
    let explained: BTreeSet<&str> = explained.collect();
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for short in &all {
        let text = short.text;
        let known = PLAIN.contains(&text)
            || reading.known.contains(text)
            || explained.contains(text)
            || is_shouted(short.passage, short.n);
        if !known && told.insert(text) {
            found.push(short.finding());
        }
    }
    found
}

/// An abbreviation where it stands.
struct Short<'p> {
    text: &'p str,
    passage: &'p Passage<'p>,
    n: usize,
}

impl<'p> Short<'p> {
    fn all(passage: &'p Passage<'_>) -> impl Iterator<Item = Self> {
        let capital = passage.words().iter().enumerate().filter(|(_, word)| word.is_capital);
        let short = move |n| {
            let text = abbreviation(passage.word(n))?;
            (!is_in_address(passage, n)).then_some(Self { text, passage, n })
        };
        capital.filter_map(move |(n, _)| short(n))
    }

    /// In brackets after its words, or with its words behind.
    fn is_explained(&self) -> bool {
        let Self { passage, n, .. } = *self;
        let before = n > 0 && passage.gap_after(n - 1).ends_with('(');
        let after = passage.gap_after(n).trim_start().starts_with('(');
        before || after || matches!(passage.lower(n + 1), "means" | "stands")
    }

    fn finding(&self) -> Finding {
        let message = format!("nothing explains \"{}\"", self.text);
        let help = format!(
            "write its words once with `({})` after them, or add it to \
             `known_abbreviations` under `[extra.lint]`",
            self.text
        );
        Finding::of(self.passage.field, message, help).at(self.passage.words()[self.n].at())
    }
}

/// Two to five capital letters: "GIS", "GIS's", "APIs".
fn abbreviation(word: &str) -> Option<&str> {
    // Nearly all words end here: this is asked of every word of a site.
    if !word.bytes().take(2).all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let word = word.trim_end_matches("'s").trim_end_matches("’s").trim_end_matches('s');
    let capital = word.bytes().all(|b| b.is_ascii_uppercase());
    (capital && (2..=5).contains(&word.len())).then_some(word)
}

/// Whether a word is part of a web address, an e-mail address or the name of a file.
fn is_in_address(passage: &Passage<'_>, n: usize) -> bool {
    let text = &passage.text;
    let at = passage.words()[n].at();
    // An address is no longer than this, and a text without spaces may be.
    let before = text[..at.start].chars().rev().take(200).take_while(|c| !c.is_whitespace());
    let after = text[at.end..].chars().take(200).take_while(|c| !c.is_whitespace());
    let start = at.start - before.map(char::len_utf8).sum::<usize>();
    let end = at.end + after.map(char::len_utf8).sum::<usize>();
    let around = &text[start..end];
    let around = around.trim_matches(|c: char| !c.is_alphanumeric());
    let dotted = around.split('.').collect::<Vec<_>>();
    let is_name = dotted.len() > 1
        && dotted.iter().all(|part| !part.is_empty())
        && dotted.iter().any(|part| part.len() > 1 && part.contains(char::is_lowercase));
    around.contains("://") || around.contains('@') || is_name
}

/// Among other words in capital letters, a short one is shouted, not short for something.
fn is_shouted(passage: &Passage<'_>, n: usize) -> bool {
    let is_loud = |n: usize| {
        let word = passage.word(n);
        word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase())
    };
    let after = (n + 1..).take_while(|n| passage.gap_after(n - 1) == " " && is_loud(*n));
    let before = (0..n).rev().take_while(|n| passage.gap_after(*n) == " " && is_loud(*n));
    after.take(2).count() + before.take(2).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::super::example::in_text;
    use super::RULE;

    #[test]
    fn what_nobody_explains_is_found_once() {
        let found = in_text(&RULE, "Run the RMU. Lead the RMU's staff, and HR, and SQL.");
        assert_eq!(found, ["RMU: nothing explains \"RMU\""]);
    }

    #[test]
    fn what_is_explained_is_fine() {
        for text in [
            "The Records Unit (RMU) is small. You run the RMU.",
            "The RMU (Records Unit) is small.",
            "You run the RMU. RMU means Records Unit.",
            "YOU MUST LIVE IN BOSTON",
            "Apply at https://city.example/jobs?unit=DWP&id=1 or www.DWP.example.",
            "Write to DWP@city.example, or fill in DWP.pdf.",
            "You know R, C and APIs (interfaces between programs).",
        ] {
            assert!(in_text(&RULE, text).is_empty(), "{text}");
        }
    }
}
