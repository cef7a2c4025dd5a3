//! Boxes never overlap, nothing leaves the drawing, and equal charts give equal drawings.

use proptest::prelude::*;
use roles::Route;
use roles::id::RoleId;
use roles::ladder::{Confidence, StepKind};

use super::*;
use crate::plan::ChartRole;

const TITLES: [&str; 4] =
    ["Clerk", "Data and Performance Analyst", "Keeper of everything that is written", "é"];

/// A chart of so many roles with these lines, each pair once.
fn chart(roles: usize, mut ends: Vec<(usize, usize)>, id: &RoleId) -> Chart<'_> {
    ends.sort_unstable();
    ends.dedup();
    let role = |n: usize| ChartRole {
        id,
        title: TITLES[n % TITLES.len()],
        route: Route::Role(format!("role-{n}")),
        elsewhere: n.is_multiple_of(5).then_some("City of Elsewhere"),
        is_other_city: n.is_multiple_of(10),
        is_stub: n.is_multiple_of(7),
        is_here: n == 1,
    };
    let mark = |n: usize| match n % 3 {
        0 => Mark::Reports,
        1 => Mark::Step(StepKind::CrossOver, Confidence::Inferred),
        _ => Mark::Step(StepKind::StepUp, Confidence::Supported),
    };
    let lines = ends.into_iter().map(|(from, to)| ChartLine { from, to, mark: mark(from + to) });
    Chart { roles: (0..roles).map(role).collect(), lines: lines.collect() }
}

fn id() -> RoleId {
    RoleId::new("role").unwrap()
}

/// Rungs one above the other, every third with a line over two of them.
fn ladder(rungs: usize) -> Vec<(usize, usize)> {
    let steps = (1..rungs).map(|n| (n - 1, n));
    steps.chain((3..rungs).step_by(3).map(|n| (n - 3, n))).collect()
}

/// Four ranks of many roles, each joined to five of the next rank.
fn wide_ladder(rungs: usize) -> Vec<(usize, usize)> {
    let row = rungs / 4;
    let lines = (0..3 * row)
        .flat_map(|n| (0..5).map(move |k| (n, (n / row + 1) * row + (n * 7 + k * 11) % row)));
    lines.collect()
}

#[track_caller]
fn check(chart: &Chart<'_>) {
    for sketch in Drawing::of(chart).sketches() {
        assert_eq!(sketch.boxes.len(), chart.roles.len());
        assert_eq!(sketch.lines.len() + sketch.left_out, chart.lines.len());
        for (n, (role, area)) in sketch.boxes.iter().enumerate() {
            assert!(area.x > 0 && area.y > 0, "{role}: {area:?}");
            assert!(area.x + area.width < sketch.width, "{role}: {area:?} in {}", sketch.width);
            assert!(area.y + area.height < sketch.height, "{role}: {area:?}");
            for (other, beside) in &sketch.boxes[..n] {
                let apart = area.x + area.width <= beside.x
                    || beside.x + beside.width <= area.x
                    || area.y + area.height <= beside.y
                    || beside.y + beside.height <= area.y;
                assert!(apart, "{role} and {other}: {area:?} and {beside:?}");
            }
        }
        for line in &sketch.lines {
            let on_edge = sketch.boxes.iter().any(|(_, area)| {
                let x = (area.x..=area.x + area.width).contains(&line.end.x);
                x && (area.y..=area.y + area.height).contains(&line.end.y)
            });
            assert!(on_edge, "a line ends at no box: {line:?}");
        }
    }
}

#[test]
fn boxes_of_long_ladders_stand_apart() {
    for rungs in [0, 1, 2, 3, 30, 300] {
        check(&chart(rungs, ladder(rungs), &id()));
    }
}

#[test]
fn boxes_of_wide_ladders_stand_apart() {
    let id = id();
    let chart = chart(300, wide_ladder(300), &id);
    assert!(Drawing::of(&chart).wide.is_some());
    check(&chart);
}

#[test]
fn short_ladders_have_a_wide_drawing_and_long_ones_have_not() {
    let id = id();
    let is_wide = |rungs| Drawing::of(&chart(rungs, ladder(rungs), &id)).wide.is_some();
    assert_eq!([1, 2, 3, 5, 6].map(is_wide), [false, true, true, true, false]);
}

#[test]
fn the_tall_drawing_fits_the_narrowest_screen() {
    let id = id();
    for ends in [ladder(30), wide_ladder(40)] {
        assert_eq!(Drawing::of(&chart(40, ends, &id)).tall.width, 288);
    }
}

#[test]
fn lines_without_room_are_counted() {
    let id = id();
    let drawing = Drawing::of(&chart(300, wide_ladder(300), &id));
    assert!(drawing.tall.left_out > 0);
    let few = Drawing::of(&chart(3, ladder(3), &id));
    assert_eq!(few.tall.left_out, 0);
}

proptest! {
    /// Whatever leads where, also in circles.
    #[test]
    fn boxes_of_any_chart_stand_apart(
        ends in prop::collection::vec((0..12_usize, 0..12_usize), 0..30)
    ) {
        let ends = ends.into_iter().filter(|(from, to)| from != to).collect();
        check(&chart(12, ends, &id()));
    }

    #[test]
    fn equal_charts_give_equal_drawings(
        ends in prop::collection::vec((0..6_usize, 6..12_usize), 0..20)
    ) {
        let id = id();
        let chart = chart(12, ends, &id);
        let [one, other] = [Drawing::of(&chart), Drawing::of(&chart)];
        prop_assert_eq!(format!("{one:?}"), format!("{other:?}"));
    }
}
