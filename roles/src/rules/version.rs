//! The version of a product, which will be out of date.

use std::ops::Range;

use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "outdated-version",
    severity: Severity::Warning,
    what: "A line asks for one version of a product.",
    why: "Versions age faster than descriptions. Readers who know the newest one cannot tell \
          whether that counts.",
    bad: r#"[[extra.requirement]]
id = "tables"
kind = "skill"
need = "required"
text = "You have worked with Sheetmaker 9.x."
ask = "Have you worked with Sheetmaker?"
any_of = ["spreadsheet"]"#,
    good: r#"[[extra.requirement]]
id = "tables"
kind = "skill"
need = "required"
text = "You have worked with Sheetmaker, in any version."
ask = "Have you worked with Sheetmaker?"
any_of = ["spreadsheet"]"#,
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let texts = reading.texts_of_lines();
    texts
        .filter_map(|(line, passage)| {
            let at = version(passage)?;
            let named = &passage.text[at.clone()];
            let message = format!("requirement `{}` names the version \"{named}\"", line.id);
            let help = "name the product without its version, or say that newer ones count too \
                        and put the doubt into `[[extra.open_question]]`";
            Some(Finding::of(passage.field, message, help).at(at))
        })
        .collect()
}

/// The first version: `9.x`, `version 9`, `Office 2010`.
fn version(passage: &Passage<'_>) -> Option<Range<usize>> {
    (1..passage.words().len()).find_map(|n| {
        let (before, word) = (passage.lower(n - 1), passage.word(n));
        let starts =
            passage.gap_after(n - 1) == " " && word.starts_with(|c: char| c.is_ascii_digit());
        if !starts || !word.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let start = passage.words()[n].at().start;
        let names = passage.word(n - 1).starts_with(char::is_uppercase);
        let after = tail(&passage.text[start..]);
        let is_version = matches!(before, "version" | "versions" | "release");
        let is_dotted = names && after.contains('.') && !MONTHS.contains(&before);
        let is_year = names && is_year(word) && after == word && !MONTHS.contains(&before);
        (is_version || is_dotted || is_year && n > 1).then(|| start..start + after.len())
    })
}

/// Digits with what is joined to them by full stops: `9.x`, `3.11`.
fn tail(text: &str) -> &str {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '.';
    let end = text.find(|c: char| !is_part(c)).unwrap_or(text.len());
    text[..end].trim_end_matches('.')
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

#[cfg(test)]
mod tests {
    use super::super::example::{found, requires, with_open_question};
    use super::RULE;

    #[test]
    fn versions_are_found() {
        for (text, version) in [
            ("You have worked with Mapmaker 9.x before.", "9.x"),
            ("You know Python 2.7.", "2.7"),
            ("You know Office 2010 well.", "2010"),
            ("You know any version 3 of it.", "3"),
        ] {
            let message = format!("{version}: requirement `it` names the version \"{version}\"");
            assert_eq!(found(&RULE, &requires(text)), [message], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_versions() {
        for text in [
            "You have 2.5 years of experience.",
            "You earn at most 70,162.79 dollars.",
            "You know Python 3 or R.",
            "You have worked since May 2024.",
            "You keep 12 files.",
        ] {
            assert!(found(&RULE, &requires(text)).is_empty(), "{text}");
        }
        assert!(
            found(&RULE, &with_open_question(requires("You know Mapmaker 9.x."), "it")).is_empty()
        );
    }
}
