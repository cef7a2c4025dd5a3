//! Where a visitor's answers stand on every rung of the ladders of a page.
//!
//! Nothing in it is pressed or typed, and only those who have answers load it. So it is no
//! component: it writes elements of its own, which needs no Yew and half the bytes.

use ::words::{msg, say};
use gloo_events::EventListener;
use roles::{CheckData, PageLadders, Profile, link};
use web_sys::{Element, Window};

use super::{elements, island, kept};
use crate::components::sketch::Sketch;

mod rungs;

/// Says where the answers stand. Without answers the page stays as it is.
pub fn start() {
    let Some((window, island)) = island::named("ladder-progress") else { return };
    if text(&window).is_none() {
        return;
    }
    island::know_case();
    let (book, ladders) = island::data(|bytes| read(&bytes, &island));
    bring_to_life(window, island, book, ladders);
}

fn read(bytes: &[u8], island: &Element) -> Option<(CheckData, PageLadders)> {
    // Of a large site the page has a file of its own roles.
    let roles = island.has_attribute("data-roles").then(|| island::loaded(0));
    let book = CheckData::from_files(bytes, roles.as_deref()).ok()?;
    let text = island.get_attribute("data-ladders")?;
    let ladders = PageLadders::from_text(&text, book.catalog())?;
    Some((book, ladders))
}

/// Answers that change in another page, or behind the `#`, are read again.
fn bring_to_life(window: Window, island: Element, book: CheckData, ladders: PageLadders) {
    let _ = island.set_attribute("data-state", "alive");
    let own = window.clone();
    let show = move || {
        let answers = text(&own).and_then(|text| link::read(&text, &book));
        let profile = answers.map(|opened| opened.profile).unwrap_or_default();
        let _ = write(&island, &book, &ladders, &profile);
    };
    show();
    let show = std::rc::Rc::new(show);
    for event in ["storage", "hashchange", "pageshow"] {
        let show = std::rc::Rc::clone(&show);
        EventListener::new(&window, event, move |_| show()).forget();
    }
}

/// The answers of the link behind the `#`, else those of the visit or kept on this device.
fn text(window: &Window) -> Option<String> {
    let hash = window.location().hash().ok();
    let stored = || kept::read().map(|text| text.lines().next().unwrap_or_default().to_owned());
    hash.filter(|hash| hash.starts_with("#check=")).or_else(stored)
}

/// Writes what there is to say in place of what was said before.
fn write(
    island: &Element,
    book: &CheckData,
    ladders: &PageLadders,
    profile: &Profile,
) -> Option<()> {
    let place = elements::within(island, ".ladder-progress__rungs")?;
    place.set_text_content(None);
    if *profile == Profile::default() {
        return None;
    }
    for ladder in ladders.ladders() {
        elements::append(&place, &rungs::section(ladder, book, profile))?;
    }
    let note = [say(msg::ProgressOwn), say(msg::NoApplication)].join(" ");
    elements::append(&place, &Sketch::saying("p", "aside", note))
}
