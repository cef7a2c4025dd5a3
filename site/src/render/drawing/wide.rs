//! The wide drawing: a column for each rank, lines from left to right.

use std::fmt::Write;

use super::layers::Layers;
use super::{Area, Content, End, Line, Order, Sketch, TIP, Written, incoming};
use crate::plan::Chart;

/// What a page has room for.
const MOST_WIDTH: i32 = 1_088;
/// Between two columns.
const GAP: i32 = 48;
/// Between two boxes of a column.
const APART: i32 = 22;
/// How wide boxes are at most, and at least so that titles can be read.
const WIDEST: i32 = 208;
const NARROWEST: i32 = 160;
/// The room of a line that runs between boxes.
const LANE: i32 = 10;
/// How often boxes move towards their neighbours.
const ROUNDS: usize = 6;

/// The wide drawing; none where roles stand on one rank only or on too many, or where
/// lines lead back.
pub(super) fn wide(chart: &Chart<'_>, order: &Order) -> Option<Sketch> {
    let many = i32::try_from(order.ranks.iter().max()? + 1).ok()?;
    let width = ((MOST_WIDTH - GAP * (many - 1)) / many).min(WIDEST);
    if !order.is_acyclic || many < 2 || width < NARROWEST {
        return None;
    }
    let edges: Vec<(usize, usize)> = chart.lines.iter().map(|line| (line.from, line.to)).collect();
    let layers = Layers::of(&order.sequence, &order.ranks, &edges);
    let mut grid = Grid::new(chart, &layers, width);
    grid.settle();
    Some(grid.sketch(chart, order, many))
}

/// Items with their sizes and upper edges.
struct Grid<'a> {
    layers: &'a Layers,
    written: Written,
    heights: Vec<i32>,
    tops: Vec<i32>,
    contents: Vec<Content>,
}

impl<'a> Grid<'a> {
    fn new(chart: &Chart<'_>, layers: &'a Layers, width: i32) -> Self {
        let written = Written { width, says_from_where: false };
        let contents: Vec<Content> = incoming(chart)
            .iter()
            .enumerate()
            .map(|(role, lines)| written.content(chart, role, lines))
            .collect();
        let mut heights = vec![LANE; layers.len()];
        for (height, content) in heights.iter_mut().zip(&contents) {
            *height = content.height;
        }
        let mut grid = Self { layers, written, tops: vec![0; heights.len()], heights, contents };
        for column in &layers.columns {
            let wishes = vec![0; column.len()];
            grid.place(column, &wishes);
        }
        grid
    }

    /// Moves boxes towards those that they are joined to.
    fn settle(&mut self) {
        let columns = &self.layers.columns;
        for round in 0..ROUNDS {
            let there = round % 2 == 0;
            let neighbours = if there { &self.layers.before } else { &self.layers.after };
            for n in 0..columns.len() {
                let column = if there { &columns[n] } else { &columns[columns.len() - 1 - n] };
                let wish = |item: &usize| self.wish(*item, &neighbours[*item], there);
                let wishes: Vec<i32> = column.iter().map(wish).collect();
                self.place(column, &wishes);
            }
        }
        let top = self.tops.iter().copied().min().unwrap_or_default();
        self.tops.iter_mut().for_each(|own| *own += 1 - top);
    }

    /// The upper edge at which the lines between an item and its neighbours on one side
    /// are level.
    fn wish(&self, item: usize, neighbours: &[usize], before: bool) -> i32 {
        let Ok(many @ 1..) = i32::try_from(neighbours.len()) else { return self.tops[item] };
        let ends = neighbours.iter().map(|other| {
            if before { self.middle(*other) } else { self.tops[*other] + self.entry(*other) }
        });
        let own = if before { self.entry(item) } else { self.heights[item] / 2 };
        ends.sum::<i32>() / many - own
    }

    /// Where lines enter an item on average, from its upper edge.
    fn entry(&self, item: usize) -> i32 {
        let ports = self.contents.get(item).map_or(&[][..], |content| &content.ports);
        match i32::try_from(ports.len()) {
            Ok(many @ 1..) => ports.iter().map(|(_, y)| y).sum::<i32>() / many,
            _ => self.heights[item] / 2,
        }
    }

    fn middle(&self, item: usize) -> i32 {
        self.tops[item] + self.heights[item] / 2
    }

    /// Puts the items of a column as near to their wishes as their order allows: half
    /// way between the highest and the lowest that keep them apart.
    fn place(&mut self, column: &[usize], wishes: &[i32]) {
        let step = |item: usize| self.heights[item] + APART;
        let mut low: Vec<i32> = wishes.to_vec();
        for n in 1..column.len() {
            low[n] = low[n].max(low[n - 1] + step(column[n - 1]));
        }
        let mut high: Vec<i32> = wishes.to_vec();
        for n in (1..column.len()).rev() {
            high[n - 1] = high[n - 1].min(high[n] - step(column[n - 1]));
        }
        for (n, item) in column.iter().enumerate() {
            // The same rounding for all, so that rounding brings no two together.
            self.tops[*item] = (low[n] + high[n]).div_euclid(2);
        }
    }

    fn sketch(mut self, chart: &Chart<'_>, order: &Order, many: i32) -> Sketch {
        self.sort_ports(chart);
        let width = self.written.width;
        let left = |role: usize| {
            i32::try_from(order.ranks[role]).map_or(0, |rank| 1 + rank * (width + GAP))
        };
        let area = |role: usize| Area {
            x: left(role),
            y: self.tops[role],
            width,
            height: self.heights[role],
        };
        let lines = (0..chart.lines.len()).map(|n| self.line(chart, n, left(chart.lines[n].from)));
        let lines = lines.collect();
        let bottoms = self.tops.iter().zip(&self.heights).map(|(top, height)| top + height);
        Sketch {
            width: many * (width + GAP) - GAP + 2,
            height: bottoms.max().unwrap_or_default() + 1,
            boxes: order.sequence.iter().map(|role| (*role, area(*role))).collect(),
            left_out: 0,
            lines,
            contents: self.contents,
        }
    }

    /// Lines end in a box in the order in which they come, so that they do not cross there.
    fn sort_ports(&mut self, chart: &Chart<'_>) {
        for (role, lines) in incoming(chart).iter_mut().enumerate() {
            if lines.len() > 1 {
                lines.sort_by_key(|line| {
                    let chain = &self.layers.chains[*line];
                    self.middle(chain[chain.len() - 2])
                });
                self.contents[role] = self.written.content(chart, role, lines);
            }
        }
    }

    fn line(&self, chart: &Chart<'_>, n: usize, left: i32) -> Line {
        let line = chart.lines[n];
        let chain = &self.layers.chains[n];
        let width = self.written.width;
        let mut at = (left + width, self.middle(line.from));
        let mut path = format!("M{} {}", at.0, at.1);
        let mut curve = |to: (i32, i32)| {
            let half = i32::midpoint(at.0, to.0);
            write!(path, "C{half} {} {half} {} {} {}", at.1, to.1, to.0, to.1)
                .expect("strings take text");
            at = to;
        };
        let mut x = left;
        for item in &chain[1..chain.len() - 1] {
            x += width + GAP;
            curve((x, self.middle(*item)));
            curve((x + width, self.middle(*item)));
        }
        let port = self.contents[line.to].ports.iter().find(|(own, _)| *own == n);
        let y = self.tops[line.to] + port.map_or(0, |(_, y)| *y);
        let x = x + width + GAP;
        curve((x - TIP, y));
        Line { path, end: End { x, y, from_above: false }, mark: line.mark }
    }
}
