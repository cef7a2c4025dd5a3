//! Lists whose items begin with the dots of a word processor.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "pasted-bullets",
        severity: Severity::Error,
        what: "Lines begin with the dots of a word processor, and no list comes of them.",
        why: "The page shows one long paragraph with dots in it. In Markdown an item of a list begins \
              with `-` and a space.",
        bad: &[piece::prose("What you do:\n\n\u{2022} You file.\n\u{2022} You sort.\n")],
        good: &[piece::prose("What you do:\n\n- You file.\n- You sort.\n")],
    },
    check,
};

/// Dots, squares and arrows; the last two are what Word's own font leaves.
const DOTS: [char; 13] =
    ['•', '·', '▪', '▫', '◦', '‣', '●', '○', '■', '➢', '✓', '\u{f0b7}', '\u{f0a7}'];

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let paragraphs =
        marked.events.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)));
    paragraphs.filter_map(|(_, range)| spot(marked, range)).collect()
}

fn spot(marked: &Marked<'_>, range: &Range<usize>) -> Option<Spot> {
    let mut at = range.start;
    let mut items = Vec::new();
    let mut before = None;
    for line in marked.text(range).split_inclusive('\n') {
        let start = at + line.len() - line.trim_start().len();
        at += line.len();
        if let Some(dot) = line.trim_start().chars().next().filter(|c| DOTS.contains(c)) {
            let rest = &line.trim_start()[dot.len_utf8()..];
            let space = rest.len() - rest.trim_start().len();
            items.push(start..start + dot.len_utf8() + space);
        } else if items.is_empty() && !line.trim().is_empty() {
            before = Some(start);
        }
    }
    let first = items.first()?.clone();
    let mark = |n: usize| if n == 0 && before.is_some() { "\n- " } else { "- " };
    let fix = items.into_iter().enumerate().map(|(n, item)| (item, mark(n).to_string()));
    Some(Spot {
        at: first.start..first.start + marked.text(&first).trim_end().len(),
        message: "this dot makes no list".into(),
        help: "begin each item with `-` and a space, and leave a blank line before the first"
            .into(),
        fix: fix.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::RULE;

    #[test]
    fn dots_of_a_word_processor_are_found() {
        assert_eq!(found(&RULE, "You:\n•\tfile\n•\tsort\n"), ["•: this dot makes no list"]);
        let none: [&str; 0] = [];
        assert_eq!(found(&RULE, "- file • sort\n\nOpen · daily\n"), none);
    }
}
