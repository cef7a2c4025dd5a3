//! Drawings of ladders: boxes with words, and lines between them, laid out here.
//!
//! There are two drawings of each chart, of which a page shows the one that has room.
//! The wide one puts roles into columns by rank; the tall one puts them one below the
//! other, so that it fits the narrowest screen at full size. Nothing shrinks: text would
//! stop being text to read.
//!
//! The layout is our own. Crates for layered graphs were looked at: `rust-sugiyama` 0.4
//! does not say where long lines run and lets boxes of different sizes overlap (its
//! issues 22 and 28, pull request 29); `layout-rs` draws pictures in a style of its own;
//! ports of dagre (`dagre` 0.1, `dugong` 0.9) are several thousand lines, young or not
//! meant for use by others. None gives lines that end beside their words, and none the
//! tall drawing. What is needed is small: rank by longest path, order by barycentre, boxes
//! of known size, whole numbers everywhere, so that the same ladders give the same bytes.
//!
//! Lengths are whole numbers of 1/16 rem, so a drawing grows with the font of the page.

use crate::plan::{Chart, ChartLine, Mark};

mod content;
mod layers;
mod markup;
mod order;
mod tall;
#[cfg(test)]
mod tests;
mod text;
mod wide;

use content::{Content, Written};
pub(super) use markup::{Caption, figure, table};
use order::Order;

/// The drawings of a chart.
#[derive(Debug, Clone)]
pub struct Drawing {
    /// One column, for every width.
    pub tall: Sketch,
    /// Columns by rank, where they fit a page.
    pub wide: Option<Sketch>,
}

/// One drawing: what stands where.
#[derive(Debug, Clone)]
pub struct Sketch {
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The boxes of the chart's roles, in reading order: the role and its box.
    pub boxes: Vec<(usize, Area)>,
    /// How many lines there was no room for. Their words stand in the boxes.
    pub left_out: usize,
    lines: Vec<Line>,
    contents: Vec<Content>,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

/// A line with what stands at its end.
#[derive(Debug, Clone)]
struct Line {
    path: String,
    end: End,
    mark: Mark,
}

/// Where a line ends, and from which side it comes.
#[derive(Debug, Clone, Copy)]
struct End {
    x: i32,
    y: i32,
    from_above: bool,
}

/// How long an arrowhead or a ring is.
const TIP: i32 = 9;

impl Drawing {
    /// Lays out a chart.
    #[must_use]
    pub fn of(chart: &Chart<'_>) -> Self {
        let edges: Vec<(usize, usize)> =
            chart.lines.iter().map(|line| (line.from, line.to)).collect();
        let order = Order::of(chart.roles.len(), &edges);
        let wide = wide::wide(chart, &order);
        Self { tall: tall::tall(chart, &order), wide }
    }

    /// Both, the tall one first.
    pub fn sketches(&self) -> impl Iterator<Item = &Sketch> {
        std::iter::once(&self.tall).chain(&self.wide)
    }
}

/// The lines that lead to each role, by position.
fn incoming(chart: &Chart<'_>) -> Vec<Vec<usize>> {
    let mut incoming = vec![Vec::new(); chart.roles.len()];
    for (n, ChartLine { to, .. }) in chart.lines.iter().enumerate() {
        incoming[*to].push(n);
    }
    incoming
}
