//! The rungs of a ladder as elements: what answers come to, and what is left.

use ::words::{msg, pieces, say};
use roles::evaluate::Verdict;
use roles::page_ladders::PageLadder;
use roles::stages::{Stage, stages};
use roles::words::{stage_left, standing};
use roles::{CheckData, Profile, Role, Route};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// A ladder with its rungs in order; nothing where the browser gives no elements.
pub(super) fn section(ladder: &PageLadder, book: &CheckData, profile: &Profile) -> Option<Element> {
    let words = book.catalog().vocabulary();
    let rungs = ladder.roles(book.catalog());
    let stages = stages(&rungs, &ladder.steps, words, profile);
    let section = element("section", "stages", "")?;
    let title = say(msg::ProgressLadder { ladder: &ladder.title });
    append(&section, element("h3", "", &title)?)?;
    let list = element("ol", "stages__rungs", "")?;
    for (role, stage) in rungs.iter().zip(&stages) {
        mark(role, stage.verdict == Verdict::AppearsToMeet);
        let below = stage.after.map(|below| rungs[below]);
        append(&list, rung(role, below, stage, book)?)?;
    }
    append(&section, list)?;
    Some(section)
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

fn rung(role: &Role, below: Option<&Role>, stage: &Stage, book: &CheckData) -> Option<Element> {
    let item = element("li", "stages__rung", "")?;
    append(&item, told("p", "stages__role", &role.named())?)?;
    append(&item, element("p", "", &standing(role, stage))?)?;
    if let Some((lead, ways)) = stage_left(role, below, stage, book.catalog().vocabulary()) {
        append(&item, told("p", "takes-lead", &lead)?)?;
        let list = element("ul", "", "")?;
        for way in ways {
            append(&list, element("li", "", &way)?)?;
        }
        append(&item, list)?;
    }
    Some(item)
}

/// An element with a class and a text of which some words may be in another language.
fn told(tag: &str, class: &str, text: &str) -> Option<Element> {
    let holder = element(tag, class, "")?;
    for (language, words) in pieces(text) {
        let piece = element("span", "", words)?;
        if let Some(language) = language {
            let _ = piece.set_attribute("lang", language);
            let _ = piece.set_attribute("dir", "auto");
        }
        append(&holder, piece)?;
    }
    Some(holder)
}

/// An element with a class and a text.
pub(super) fn element(tag: &str, class: &str, text: &str) -> Option<Element> {
    let element = web_sys::window()?.document()?.create_element(tag).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    Some(element)
}

/// Puts an element behind what an element holds.
pub(super) fn append(holder: &Element, element: Element) -> Option<()> {
    holder.append_child(&element).ok().map(drop)
}
