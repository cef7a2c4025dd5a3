//! In which column of a map each role stands: by employer, then by level, then by how many
//! steps lead to it within its level.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{Chart, ChartLine};

/// The columns of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns<'a> {
    /// The column of each role.
    pub(super) of: Vec<usize>,
    /// What stands above each column.
    pub(super) heads: Vec<Head<'a>>,
}

/// What stands above a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head<'a> {
    /// A level, or another employer; nothing above a further column of the same.
    pub(super) text: Option<&'a str>,
    /// Whether another employer's zone begins here.
    pub(super) begins_zone: bool,
}

/// Employer, level and depth.
type Place = (usize, usize, usize);

impl<'a> Columns<'a> {
    pub(super) fn of(chart: &Chart<'a>) -> Self {
        let mut employers: Vec<&str> = Vec::new();
        let mut zone = |elsewhere: Option<&'a str>| match elsewhere {
            None => 0,
            Some(name) => {
                1 + employers.iter().position(|one| *one == name).unwrap_or_else(|| {
                    employers.push(name);
                    employers.len() - 1
                })
            }
        };
        let zones: Vec<usize> = chart.roles.iter().map(|role| zone(role.elsewhere)).collect();
        let levels = levels(chart);
        let groups: Vec<_> = zones.iter().copied().zip(levels.iter().copied()).collect();
        let depths = depths(&groups, &chart.lines);
        let places: Vec<Place> = groups
            .iter()
            .zip(&depths)
            .map(|((zone, level), depth)| (*zone, *level, *depth))
            .collect();
        let used: BTreeSet<Place> = places.iter().copied().collect();
        let position: BTreeMap<Place, usize> =
            used.iter().enumerate().map(|(n, place)| (*place, n)).collect();
        let mut seen = BTreeSet::new();
        let heads = used.iter().map(|(zone, level, depth)| {
            let begins_zone = seen.insert(*zone) && *zone > 0;
            let text = match (zone, depth) {
                (0, 0) => chart.levels.get(*level).copied(),
                (zone @ 1.., _) if begins_zone => Some(employers[zone - 1]),
                _ => None,
            };
            Head { text, begins_zone }
        });
        Self { heads: heads.collect(), of: places.iter().map(|place| position[place]).collect() }
    }
}

/// The level of each role. One that names none stands with those that lead to it, or with those
/// that it leads to, or behind all levels.
fn levels(chart: &Chart<'_>) -> Vec<usize> {
    let mut levels: Vec<Option<usize>> = chart.roles.iter().map(|role| role.level).collect();
    for is_forward in [true, false] {
        for ChartLine { from, to, .. } in &chart.lines {
            let (known, open) = if is_forward { (*from, *to) } else { (*to, *from) };
            levels[open] = levels[open].or(levels[known]);
        }
    }
    levels.into_iter().map(|level| level.unwrap_or(chart.levels.len())).collect()
}

/// How many lines the longest way to each role has within its group. Where lines lead back, a
/// way is no longer than the group.
fn depths(groups: &[(usize, usize)], lines: &[ChartLine]) -> Vec<usize> {
    let mut sizes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for group in groups {
        *sizes.entry(*group).or_default() += 1;
    }
    let mut depths = vec![0; groups.len()];
    for _ in 0..groups.len() {
        let before = depths.clone();
        for ChartLine { from, to, .. } in lines {
            let deeper = depths[*from] + 1;
            let is_inside = groups[*from] == groups[*to];
            if is_inside && depths[*to] < deeper && deeper < sizes[&groups[*to]] {
                depths[*to] = deeper;
            }
        }
        if before == depths {
            break;
        }
    }
    depths
}
