//! How long finding takes: `cargo run --release -p roles --example find_speed`.
//!
//! Prints the median time of a search with all counts, by number of roles and
//! by what was typed, and the size of the data file.

#![expect(clippy::print_stdout, reason = "printing is what this program is for")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use roles::find::FinderState;
use roles::find::{Facet, FinderIndex, Sort};

mod generated;

const ROUNDS: usize = 51;

fn main() {
    for roles in [10, 1_000, 10_000] {
        let bytes = FinderIndex::of(&generated::catalog(roles, 1)).to_bytes();
        let read = median(|| {
            black_box(FinderIndex::from_bytes(black_box(&bytes)).is_ok());
        });
        let index = FinderIndex::from_bytes(&bytes).expect("what was just written");
        println!("{roles} roles: {} kB, read in {read:?}", bytes.len() / 1000);
        for (what, state) in states() {
            let found = index.find(&state).roles.len();
            let time = median(|| {
                black_box(index.find(black_box(&state)));
            });
            println!("  {what:<24} {found:>6} found  {time:?}");
        }
    }
}

fn states() -> Vec<(&'static str, FinderState)> {
    let first = FinderState::default();
    let typed = |text: &str| first.with_text(text);
    vec![
        ("nothing asked", first.clone()),
        ("one letter", typed("e")),
        ("a word", typed("engineer")),
        ("a slip", typed("enigneer")),
        ("a word not there", typed("xylophone")),
        ("two words", typed("manager postgres")),
        ("four words", typed("ba maps python de")),
        ("a word and two facets", {
            typed("manager").with(Facet::Domain, "maps", true).with(Facet::Years, "3", true)
        }),
        ("sorted by title", first.sorted_by(Sort::Title)),
    ]
}

#[expect(clippy::disallowed_methods, reason = "measuring is what this program is for")]
fn median(run: impl Fn()) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}
