//! The quality gates: every page type in a real browser, under the eyes of axe-core,
//! html-validate and our own measures. Page types are found by walking the sites, so
//! a new one is looked at without being named here.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

use std::process::ExitCode;
use std::sync::{Arc, LazyLock};

use libtest_mimic::{Arguments, Trial};

#[path = "quality/axe.rs"]
mod axe;
#[path = "quality/gallery.rs"]
mod gallery;
#[path = "quality/ground.rs"]
mod ground;
#[path = "quality/html.rs"]
mod html;
#[path = "quality/keyboard.rs"]
mod keyboard;
#[path = "quality/paper.rs"]
mod paper;
#[path = "quality/room.rs"]
mod room;
#[path = "quality/script.rs"]
mod script;
#[path = "quality/stillness.rs"]
mod stillness;
#[path = "quality/structure.rs"]
mod structure;
#[path = "quality/structured_data.rs"]
mod structured_data;

use ground::{Ground, Site};

/// A gate that sites have to hold.
struct Gate {
    name: &'static str,
    holds: fn(&Ground, &Site),
    /// Whether the direction of writing may make a difference.
    turned: bool,
}

const fn gate(name: &'static str, holds: fn(&Ground, &Site)) -> Gate {
    Gate { name, holds, turned: false }
}

const fn turned(name: &'static str, holds: fn(&Ground, &Site)) -> Gate {
    Gate { name, holds, turned: true }
}

const GATES: &[Gate] = &[
    gate("html-validate finds nothing", html::is_valid),
    gate("a validator finds nothing in structured data", structured_data::is_valid),
    gate("headings, landmarks and titles are in order", structure::is_in_order),
    turned("axe finds nothing on any page", axe::finds_nothing),
    gate("axe finds nothing in the dark", axe::finds_nothing_in_the_dark),
    gate("axe finds nothing in forced colors", axe::finds_nothing_in_forced_colors),
    gate("axe finds nothing after islands were used", axe::finds_nothing_after_use),
    turned("320 px are enough", room::narrow_windows_are_enough),
    turned("wide text spacing hides nothing", room::wide_text_is_not_clipped),
    turned("every page is walked by keyboard", keyboard::walks_every_page),
    gate("nothing moves when islands come alive", stillness::nothing_moves),
    gate("nothing moves while the banner comes", stillness::nothing_moves_while_the_banner_comes),
    gate("without script nothing useless is shown", script::nothing_useless_is_shown),
    gate("on paper pages are black on white", paper::is_black_on_white),
];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let ground: Arc<LazyLock<Ground>> = Arc::new(LazyLock::new(Ground::new));
    let mut trials = Vec::new();
    for (at, name) in ground::SITES.iter().enumerate() {
        let gates = GATES.iter().filter(|gate| gate.turned || !name.contains("right to left"));
        for Gate { name: gate, holds, .. } in gates {
            let ground = Arc::clone(&ground);
            trials.push(Trial::test(format!("{name}: {gate}"), move || {
                holds(&ground, &ground.sites[at]);
                Ok(())
            }));
        }
    }
    let shown = Arc::clone(&ground);
    trials.push(Trial::test("gallery: axe finds nothing in any component", move || {
        gallery::axe_finds_nothing(&shown);
        Ok(())
    }));
    libtest_mimic::run(&arguments, trials).exit_code()
}
