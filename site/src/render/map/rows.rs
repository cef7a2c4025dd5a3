//! In which row of the wide map each role stands: in that of its field of work, and in a
//! further row where the place is taken.

use std::collections::BTreeSet;

use super::columns::Columns;
use crate::plan::Chart;

/// The rows of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rows {
    /// The row of each role.
    pub(super) of: Vec<usize>,
    /// How many there are.
    pub(super) count: usize,
}

impl Rows {
    pub(super) fn of(chart: &Chart<'_>, columns: &Columns<'_>) -> Self {
        let blocks: Vec<usize> = (0..chart.roles.len()).map(|role| block(chart, role)).collect();
        let mut of = vec![0; chart.roles.len()];
        let mut count = 0;
        for block in 0..=chart.fields.len() {
            let mut own: Vec<usize> = (0..of.len()).filter(|role| blocks[*role] == block).collect();
            own.sort_by_key(|role| (columns.of[*role], *role));
            let mut taken = BTreeSet::new();
            for role in own {
                let free = |row: usize| !taken.contains(&(row, columns.of[role]));
                let before = chart.lines.iter().filter(|line| line.to == role);
                let mut before = before.filter(|line| blocks[line.from] == block);
                let level = before.find(|line| of[line.from] >= count && free(of[line.from]));
                let row = level.map(|line| of[line.from]);
                let row = row.or_else(|| (count..).find(|row| free(*row))).unwrap_or(count);
                taken.insert((row, columns.of[role]));
                of[role] = row;
            }
            count = taken.iter().map(|(row, _)| row + 1).max().unwrap_or(count);
        }
        Self { of, count }
    }
}

/// The position of the field in whose rows a role stands: the middle one of those that its lines
/// belong to, so that they fan out; behind all fields where it has none.
fn block(chart: &Chart<'_>, role: usize) -> usize {
    let fields = fields(chart, role);
    fields.get(fields.len() / 2).copied().unwrap_or(chart.fields.len())
}

/// The fields of the lines that lead to or from a role, or else its own, in order.
pub(super) fn fields(chart: &Chart<'_>, role: usize) -> Vec<usize> {
    let lines = chart.lines.iter().filter(|line| [line.from, line.to].contains(&role));
    let of_lines: BTreeSet<usize> = lines.filter_map(|line| line.field).collect();
    if of_lines.is_empty() {
        return chart.roles[role].field.into_iter().collect();
    }
    of_lines.into_iter().collect()
}
