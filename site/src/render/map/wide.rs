//! The wide map: where circles, names and lines stand. How they look is not said here.

use std::collections::BTreeMap;

use super::columns::Columns;
use super::rows::Rows;
use super::{text, told};
use crate::plan::{Chart, ChartLine, Mark};

mod path;

use path::{Path, Way};

/// What a page has room for.
const MOST_WIDTH: i32 = 1_216;
/// From an edge to the middle of the first and the last column.
const MARGIN: i32 = 100;
/// How far columns are apart.
const NARROWEST: i32 = 180;
const WIDEST: i32 = 256;
/// The heads of the columns.
const HEAD: i32 = 40;
/// Half of a circle, and of what a further line through a role adds to it.
pub(super) const HALF: i32 = 13;
const PORT: i32 = 8;
/// Above and below the circles of a row.
const ABOVE: i32 = 24;
const BELOW: i32 = 14;
/// Font sizes, and how far lines of text are apart. Bold letters are wider than they measure.
const NAME: (i32, i32) = (17, 19);
const NOTE: (i32, i32) = (13, 16);

/// The wide map.
#[derive(Debug, Clone)]
pub(super) struct Wide {
    pub(super) width: i32,
    pub(super) height: i32,
    /// By role.
    pub(super) stations: Vec<Station>,
    pub(super) tracks: Vec<Track>,
    /// The letters on lines: the field, and where.
    pub(super) letters: Vec<(usize, i32, i32)>,
    /// The heads of columns, with their zone lines: where, what, and whether a zone begins.
    pub(super) heads: Vec<(i32, String, bool)>,
    /// How far a zone line is before its column.
    pub(super) zone: i32,
}

/// A role on the map.
#[derive(Debug, Clone)]
pub(super) struct Station {
    pub(super) x: i32,
    pub(super) y: i32,
    /// From its middle to its upper and lower end.
    pub(super) half: i32,
    pub(super) name: Vec<String>,
    pub(super) notes: Vec<String>,
    /// Whether no line leads to or from it.
    pub(super) is_alone: bool,
}

/// A line on the map.
#[derive(Debug, Clone)]
pub(super) struct Track {
    pub(super) points: Vec<(i32, i32)>,
    pub(super) mark: Mark,
    pub(super) field: Option<usize>,
}

impl Station {
    /// The base lines of its words: first those of the name, then those of the notes.
    pub(super) fn base_lines(&self) -> (impl Iterator<Item = i32>, impl Iterator<Item = i32>) {
        let first = self.y + self.half + 20;
        let named = i32::try_from(self.name.len()).unwrap_or_default();
        let after = first + named * NAME.1 - 1;
        let noted = i32::try_from(self.notes.len()).unwrap_or_default();
        ((0..named).map(move |n| first + n * NAME.1), (0..noted).map(move |n| after + n * NOTE.1))
    }

    fn below(&self) -> i32 {
        let lines = |text: &[String], high| i32::try_from(text.len()).unwrap_or_default() * high;
        self.half + 8 + lines(&self.name, NAME.1) + lines(&self.notes, NOTE.1) + BELOW
    }
}

impl Wide {
    /// None where roles stand in one column, or in more than a page has room for.
    pub(super) fn of(chart: &Chart<'_>, columns: &Columns<'_>, rows: &Rows) -> Option<Self> {
        let gaps = i32::try_from(columns.heads.len()).ok()? - 1;
        let apart = (MOST_WIDTH - 2 * MARGIN).checked_div(gaps)?.min(WIDEST);
        if apart < NARROWEST {
            return None;
        }
        let width = 2 * MARGIN + gaps * apart;
        let x = |column: usize| MARGIN + i32::try_from(column).unwrap_or_default() * apart;
        let ways: Vec<Way> = chart.lines.iter().map(|line| way(line, columns, rows)).collect();
        let ports = Ports::of(chart, columns, rows, &ways);
        let room = apart.min(2 * MARGIN) - 20;
        let station = |role: usize| Station {
            x: x(columns.of[role]),
            y: 0,
            half: HALF + PORT * ports.most(role),
            name: text::lines(chart.roles[role].title, NAME.0, room),
            notes: notes(chart, role, room),
            is_alone: !chart.lines.iter().any(|line| [line.from, line.to].contains(&role)),
        };
        let mut stations: Vec<Station> = (0..chart.roles.len()).map(station).collect();
        let (tops, height) = place(&mut stations, rows);
        let roads = Roads { stations: &stations, columns, rows, tops, ports, apart };
        let tracks = ways.into_iter().zip(&chart.lines).enumerate();
        let tracks: Vec<Track> =
            tracks.map(|(n, (way, line))| roads.track(n, *line, way)).collect();
        let letters = letters(&tracks, &stations, chart);
        let heads = columns.heads.iter().enumerate();
        let heads =
            heads.filter_map(|(n, head)| Some((x(n), head.text?.to_owned(), head.begins_zone)));
        Some(Self {
            width,
            height,
            zone: apart / 2,
            heads: heads.collect(),
            stations,
            tracks,
            letters,
        })
    }
}

/// What is written below the name, but not what a line says.
fn notes(chart: &Chart<'_>, role: usize, room: i32) -> Vec<String> {
    let notes = told::notes(&chart.roles[role]);
    notes.iter().flat_map(|note| text::lines(note, NOTE.0, room)).collect()
}

