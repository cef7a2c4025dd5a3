//! Names never overlap, nothing leaves a map, no line passes a role without stopping there, and
//! where people read from right to left a map runs from right to left.

use proptest::prelude::*;
use roles::Route;
use roles::id::RoleId;
use roles::ladder::{Confidence, StepKind};

use super::*;
use crate::plan::{ChartLine, ChartRole, Field};
use crate::policy::PagePolicy;

const TITLES: [&str; 4] =
    ["Clerk", "Data and Performance Analyst", "Keeper of everything that is written", "é"];
const LETTERS: [&str; 3] = ["A", "B", "C"];
const LEVELS: [&str; 4] = ["Analyst", "Engineer", "Manager", "Director"];

/// A chart of so many roles with these lines, each pair once.
fn chart(roles: usize, mut ends: Vec<(usize, usize)>, id: &RoleId) -> Chart<'_> {
    ends.sort_unstable();
    ends.dedup();
    let role = |n: usize| ChartRole {
        id,
        title: TITLES[n % TITLES.len()],
        language: None,
        route: Route::Role(format!("role-{n}")),
        level: (!n.is_multiple_of(11)).then_some(n % LEVELS.len()),
        field: (!n.is_multiple_of(13)).then_some(n % LETTERS.len()),
        elsewhere: (n % 15 == 14).then_some("City of Elsewhere"),
        is_other_city: n.is_multiple_of(10),
        is_stub: n.is_multiple_of(7),
        is_here: n == 1,
    };
    let mark = |n: usize| match n % 3 {
        0 => Mark::Reports,
        1 => Mark::Step(StepKind::CrossOver, Confidence::Inferred),
        _ => Mark::Step(StepKind::StepUp, Confidence::Supported),
    };
    let line = |(from, to): (usize, usize)| ChartLine {
        from,
        to,
        field: (from % 4 > 0).then_some(from % LETTERS.len()),
        mark: mark(from + to),
    };
    let field = |n: usize| Field {
        letter: LETTERS[n],
        color: n,
        title: "Field",
        route: Route::Domain(format!("field-{n}")),
    };
    Chart {
        fields: (0..LETTERS.len()).map(field).collect(),
        levels: LEVELS.to_vec(),
        roles: (0..roles).map(role).collect(),
        lines: ends.into_iter().map(line).collect(),
    }
}

fn id() -> RoleId {
    RoleId::new("role").unwrap()
}

/// Rungs one above the other, every third with a line over two of them.
fn ladder(rungs: usize) -> Vec<(usize, usize)> {
    let steps = (1..rungs).map(|n| (n - 1, n));
    steps.chain((3..rungs).step_by(3).map(|n| (n - 3, n))).collect()
}

#[track_caller]
fn check(chart: &Chart<'_>) {
    let columns = Columns::of(chart);
    let rows = Rows::of(chart, &columns);
    let places: std::collections::BTreeSet<_> = columns.of.iter().zip(&rows.of).collect();
    assert_eq!(places.len(), chart.roles.len(), "two roles stand in one place");
    check_lanes(chart, &Lanes::of(chart, &columns, &rows));
    if let Some(wide) = Wide::of(chart, &columns, &rows) {
        check_wide(chart, &wide);
    }
}

#[track_caller]
fn check_lanes(chart: &Chart<'_>, lanes: &Lanes) {
    assert_eq!(lanes.order.len(), chart.roles.len());
    assert_eq!(lanes.runs.len() + lanes.left_out, chart.lines.len());
    for run in &lanes.runs {
        for place in run.from + 1..run.to {
            let (first, last) = lanes.spans[lanes.order[place]];
            let stops = lanes.runs.iter().filter(|other| [other.from, other.to].contains(&place));
            let own = stops.map(|other| other.lane).collect::<Vec<_>>();
            let is_passed = !own.contains(&run.lane) && (own.is_empty() && first == run.lane);
            assert!(!is_passed, "{run:?} passes {place} at {first} to {last}");
            assert!(!own.contains(&run.lane), "{run:?} passes the line that stops at {place}");
        }
    }
}

