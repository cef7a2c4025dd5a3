//! Tables that were pasted with tabs, strokes or blanks between their cells.

use super::stretch::{Stretch, stretches};
use super::{Marked, Rule, Spot, bullets};
use crate::problem::{Problem, Severity, piece};

pub(super) const RULE: Rule = Rule {
    problem: Problem {
        code: "pasted-table",
        severity: Severity::Error,
        what: "The cells of a table are kept apart by tabs, as a spreadsheet copies them, or by \
               strokes, semicolons or spaces alone.",
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
    stretches(marked).iter().filter_map(|stretch| spot(marked, stretch)).collect()
}

/// What stands between the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Between {
    Tabs,
    Strokes,
    Semicolons,
    Spaces,
}

/// The most trusted first.
const ALL: [Between; 4] = [Between::Tabs, Between::Strokes, Between::Semicolons, Between::Spaces];

fn spot(marked: &Marked<'_>, stretch: &Stretch) -> Option<Spot> {
    let lines: Vec<&str> = stretch.lines.iter().map(|line| marked.text(line)).collect();
    let (between, first, rows) = ALL.into_iter().find_map(|between| {
        let (first, rows) = between.rows(&lines)?;
        Some((between, first, rows))
    })?;
    let start = stretch.lines[first].start;
    let end = stretch.lines[first + rows.len() - 1].end;
    // A text before the rows would be a row of the table, and one behind them too.
    let blank = |is: bool| if is { "\n" } else { "" };
    let before = blank(first > 0);
    let after = blank(first + rows.len() < lines.len());
    let table = format!("{before}{}{after}", table(&rows));
    Some(Spot {
        at: stretch.lines[first].clone(),
        message: format!("this is not a table: {} stand between the cells", between.name()),
        help: "put `|` between the cells, and a line like `|---|---|` below the first".into(),
        // A table inside a quote or an item of a list has signs before its lines.
        fix: if stretch.is_plain { vec![(start..end, table)] } else { Vec::new() },
    })
}

/// The table of some rows, of which shorter ones end with empty cells.
fn table(rows: &[Vec<&str>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let row = |row: &Vec<&str>| {
        let mut cells: Vec<String> =
            row.iter().map(|cell| cell.trim().replace('|', "\\|")).collect();
        cells.resize(columns, String::new());
        line(&cells)
    };
    let mut lines: Vec<String> = rows.iter().map(row).collect();
    lines.insert(1, line(&vec!["---".to_string(); columns]));
    lines.join("\n")
}

impl Between {
    fn name(self) -> &'static str {
        match self {
            Self::Tabs => "tabs",
            Self::Strokes => "only `|`",
            Self::Semicolons => "semicolons",
            Self::Spaces => "spaces",
        }
    }

    /// The rows of a table, and in which line the first of them is: two or more below each
    /// other. Where the sign stands in sentences too, all lines are rows of one length.
    fn rows<'t>(self, lines: &[&'t str]) -> Option<(usize, Vec<Vec<&'t str>>)> {
        let cells: Vec<_> = lines.iter().map(|line| self.cells(line)).collect();
        let is_row = |row: &Vec<&str>| row.len() > 1;
        let first = cells.windows(2).position(|pair| pair.iter().all(is_row))?;
        let rows: Vec<_> = cells[first..].iter().take_while(|row| is_row(row)).cloned().collect();
        let is_even =
            rows.len() == lines.len() && rows.iter().all(|row| row.len() == rows[0].len());
        (self == Self::Tabs || is_even).then_some((first, rows))
    }

    /// The cells of a line; a single one when it is no row.
    fn cells(self, line: &str) -> Vec<&str> {
        match self {
            Self::Tabs if bullets::is_item(line) => vec![line],
            Self::Tabs => line.split('\t').collect(),
            // Those with strokes at both ends are told elsewhere.
            Self::Strokes if line.starts_with('|') || line.contains(['`', '\\']) => vec![line],
            Self::Strokes => line.split(" | ").collect(),
            // A semicolon of a sentence has a space behind it, and one of HTML ends a name.
            Self::Semicolons if line.contains("; ") || line.contains('&') => vec![line],
            Self::Semicolons => line.trim_end_matches(';').split(';').collect(),
            // A sentence may have two spaces behind it.
            Self::Spaces => line.split("   ").filter(|cell| !cell.trim().is_empty()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{fixed, found};
    use super::RULE;

    #[test]
    fn pasted_tables_are_found() {
        assert_eq!(
            found(&RULE, "When\tWhat\nMorning\tFile\n"),
            ["When\tWhat: this is not a table: tabs stand between the cells"]
        );
        for (text, what) in [
            ("Grade\tPay\n5\t40,000\n6\t50,000\n", "Grade\tPay: this is not a table: tabs"),
            ("Pay:\nA\tB\tC\n5\t40\nend\n", "A\tB\tC: this is not a table: tabs"),
            ("- Grade\tPay\n  5\t40\n", "Grade\tPay: this is not a table: tabs"),
            ("Grade | Pay\n5 | 40\n", "Grade | Pay: this is not a table: only `|`"),
            ("Grade;Pay\n5;40\n", "Grade;Pay: this is not a table: semicolons"),
            ("Grade     Pay\n5         40\n", "Grade     Pay: this is not a table: spaces"),
        ] {
            assert_eq!(found(&RULE, text), [format!("{what} stand between the cells")]);
        }
    }

    #[test]
    fn prose_and_lists_are_fine() {
        let none: [&str; 0] = [];
        for fine in [
            "a\tb\n",
            "a\tb\nc\n",
            "a\n\tb\n",
            "- a\tb\n",
            "•\ta\n•\tb\n",
            "a.\tone\nb.\ttwo\n",
            "o\tone\no\ttwo\n",
            "1.\tone\n2.\ttwo\n",
            "You file;\nyou sort;\n",
            "A &amp; B\nC &amp; D\n",
            "Either a | b or\nc\n",
            "You file.  You sort.\nYou burn.  You rest.\n",
            "| a | b |\n| c | d |\n",
        ] {
            assert_eq!(found(&RULE, fine), none, "{fine:?}");
        }
    }

    #[test]
    fn tables_come_of_the_fix() {
        assert_eq!(
            fixed(&RULE, "Pay:\nA\tB\tC\n5\t|\nend\n"),
            "Pay:\n\n| A | B | C |\n| --- | --- | --- |\n| 5 | \\| |  |\n\nend\n"
        );
    }
}