/// Puts the rows one below the other; gives their upper edges and the height of all.
fn place(stations: &mut [Station], rows: &Rows) -> (Vec<i32>, i32) {
    let mut tops = Vec::new();
    let mut top = HEAD;
    for row in 0..rows.count {
        let own = |n: &usize| rows.of[*n] == row;
        let members: Vec<usize> = (0..stations.len()).filter(own).collect();
        let half = members.iter().map(|n| stations[*n].half).max().unwrap_or(HALF);
        let below = members.iter().map(|n| stations[*n].below()).max().unwrap_or(BELOW);
        for n in members {
            stations[n].y = top + ABOVE + half;
        }
        tops.push(top);
        top += ABOVE + half + below;
    }
    (tops, top)
}

/// Where the lines of each role leave it: those of one side one below the other, in the order of
/// the rows to which they lead.
struct Ports(BTreeMap<(usize, usize), (i32, i32)>);

/// Where a line leads from a side of a role: the row it comes from, its column, the line.
type End = (usize, usize, usize);

impl Ports {
    /// By role and line: the distance from its middle, and how many share the side.
    fn of(chart: &Chart<'_>, columns: &Columns<'_>, rows: &Rows, ways: &[Way]) -> Self {
        let mut sides: BTreeMap<(usize, bool), Vec<End>> = BTreeMap::new();
        for (n, (line, way)) in chart.lines.iter().zip(ways).enumerate() {
            for (own, other) in [(line.from, line.to), (line.to, line.from)] {
                let is_after = columns.of[other] >= columns.of[own];
                // A line that runs above a row comes from there, whatever its other end is.
                let height = match way {
                    Way::Above => 2 * rows.of[from_left(line, columns).1],
                    Way::Level | Way::Early | Way::Late => 2 * rows.of[other] + 1,
                };
                sides.entry((own, is_after)).or_default().push((height, columns.of[other], n));
            }
        }
        let mut ports = BTreeMap::new();
        for ((role, _), mut lines) in sides {
            lines.sort_unstable();
            let count = i32::try_from(lines.len()).unwrap_or(1);
            for (place, (.., line)) in (0..).zip(lines) {
                ports.insert((role, line), ((2 * place - count + 1) * PORT, count));
            }
        }
        Self(ports)
    }

    fn at(&self, role: usize, line: usize) -> i32 {
        self.0.get(&(role, line)).map_or(0, |(offset, _)| *offset)
    }

    /// How many lines beyond one the busier side of a role has.
    fn most(&self, role: usize) -> i32 {
        let own = self.0.range((role, 0)..(role + 1, 0));
        own.map(|(_, (_, count))| count - 1).max().unwrap_or_default()
    }
}

/// What lines run between.
struct Roads<'a> {
    stations: &'a [Station],
    columns: &'a Columns<'a>,
    rows: &'a Rows,
    /// The upper edges of rows.
    tops: Vec<i32>,
    ports: Ports,
    apart: i32,
}

impl Roads<'_> {
    fn track(&self, n: usize, line: ChartLine, way: Way) -> Track {
        let end = |role: usize| {
            let station = &self.stations[role];
            (station.x, station.y + self.ports.at(role, n))
        };
        let (one, other) = from_left(&line, self.columns);
        let path = Path { from: end(one), to: end(other), apart: self.apart };
        let points = match way {
            Way::Level => path.straight(),
            Way::Early => path.early(),
            Way::Late => path.late(),
            Way::Above => path.above(self.tops[self.rows.of[other]] + 6),
        };
        Track { points, mark: line.mark, field: line.field }
    }
}

/// The ends of a line, the one further left first.
fn from_left(line: &ChartLine, columns: &Columns<'_>) -> (usize, usize) {
    match columns.of[line.from] > columns.of[line.to] {
        true => (line.to, line.from),
        false => (line.from, line.to),
    }
}

/// The way of a line that passes no other role.
fn way(line: &ChartLine, columns: &Columns<'_>, rows: &Rows) -> Way {
    let (one, other) = from_left(line, columns);
    let between = columns.of[one] + 1..columns.of[other];
    let is_free = |row: usize| {
        let mut places = rows.of.iter().zip(&columns.of);
        places.all(|(own, column)| *own != row || !between.contains(column))
    };
    let (from, to) = (rows.of[one], rows.of[other]);
    match (from == to, is_free(from), is_free(to)) {
        (true, true, _) => Way::Level,
        (false, _, true) => Way::Early,
        (false, true, _) => Way::Late,
        _ => Way::Above,
    }
}

/// A letter before the end of each line at whose start its field begins, and beside roles that
/// stand alone.
fn letters(tracks: &[Track], stations: &[Station], chart: &Chart<'_>) -> Vec<(usize, i32, i32)> {
    let mut letters = Vec::new();
    for (track, line) in tracks.iter().zip(&chart.lines) {
        let Some(field) = track.field else { continue };
        let mut before = chart.lines.iter().filter(|other| other.to == line.from);
        let mut beside = chart.lines.iter().filter(|other| other.from == line.from);
        let is_new = before.all(|other| other.field != Some(field));
        if is_new || beside.any(|other| other.field != Some(field)) {
            let (x, y) = path::before_the_end(&track.points);
            letters.push((field, x, y));
        }
    }
    let alone = stations.iter().zip(&chart.roles).filter(|(station, _)| station.is_alone);
    letters.extend(alone.filter_map(|(one, role)| Some((role.field?, one.x - 46, one.y))));
    letters
}
