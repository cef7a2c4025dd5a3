//! Markdown in texts that are shown as they are.

use std::borrow::Cow;
use std::ops::Range;

use super::reading::Field;
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
    let found = plain.flat_map(|passage| {
        let marks = marks(&passage.text).into_iter();
        marks.map(|Mark { at, message, help }| Finding::of(passage.field, message, help).at(at))
    });
    found.collect()
}

/// Some Markdown in a text that is shown as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The bytes of the text.
    pub at: Range<usize>,
    /// What is wrong.
    pub message: &'static str,
    /// The fix.
    pub help: &'static str,
}

/// The Markdown in a text: its first link, and the first stress and code outside of it.
#[must_use]
pub fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    if !text.contains(['*', '_', '`', ']']) {
        return marks;
    }
    let mut outside = Cow::from(text);
    if let Some(at) = link(text) {
        // Stress inside the words of a link goes with it.
        outside.to_mut().replace_range(at.clone(), &"-".repeat(at.len()));
        marks.push(Mark {
            at,
            message: "a link stands here, and this text is shown as it is",
            help: "write its words alone, and put the link into the text below the facts",
        });
    }
    if let Some(at) = ["**", "*", "__"].iter().find_map(|sign| between(&outside, sign)) {
        let message = "stars of Markdown stand here, and this text is shown as it is";
        marks.push(Mark { at, message, help: "take the stars out" });
    }
    if let Some(at) = between(&outside, "`") {
        let message = "Markdown code marks stand here, and this text is shown as it is";
        marks.push(Mark { at, message, help: "take the backticks out" });
    }
    marks
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

/// `**words**`: two signs that stand against the words between them, and away from those beside.
fn between(text: &str, sign: &str) -> Option<Range<usize>> {
    let begins = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + sign.len()..].chars().next();
        !before.is_some_and(|c| c.is_alphanumeric() || sign.starts_with(c))
            && after.is_some_and(|c| !c.is_whitespace() && !sign.starts_with(c))
    };
    let ends = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + sign.len()..].chars().next();
        before.is_some_and(|c| !c.is_whitespace() && !sign.starts_with(c))
            && !after.is_some_and(|c| c.is_alphanumeric() || sign.starts_with(c))
    };
    let (start, _) = text.match_indices(sign).find(|(at, _)| begins(*at))?;
    let inside = start + sign.len();
    let (end, _) = text[inside..].match_indices(sign).find(|(at, _)| ends(inside + at))?;
    (end > 0).then_some(start..inside + end + sign.len())
}

#[cfg(test)]
mod tests {
    use super::super::example::{found, requires, with_open_question};
    use super::{RULE, marks};

    #[test]
    fn links_and_stars_are_found() {
        for (text, what) in [
            ("You know [the law](https://a.example/law).", "[the law](https://a.example/law)"),
            ("You **must** drive.", "**must**"),
            ("You *must* drive.", "*must*"),
            ("You __must__ drive.", "__must__"),
            ("You use `git`.", "`git`"),
        ] {
            let mut role = with_open_question(requires("You drive."), "it");
            role.open_questions[0].text = text.into();
            let found = found(&RULE, &role);
            assert!(found[0].starts_with(what), "{found:?}");
        }
    }

    #[test]
    fn each_kind_of_mark_is_found() {
        let found = marks("[**S**](https://a.example) *x* `y`");
        assert_eq!(
            found.iter().map(|mark| mark.at.clone()).collect::<Vec<_>>(),
            [0..26, 27..30, 31..34]
        );
    }

    #[test]
    fn brackets_and_stars_are_fine() {
        for text in [
            "You know C[1] (and more).",
            "You know 2**3 and 4.",
            "You know 2*3*4 and a_b_c.",
            "A * B * C",
            "$61,000* to $75,000*",
            "*Required",
            "the user`s name",
            "`quoted'",
            "a [b] (c)",
            "[](a)",
        ] {
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
