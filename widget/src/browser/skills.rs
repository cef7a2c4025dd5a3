//! Bringing the table of who asks for what to life, where it stands in the page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use roles::SkillMatrix;
use roles::page_state::SkillsState;
use web_sys::{Element, Event, Window};

use super::address::{self, Address};
use super::elements::{self, Line};
use super::root::is_embedded;
use super::timer::after;
use super::{capture, focus, island};
use crate::components::skills::{COUNT_ID, TEXT_ID, changed, cleared, count, fields, nothing};

mod rows;

use rows::Rows;

/// How long after the last change the number of entries is said aloud, in milliseconds.
const SILENCE: u32 = 700;

/// What is there while nothing is found, and its button.
const NOTHING: &str = ".skills__nothing";
const SHOW_ALL: &str = ".skills__nothing button";

/// Brings the table of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("skills") else { return };
    island::know_case();
    let listing = island::data(|bytes| Listing::of_page(&island, &bytes));
    listing.bring_to_life(&window, &island);
}

/// The table of the page, and what is asked of it.
struct Listing {
    matrix: SkillMatrix,
    state: RefCell<SkillsState>,
    rows: Rows,
    holder: Element,
    count: Line,
    announced: Line,
    address: Address,
    silence: RefCell<Option<Timeout>>,
}

impl Listing {
    /// The table as the page holds it: nothing is asked yet.
    fn of_page(island: &Element, bytes: &[u8]) -> Option<Rc<Self>> {
        let matrix = SkillMatrix::from_bytes(bytes).ok()?;
        let all = count(&matrix, matrix.skills().len());
        Some(Rc::new(Self {
            matrix,
            state: RefCell::default(),
            rows: rows::of_page()?,
            holder: elements::within(island, ".skills")?,
            count: Line::of(island, ".skills__count", all)?,
            announced: Line::of(island, ".visually-hidden", String::new())?,
            address: Address::default(),
            silence: RefCell::default(),
        }))
    }

    /// Does what the address asks for and what was typed and chosen since, and listens from now
    /// on.
    fn bring_to_life(self: Rc<Self>, window: &Window, island: &Element) {
        let asked = SkillsState::read(&address::query());
        let state = captured(&asked);
        if state != asked {
            self.address.note(state.write(), false);
        }
        self.show(state);
        self.listen(window, island);
        let _ = island.set_attribute("data-state", "alive");
    }

    fn listen(self: Rc<Self>, window: &Window, island: &Element) {
        for event in ["input", "change"] {
            let own = Rc::clone(&self);
            EventListener::new(island, event, move |event| own.hear(event)).forget();
        }
        let own = Rc::clone(&self);
        EventListener::new(island, "click", move |event| own.press(event)).forget();
        if !is_embedded() {
            // Back and Forward restore what their address asks for.
            let restore = move |_: &Event| {
                self.address.forget();
                self.show(SkillsState::read(&address::query()));
            };
            EventListener::new(window, "popstate", restore).forget();
        }
    }

    /// A field or list holds something else.
    fn hear(self: &Rc<Self>, event: &Event) {
        let (id, value) = capture::told(event);
        // A text is heard letter by letter, and not once more when the keyboard leaves it.
        let is_typed = event.type_() == "input";
        if is_typed == (id == TEXT_ID) {
            let state = changed(&self.state.borrow(), &id, &value);
            self.ask(state, !is_typed);
        }
    }

    /// Something was pressed: the one button there is shows everything.
    fn press(self: &Rc<Self>, event: &Event) {
        if elements::is_in(event, SHOW_ALL) {
            let state = cleared(&self.state.borrow());
            self.ask(state, true);
            focus::put_on(COUNT_ID);
        }
    }

    /// Shows what is asked for now, notes it in the address, and says aloud a moment later how
    /// much there is.
    fn ask(self: &Rc<Self>, state: SkillsState, step: bool) {
        if *self.state.borrow() != state {
            self.address.note(state.write(), step);
            let own = Rc::clone(self);
            let announce = move || own.announced.say(own.count());
            self.silence.replace(Some(after(SILENCE, Box::new(announce))));
        }
        self.show(state);
    }

    fn show(&self, state: SkillsState) {
        capture::fill(&fields(&state));
        self.state.replace(state);
        let found = self.found();
        match (elements::within(&self.holder, NOTHING), found.is_empty()) {
            (None, true) => drop(elements::append(&self.holder, &nothing())),
            (Some(block), false) => block.remove(),
            (None, false) | (Some(_), true) => {}
        }
        self.rows.show(found);
        self.count.say(self.count());
    }

    fn found(&self) -> Vec<usize> {
        self.matrix.select(&self.state.borrow())
    }

    fn count(&self) -> String {
        count(&self.matrix, self.found().len())
    }
}

/// What the address asks for, with what was typed and chosen since.
fn captured(asked: &SkillsState) -> SkillsState {
    fields(asked).iter().fold(asked.clone(), |state, (id, _)| {
        let held = capture::value(id);
        if held.is_empty() { state } else { changed(&state, id, &held) }
    })
}