#[track_caller]
fn check_wide(chart: &Chart<'_>, wide: &Wide) {
    assert_eq!(wide.stations.len(), chart.roles.len());
    assert_eq!(wide.tracks.len(), chart.lines.len());
    for (n, one) in wide.stations.iter().enumerate() {
        let is_inside = one.x > 0 && one.x < wide.width && one.y > 0 && one.y < wide.height;
        assert!(is_inside, "{one:?} in {} x {}", wide.width, wide.height);
        let (names, notes) = one.base_lines();
        assert!(names.chain(notes).all(|y| y <= wide.height), "{one:?} leaves the map");
        for other in &wide.stations[..n] {
            let apart = one.x.abs_diff(other.x) > 150 || one.y.abs_diff(other.y) > 40;
            assert!(apart, "{one:?} and {other:?}");
        }
    }
    for (track, line) in wide.tracks.iter().zip(&chart.lines) {
        let ends = [track.points.first(), track.points.last()].map(|end| *end.unwrap());
        for station in [line.from, line.to].map(|role| &wide.stations[role]) {
            let is_at = |(x, y): &(i32, i32)| {
                *x == station.x && (station.y - station.half..=station.y + station.half).contains(y)
            };
            assert!(ends.iter().any(is_at), "{track:?} ends at no role of {line:?}");
        }
    }
}

#[test]
fn ladders_of_all_sizes_have_maps() {
    let id = id();
    for rungs in [0, 1, 2, 3, 5, 12, 30, 300] {
        check(&chart(rungs, ladder(rungs), &id));
        check(&chart(rungs, Vec::new(), &id));
    }
}

#[test]
fn lines_may_lead_back() {
    check(&chart(4, vec![(0, 1), (1, 2), (2, 0), (3, 3)], &id()));
}

#[test]
fn a_small_chart_has_both_maps_and_a_long_one_only_a_list() {
    let id = id();
    let has_wide = |chart: &Chart<'_>| {
        let columns = Columns::of(chart);
        Wide::of(chart, &columns, &Rows::of(chart, &columns)).is_some()
    };
    assert!(has_wide(&chart(3, ladder(3), &id)));
    assert!(!has_wide(&chart(1, Vec::new(), &id)), "one column is a list");
    let long = (0..30).map(|n| (n, (n + 4) % 120)).collect::<Vec<_>>();
    assert!(!has_wide(&chart(120, long, &id)), "more columns than a page has room for");
}

#[test]
fn maps_are_mirrored_where_people_read_from_right_to_left() {
    let id = id();
    let chart = chart(3, vec![(0, 1), (1, 2)], &id);
    let policy = PagePolicy::default();
    let map = || figure(&chart, "Map", LinkContext::within(&Route::Home, &policy)).into_string();
    let table = |tag: &str| {
        let language = words::Language::bundled(tag).unwrap();
        words::Shared::new(language.table(&words::Language::bundled("en").unwrap()).0)
    };
    let xs = |page: String| -> Vec<i32> {
        let dots = page.split("<rect class=\"dot\" x=\"").skip(1);
        let x = dots.filter_map(|rest| rest.split('"').next()?.parse().ok());
        x.collect()
    };
    let left = xs(words::in_language(&table("en-XA"), map));
    let right = xs(words::in_language(&table("ar-XB"), map));
    assert_eq!(left.len(), 3);
    let sums: Vec<i32> = left.iter().zip(&right).map(|(left, right)| left + right).collect();
    assert!(sums.windows(2).all(|two| two[0] == two[1]), "{left:?} and {right:?}");
    assert!(left.is_sorted() && right.is_sorted_by(|a, b| a >= b), "{left:?} and {right:?}");
}

proptest! {
    #[test]
    fn any_chart_has_maps(
        roles in 1..20_usize,
        ends in proptest::collection::vec((0..20_usize, 0..20_usize), 0..30),
    ) {
        let ends = ends.into_iter().filter(|(a, b)| *a < roles && *b < roles && a != b);
        check(&chart(roles, ends.collect(), &id()));
    }
}
