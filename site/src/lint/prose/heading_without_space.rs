//! Headings without a space after their signs.

use pulldown_cmark::{Event, Tag};

use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "heading-without-space",
        severity: Severity::Error,
        what: "A line begins with `##` and a word, without a space between them.",
        why: "Without the space, it is not a heading: the page shows the `#` signs.",
        bad: &[piece::prose("##Your day\n\nYou file.\n")],
        good: &[piece::prose("## Your day\n\nYou file.\n")],
    },
    check,
};

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (event, range) in &marked.events {
        let Event::Start(Tag::Paragraph) = event else { continue };
        let mut at = range.start;
        for line in marked.text(range).split_inclusive('\n') {
            let start = at + line.len() - line.trim_start().len();
            at += line.len();
            let words = line.trim();
            let text = words.trim_start_matches('#');
            let signs = words.len() - text.len();
            // One alone may be a number or a keyword: `#1`, `#boston`.
            let begins = text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '*' | '_'));
            if (2..=6).contains(&signs) && begins {
                let signs = start..start + signs;
                spots.push(Spot {
                    at: start..start + words.len(),
                    message: "a heading needs a space after its `#` signs".into(),
                    help: format!("write `{} {text}`", marked.text(&signs)),
                    fix: vec![(signs.end..signs.end, " ".into())],
                });
            }
        }
    }
    spots
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::RULE;

    #[test]
    fn headings_without_a_space_are_found() {
        let message = "a heading needs a space after its `#` signs";
        assert_eq!(found(&RULE, "Text\n##What you do\n"), [format!("##What you do: {message}")]);
        let none: [&str; 0] = [];
        for fine in ["## What", "#1 of all", "#boston", "C## is no language", "`##x`", "\\##x"] {
            assert_eq!(found(&RULE, fine), none, "{fine}");
        }
    }
}
