//! The tall drawing: all roles one below the other. A line to the next role runs straight
//! down; all others run in lanes on the left.

use super::{Area, Content, End, Line, Order, Sketch, TIP, Written, incoming};
use crate::plan::{Chart, Mark};
use roles::ladder::Confidence;

/// The room on the narrowest screen.
const WIDTH: i32 = 288;
/// Between two boxes.
const APART: i32 = 26;
/// How far lanes are apart, and how many there are at most.
const LANE: i32 = 10;
const MOST_LANES: usize = 7;
/// Between the lanes and the boxes.
const GAP: i32 = 16;
/// How far a line leaves above the lower edge of a box, and how round its corners are.
const LEAVES: i32 = 7;
const ROUND: i32 = 5;

/// The tall drawing.
pub(super) fn tall(chart: &Chart<'_>, order: &Order) -> Sketch {
    let rows = rows(order);
    let lanes = Lanes::of(chart, &rows);
    let left = if lanes.many == 0 { 1 } else { GAP + whole(lanes.many) * LANE };
    let written = Written { width: WIDTH - left - 1, says_from_where: true };
    let mut contents: Vec<Content> = Vec::with_capacity(chart.roles.len());
    for (role, lines) in incoming(chart).iter_mut().enumerate() {
        lines.sort_by_key(|line| rows[chart.lines[*line].from]);
        contents.push(written.content(chart, role, lines));
    }
    let mut y = 1;
    let mut areas = vec![Area { x: left, y: 0, width: written.width, height: 0 }; contents.len()];
    for role in &order.sequence {
        areas[*role] = Area { y, height: contents[*role].height, ..areas[*role] };
        y += contents[*role].height + APART;
    }
    let drawer = Drawer { chart, areas: &areas, contents: &contents, left };
    let lines: Vec<Line> = lanes
        .of_lines
        .iter()
        .enumerate()
        .filter_map(|(n, lane)| {
            Some(match lane {
                Lane::Straight => drawer.straight(n),
                Lane::Number(lane) => drawer.around(n, *lane),
                Lane::NoRoom => return None,
            })
        })
        .collect();
    Sketch {
        width: WIDTH,
        height: y - APART + 1,
        boxes: order.sequence.iter().map(|role| (*role, areas[*role])).collect(),
        left_out: chart.lines.len() - lines.len(),
        lines,
        contents,
    }
}

/// The row of each role.
fn rows(order: &Order) -> Vec<usize> {
    let mut rows = vec![0; order.sequence.len()];
    for (row, role) in order.sequence.iter().enumerate() {
        rows[*role] = row;
    }
    rows
}

fn whole(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Where a line runs.
#[derive(Clone, Copy)]
enum Lane {
    /// Straight down to the next role.
    Straight,
    /// In a lane, the one beside the boxes first.
    Number(usize),
    /// Nowhere: its words have to do.
    NoRoom,
}

/// The lanes of all lines of a chart.
struct Lanes {
    of_lines: Vec<Lane>,
    many: usize,
}

impl Lanes {
    /// Lines of one look that leave one role share a lane. The shortest stand nearest to
    /// the boxes.
    fn of(chart: &Chart<'_>, rows: &[usize]) -> Self {
        let mut of_lines = vec![Lane::Straight; chart.lines.len()];
        let mut bundles: Vec<Bundle> = Vec::new();
        for (n, line) in chart.lines.iter().enumerate() {
            let (from, to) = (rows[line.from], rows[line.to]);
            if to == from + 1 {
                continue;
            }
            let look = look(line.mark);
            // Lines stand in the order of the roles that they leave.
            let known = bundles.iter_mut().rev().take(3);
            let mut known = known.filter(|b| (b.from, b.look) == (from, look));
            match known.next() {
                Some(bundle) => bundle.add(n, to),
                None => bundles.push(Bundle::new(n, look, (from, to))),
            }
        }
        bundles.sort_by_key(|bundle| (bundle.last - bundle.first, bundle.first));
        let mut taken: Vec<Vec<(usize, usize)>> = Vec::new();
        for bundle in bundles {
            let lane = bundle.lane(&mut taken);
            bundle.lines.iter().for_each(|n| of_lines[*n] = lane);
        }
        Self { of_lines, many: taken.len() }
    }
}

/// Lines that run together.
struct Bundle {
    from: usize,
    look: u8,
    first: usize,
    last: usize,
    lines: Vec<usize>,
}

impl Bundle {
    fn new(line: usize, look: u8, (from, to): (usize, usize)) -> Self {
        Self { from, look, first: from.min(to), last: from.max(to), lines: vec![line] }
    }

    fn add(&mut self, line: usize, to: usize) {
        self.first = self.first.min(to);
        self.last = self.last.max(to);
        self.lines.push(line);
    }

    /// The first lane that is free over all its rows.
    fn lane(&self, taken: &mut Vec<Vec<(usize, usize)>>) -> Lane {
        let is_free = |lane: &Vec<(usize, usize)>| {
            lane.iter().all(|(first, last)| self.last < *first || *last < self.first)
        };
        let lane = taken.iter().position(is_free).unwrap_or(taken.len());
        if lane == MOST_LANES {
            return Lane::NoRoom;
        }
        if lane == taken.len() {
            taken.push(Vec::new());
        }
        taken[lane].push((self.first, self.last));
        Lane::Number(lane)
    }
}

/// Lines of one look can run together.
fn look(mark: Mark) -> u8 {
    match mark {
        Mark::Step(_, Confidence::Inferred) => 0,
        Mark::Step(..) => 1,
        Mark::Reports => 2,
    }
}

struct Drawer<'a> {
    chart: &'a Chart<'a>,
    areas: &'a [Area],
    contents: &'a [Content],
    left: i32,
}

impl Drawer<'_> {
    fn straight(&self, n: usize) -> Line {
        let line = self.chart.lines[n];
        let from = self.areas[line.from];
        let x = from.x + Written::INDENT + TIP;
        let y = self.areas[line.to].y;
        let path = format!("M{x} {}V{}", from.y + from.height, y - TIP);
        Line { path, end: End { x, y, from_above: true }, mark: line.mark }
    }

    /// Out of the box to the left, along the lane, and into the other box.
    fn around(&self, n: usize, lane: usize) -> Line {
        let line = self.chart.lines[n];
        let (from, to) = (self.areas[line.from], self.areas[line.to]);
        let port = self.contents[line.to].ports.iter().find(|(own, _)| *own == n);
        let y = to.y + port.map_or(0, |(_, y)| *y);
        let start = from.y + from.height - LEAVES;
        let x = self.left - GAP - LANE / 2 - whole(lane) * LANE;
        let (turn, back) = (x + ROUND, if start < y { ROUND } else { -ROUND });
        let path = format!(
            "M{} {start}H{turn}Q{x} {start} {x} {}V{}Q{x} {y} {turn} {y}H{}",
            self.left,
            start + back,
            y - back,
            self.left - TIP
        );
        Line { path, end: End { x: self.left, y, from_above: false }, mark: line.mark }
    }
}
