//! The rungs of a ladder: the result of the visitor's answers for each, and what is still missing.

use ::words::{msg, say};
use roles::evaluate::Verdict;
use roles::page_ladders::PageLadder;
use roles::stages::{Stage, stages};
use roles::words::{stage_left, standing};
use roles::{CheckData, Profile, Role, Route};
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::components::sketch::Sketch;

/// A ladder with its rungs in order, which are marked on the maps of the page.
pub(super) fn section(ladder: &PageLadder, book: &CheckData, profile: &Profile) -> Sketch {
    let words = book.catalog().vocabulary();
    let rungs = ladder.roles(book.catalog());
    let stages = stages(&rungs, &ladder.steps, words, profile);
    let rung = |(role, stage): (&&Role, &Stage)| {
        mark(role, stage.verdict == Verdict::AppearsToMeet);
        rung(role, stage.after.map(|below| rungs[below]), stage, book)
    };
    let all = rungs.iter().zip(&stages).map(rung).collect();
    let title = say(msg::ProgressLadder { ladder: &ladder.title });
    let list = Sketch::holding("ol", "stages__rungs", all);
    Sketch::holding("section", "stages", vec![Sketch::saying("h3", "", title), list])
}

/// Marks a role on the maps of the page: one that the answers appear to meet. The list says it
/// in words.
fn mark(role: &Role, is_met: bool) {
    let address = Route::Role(role.slug.clone()).address();
    let stops = format!(".map .stop:has(a[href$=\"{address}\"])");
    let document = web_sys::window().and_then(|window| window.document());
    let Some(Ok(stops)) = document.map(|document| document.query_selector_all(&stops)) else {
        return;
    };
    for stop in (0..stops.length()).filter_map(|n| stops.item(n)) {
        let stop: Element = stop.unchecked_into();
        let _ = match is_met {
            true => stop.set_attribute("data-you", ""),
            false => stop.remove_attribute("data-you"),
        };
    }
}

fn rung(role: &Role, below: Option<&Role>, stage: &Stage, book: &CheckData) -> Sketch {
    let mut parts = vec![
        Sketch::saying("p", "stages__role", role.named()),
        Sketch::saying("p", "", standing(role, stage)),
    ];
    if let Some((lead, ways)) = stage_left(role, below, stage, book.catalog().vocabulary()) {
        parts.extend([Sketch::saying("p", "takes-lead", lead), Sketch::phrases(ways)]);
    }
    Sketch::holding("li", "stages__rung", parts)
}
