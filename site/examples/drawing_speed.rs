//! How long drawings of ladders take: `cargo run --release --package site --example drawing_speed`.

#![allow(clippy::print_stdout, reason = "an example prints what it measured")]

use std::time::Instant;

use roles::Route;
use roles::id::RoleId;
use roles::ladder::{Confidence, StepKind};
use site::plan::{Chart, ChartLine, ChartRole, Mark};
use site::render::drawing::Drawing;

const RUNS: usize = 21;

fn main() {
    let id = RoleId::new("role").expect("a literal of the right form");
    for rungs in [3, 30, 300] {
        let steps = (1..rungs).map(|n| (n - 1, n));
        let over = (3..rungs).step_by(3).map(|n| (n - 3, n));
        measure(&format!("{rungs} rungs"), &chart(rungs, steps.chain(over).collect(), &id));
    }
    let row = 75;
    let across = (0..3 * row)
        .flat_map(|n| (0..5).map(move |k| (n, (n / row + 1) * row + (n * 7 + k * 11) % row)));
    measure("300 roles on 4 ranks, 1,125 cross-overs", &chart(4 * row, across.collect(), &id));
}

fn chart(roles: usize, mut ends: Vec<(usize, usize)>, id: &RoleId) -> Chart<'_> {
    ends.sort_unstable();
    let role = |n: usize| ChartRole {
        id,
        title: "Data and Performance Analyst",
        route: Route::Role(format!("role-{n}")),
        elsewhere: None,
        is_other_city: false,
        is_stub: false,
        is_here: false,
    };
    let mark = Mark::Step(StepKind::StepUp, Confidence::Supported);
    let lines = ends.into_iter().map(|(from, to)| ChartLine { from, to, mark });
    Chart { roles: (0..roles).map(role).collect(), lines: lines.collect() }
}

fn measure(name: &str, chart: &Chart<'_>) {
    let mut times: Vec<_> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            let drawing = Drawing::of(chart);
            let took = start.elapsed();
            assert!(drawing.tall.height > 0, "a drawing has a height");
            took
        })
        .collect();
    times.sort_unstable();
    println!("{name}: {:.2} ms (median of {RUNS})", times[RUNS / 2].as_secs_f64() * 1_000.0);
}
