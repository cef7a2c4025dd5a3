//! Markdown in texts that are shown as they are.

use std::ops::Range;

use super::reading::Field;
use super::text::Passage;
use super::{Finding, Reading, Rule, Severity};

pub(super) const RULE: Rule = Rule {
    code: "markup-in-text",
    severity: Severity::Error,
    what: "A title, a description or an open question holds a link or emphasis of Markdown.",
    why: "These texts stand in lists and in search results, and are shown as they are: visitors \
          would read the brackets and stars. Requirements may hold both.",
    bad: "description = \"Keep papers, as the [charter](https://elm.example/charter) says.\"",
    good: "description = \"Keep papers, as the charter says.\"",
    check,
};

fn check(reading: &Reading<'_>) -> Vec<Finding> {
    let plain = reading.passages.iter();
    // In blocks of prose and in requirements, Markdown is read.
    let is_read = |field| matches!(field, Field::Block(_) | Field::Requirement(..));
    let plain = plain.filter(|passage| !is_read(passage.field));
    plain.filter_map(finding).collect()
}

fn finding(passage: &Passage<'_>) -> Option<Finding> {
    let text = &passage.text;
    if let Some(at) = link(text) {
        let message = "a link stands here, and this text is shown as it is";
        let help = "write its words alone, and put the link into the text below the facts";
        return Some(Finding::of(passage.field, message, help).at(at));
    }
    let at = emphasis(text)?;
    let message = "stars of Markdown stand here, and this text is shown as it is";
    Some(Finding::of(passage.field, message, "take the stars out").at(at))
}

/// `[words](address)`.
fn link(text: &str) -> Option<Range<usize>> {
    text.match_indices("](").find_map(|(middle, _)| {
        let start = text[..middle].rfind('[')?;
        let address = &text[middle + 2..];
        let end = address.find(')')?;
        let plain = !address[..end].contains(char::is_whitespace) && end > 0;
        (plain && start + 1 < middle).then_some(start..middle + 2 + end + 1)
    })
}

/// `**words**`.
fn emphasis(text: &str) -> Option<Range<usize>> {
    let start = text.find("**")?;
    let inside = &text[start + 2..];
    let end = inside.find("**").filter(|end| *end > 0)?;
    let words = &inside[..end];
    (words == words.trim()).then_some(start..start + 2 + end + 2)
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, requires, with_open_question};
    use super::RULE;

    #[test]
    fn links_and_stars_are_found() {
        for (text, what) in [
            ("You know [the law](https://a.example/law).", "[the law](https://a.example/law)"),
            ("You **must** drive.", "**must**"),
        ] {
            let mut role = with_open_question(requires("You drive."), "it");
            role.open_questions[0].text = text.into();
            let found = found(&RULE, &role);
            assert!(found[0].starts_with(what), "{found:?}");
        }
    }

    #[test]
    fn brackets_and_stars_are_fine() {
        for text in ["You know C[1] (and more).", "You know 2**3 and 4.", "a [b] (c)", "[](a)"] {
            let mut role = requires("You drive.");
            role.description = text.into();
            assert!(found(&RULE, &role).is_empty(), "{text}");
        }
    }

    #[test]
    fn requirements_may_hold_both() {
        let text = "You **must** know [the law](https://a.example/law).";
        assert!(found(&RULE, &requires(text)).is_empty());
    }
}
