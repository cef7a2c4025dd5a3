//! Tables without words above their columns.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "table-without-header",
        severity: Severity::Warning,
        what: "The columns of a table have no words above them, or a table lacks the line of dashes \
               that makes it one.",
        why: "A screen reader says the name of the column before each cell. Without the line below \
              the header, the page shows the strokes and no table.",
        bad: &[piece::prose("|   |   |\n|---|---|\n| Morning | You open the archive. |\n")],
        good: &[piece::prose("| When | What |\n|---|---|\n| Morning | You open the archive. |\n")],
    },
    check,
};

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (n, (event, range)) in marked.events.iter().enumerate() {
        let (message, help) = match event {
            Event::Start(Tag::TableHead) if is_empty(marked, n) => {
                ("this table has no header row", "write what each column holds into the first line")
            }
            Event::Start(Tag::Paragraph) if looks_like_one(marked.text(range)) => (
                "this looks like a table and is none",
                "put a line like `|---|---|` below the first one, which names the columns",
            ),
            _ => continue,
        };
        let line = marked.text(range).lines().next().unwrap_or_default();
        let at = range.start..range.start + line.len();
        spots.push(Spot { at, message: message.into(), help: help.into(), fix: Vec::new() });
    }
    spots
}

/// Whether the head of a table holds no word.
fn is_empty(marked: &Marked<'_>, start: usize) -> bool {
    let inside = marked.events[start..].iter();
    let mut inside =
        inside.take_while(|(event, _)| !matches!(event, Event::End(TagEnd::TableHead)));
    !inside.any(|(event, _)| match event {
        Event::Text(text) | Event::Code(text) => !text.trim().is_empty(),
        _ => false,
    })
}

/// Two lines or more, all between strokes.
fn looks_like_one(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_row = |line: &&str| line.len() > 2 && line.starts_with('|') && line.ends_with('|');
    lines.len() > 1 && lines.iter().all(is_row)
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::RULE;

    #[test]
    fn tables_without_names_are_found() {
        assert_eq!(
            found(&RULE, "|  |  |\n|--|--|\n| a | b |\n"),
            ["|  |  |: this table has no header row"]
        );
        assert_eq!(
            found(&RULE, "Text.\n\n| a | b |\n| c | d |\n"),
            ["| a | b |: this looks like a table and is none"]
        );
    }

    #[test]
    fn tables_with_names_are_fine() {
        let none: [&str; 0] = [];
        assert_eq!(found(&RULE, "| a |  |\n|--|--|\n| c | d |\n"), none);
        assert_eq!(found(&RULE, "Either a | b or c | d\n"), none);
    }
}
