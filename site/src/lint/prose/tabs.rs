//! Tables that were pasted with tabs between their cells.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{Marked, Rule, Spot};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "pasted-table",
        severity: Severity::Error,
        what: "The cells of a table are kept apart by tabs, as a spreadsheet copies them.",
        why: "The page shows one paragraph, with all cells in one line. In Markdown strokes stand \
              between the cells, and a line of dashes below the first row.",
        bad: &[piece::prose("When\tWhat\nMorning\tYou open the archive.\n")],
        good: &[piece::prose(
            "| When | What |\n| --- | --- |\n| Morning | You open the archive. |\n",
        )],
    },
    check,
};

fn check(marked: &Marked<'_>) -> Vec<Spot> {
    let paragraphs =
        marked.events.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)));
    paragraphs.filter_map(|(_, range)| spot(marked, range)).collect()
}

fn spot(marked: &Marked<'_>, range: &Range<usize>) -> Option<Spot> {
    let text = marked.text(range);
    let rows: Vec<Vec<&str>> =
        text.lines().map(|line| line.trim_end_matches([' ', '\r']).split('\t').collect()).collect();
    let columns = rows.first()?.len();
    let is_dot = |row: &[&str]| row[0].trim().chars().count() <= 1;
    if rows.len() < 2 || columns < 2 || !rows.iter().all(|row| row.len() == columns && !is_dot(row))
    {
        return None;
    }
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let row = |row: &Vec<&str>| {
        let cells: Vec<String> = row.iter().map(|cell| cell.trim().replace('|', "\\|")).collect();
        line(&cells)
    };
    let mut lines: Vec<String> = rows.iter().map(row).collect();
    lines.insert(1, line(&vec!["---".to_string(); columns]));
    let end = range.start + text.trim_end().len();
    // A table inside a quote or an item of a list has signs before its lines.
    let plain = range.start == 0 || marked.text(&(range.start - 1..range.start)) == "\n";
    Some(Spot {
        at: range.start..range.start + text.lines().next()?.trim_end().len(),
        message: "this is not a table: tabs stand between the cells".into(),
        help: "put `|` between the cells, and a line like `|---|---|` below the first".into(),
        fix: if plain { vec![(range.start..end, lines.join("\n"))] } else { Vec::new() },
    })
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::RULE;

    #[test]
    fn pasted_tables_are_found() {
        assert_eq!(
            found(&RULE, "When\tWhat\nMorning\tFile\n"),
            ["When\tWhat: this is not a table: tabs stand between the cells"]
        );
        let none: [&str; 0] = [];
        for fine in ["a\tb\n", "a\tb\nc\n", "- a\tb\n", "•\ta\n•\tb\n"] {
            assert_eq!(found(&RULE, fine), none, "{fine:?}");
        }
    }
}
