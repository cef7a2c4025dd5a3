//! The lines beside the tall map: which roles come one below the other, and in which lane each
//! line runs. A line never passes a role in its own lane without stopping there.

use super::columns::Columns;
use super::rows::Rows;
use crate::plan::Chart;

/// More lanes than this leave no room for names on a phone.
const MOST_LANES: usize = 7;

/// The tall map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lanes {
    /// The roles from top to bottom.
    pub(super) order: Vec<usize>,
    /// The lines that are drawn.
    pub(super) runs: Vec<Run>,
    /// The first and the last lane of each role, by role.
    pub(super) spans: Vec<(usize, usize)>,
    /// How many lanes there are.
    pub(super) count: usize,
    /// How many lines there was no room for.
    pub(super) left_out: usize,
}

/// A line in its lane, from one place of the order to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    /// The line of the chart.
    pub(super) line: usize,
    pub(super) lane: usize,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Up to where a lane is taken, and by which field.
struct Lane {
    end: usize,
    field: Option<usize>,
}

impl Lanes {
    pub(super) fn of(chart: &Chart<'_>, columns: &Columns<'_>, rows: &Rows) -> Self {
        let mut order: Vec<usize> = (0..chart.roles.len()).collect();
        order.sort_by_key(|role| (columns.of[*role], rows.of[*role], *role));
        let mut place = vec![0; order.len()];
        for (n, role) in order.iter().enumerate() {
            place[*role] = n;
        }
        let mut found = Self { runs: Vec::new(), spans: Vec::new(), count: 0, left_out: 0, order };
        let mut lanes: Vec<Lane> = Vec::new();
        for (from, starting) in starting(chart, &place).into_iter().enumerate() {
            for (to, line) in starting {
                let field = chart.lines[line].field;
                match lane(&lanes, from, field) {
                    n if n < MOST_LANES => {
                        take(&mut lanes, n, Lane { end: to, field });
                        found.runs.push(Run { line, lane: n, from, to });
                    }
                    _ => found.left_out += 1,
                }
            }
            if !found.runs.iter().any(|run| [run.from, run.to].contains(&from)) {
                let n = lane(&lanes, from, None).min(MOST_LANES);
                let field = chart.roles[found.order[from]].field;
                take(&mut lanes, n, Lane { end: from, field });
                found.spans.push((n, n));
                continue;
            }
            found.spans.push((usize::MAX, 0));
        }
        found.count = lanes.len();
        found.spread(&place);
        found
    }

    /// Has each role reach over the lanes of its lines.
    fn spread(&mut self, place: &[usize]) {
        for run in &self.runs {
            for end in [run.from, run.to] {
                let (first, last) = self.spans[end];
                self.spans[end] = (first.min(run.lane), last.max(run.lane));
            }
        }
        self.spans = place.iter().map(|n| self.spans[*n]).collect();
    }
}

/// The lines that start at each place: where each ends, and which it is.
fn starting(chart: &Chart<'_>, place: &[usize]) -> Vec<Vec<(usize, usize)>> {
    let mut starting = vec![Vec::new(); place.len()];
    for (n, line) in chart.lines.iter().enumerate() {
        let (one, other) = (place[line.from], place[line.to]);
        starting[one.min(other)].push((one.max(other), n));
    }
    starting.iter_mut().for_each(|lines: &mut Vec<(usize, usize)>| lines.sort_unstable());
    starting
}

/// The lane in which a line goes on from a place: the one of its field that ends there, else the
/// first that is free.
fn lane(lanes: &[Lane], from: usize, field: Option<usize>) -> usize {
    let own = lanes.iter().position(|lane| lane.end == from && lane.field == field);
    let free = || lanes.iter().position(|lane| lane.end < from);
    own.or_else(free).unwrap_or(lanes.len())
}

fn take(lanes: &mut Vec<Lane>, n: usize, lane: Lane) {
    match lanes.get_mut(n) {
        Some(known) => *known = lane,
        None => lanes.push(lane),
    }
}
