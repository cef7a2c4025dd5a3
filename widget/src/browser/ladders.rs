//! Bringing a comparison to life where it stands: on pages of ladders, and of any two roles.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use roles::GapTable;
use roles::page_state::PairState;
use web_sys::{Element, Event, Window};

use super::address::{self, Address};
use super::elements::{self, Line};
use super::root::is_embedded;
use super::{capture, island, kept};
use crate::components::compare::{changed, fields, sides, told};
use crate::so_far;

mod map;

/// What turns the two roles round.
const SWAP: &str = ".compare__lists button";

/// What the visitor has folded.
const FOLDED: &str = "details:not([open])";

/// Brings the comparison of the page to life. One that cannot be stays as it is and says so.
pub fn start() {
    let Some((window, island)) = island::named("ladders") else { return };
    island::know_case();
    let comparison = island::data(|bytes| Comparison::of_page(&island, &bytes));
    so_far::note(kept::results());
    comparison.bring_to_life(&window, &island);
}

/// The comparison of the page, and the two roles that are chosen.
struct Comparison {
    book: Rc<GapTable>,
    root: String,
    pair: RefCell<PairState>,
    live: Element,
    announced: Line,
    address: Address,
}

impl Comparison {
    /// The comparison as the page holds it: nothing is chosen yet.
    fn of_page(island: &Element, bytes: &[u8]) -> Option<Rc<Self>> {
        Some(Rc::new(Self {
            book: Rc::new(GapTable::from_bytes(bytes).ok()?),
            root: island.get_attribute("data-root").unwrap_or_default(),
            pair: RefCell::default(),
            live: elements::within(island, ".compare__live")?,
            announced: Line::of(island, ".compare__live > .visually-hidden", String::new())?,
            address: Address::default(),
        }))
    }

    /// Shows what the address asks for and what was chosen since, and listens from now on.
    fn bring_to_life(self: Rc<Self>, window: &Window, island: &Element) {
        let asked = PairState::read(&address::query(), &self.book);
        let pair = self.captured(&asked);
        if pair != asked {
            self.address.note(pair.write(), false);
        }
        self.show(pair);
        self.listen(window, island);
        let _ = island.set_attribute("data-state", "alive");
    }

    /// What the address asks for, with what was chosen in the lists since.
    fn captured(&self, asked: &PairState) -> PairState {
        fields(asked).iter().fold(asked.clone(), |pair, (id, _)| {
            let held = capture::value(id);
            if held.is_empty() { pair } else { changed(&pair, id, &held, &self.book) }
        })
    }

    /// Lists and the button are heard, and roles on the map can be pressed.
    fn listen(self: Rc<Self>, window: &Window, island: &Element) {
        let own = Rc::clone(&self);
        let choose = move |event: &Event| {
            let (id, value) = capture::told(event);
            own.ask(|pair| changed(pair, &id, &value, &own.book));
        };
        EventListener::new(island, "change", choose).forget();
        let own = Rc::clone(&self);
        let press = move |event: &Event| {
            if elements::is_in(event, SWAP) {
                own.ask(|pair| pair.clone().swapped());
            }
        };
        EventListener::new(island, "click", press).forget();
        let own = Rc::clone(&self);
        let pick = move |id: String| own.ask(|pair| pair.picking(&id, &own.book));
        map::listen(Rc::clone(&self.book), pick);
        if !is_embedded() {
            // Back and Forward restore what their address asks for.
            let restore = move |_: &Event| {
                self.address.forget();
                self.show(PairState::read(&address::query(), &self.book));
            };
            EventListener::new(window, "popstate", restore).forget();
        }
    }

    /// Shows two other roles, notes them in the address and says them aloud.
    fn ask(&self, change: impl FnOnce(&PairState) -> PairState) {
        let pair = change(&self.pair.borrow());
        if pair != *self.pair.borrow() {
            self.address.note(pair.write(), true);
            self.announced.say(told(&pair, &self.book));
        }
        self.show(pair);
    }

    fn show(&self, pair: PairState) {
        let fields = fields(&pair);
        capture::fill(&fields);
        map::mark(&fields, &self.book);
        if self.pair.replace(pair) != *self.pair.borrow() {
            self.write();
        }
    }

    /// Writes both sides in place of what stood there. What was folded stays folded.
    fn write(&self) {
        let is_folded = elements::within(&self.live, FOLDED).is_some();
        self.announced.clear_behind();
        for part in sides(&self.pair.borrow(), &self.book, &self.root) {
            let _ = elements::append(&self.live, &part);
        }
        if let Some(changes) = elements::within(&self.live, "details").filter(|_| is_folded) {
            let _ = changes.remove_attribute("open");
        }
    }
}
