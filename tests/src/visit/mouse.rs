//! What a visitor does with the mouse.

use std::time::Instant;

use chromiumoxide::cdp::browser_protocol::input::{
    DispatchMouseEventParams, DispatchMouseEventType, MouseButton,
};
use serde_json::Value;

use super::{PATIENCE, PAUSE, Visit};

/// A part of an element, from its start and from its top, in parts of the whole.
type Part = [f64; 2];

impl Visit {
    /// Clicks the first element that a selector names, with the mouse, in its middle, once it has
    /// stopped moving: a page that is still loading moves it.
    pub fn click(&self, selector: &str) {
        self.wait_until_still(selector);
        let clicked = self
            .browser
            .wait(async { self.page.find_element(selector).await?.click().await.map(drop) });
        clicked.unwrap_or_else(|error| panic!("cannot click {selector}: {error}"));
    }

    /// Scrolls an element into view and waits until it stops moving.
    fn wait_until_still(&self, selector: &str) {
        let place = format!(
            "(one => {{ one?.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             return JSON.stringify(one?.getBoundingClientRect() ?? null); }})\
             (document.querySelector({}))",
            Value::from(selector)
        );
        let end = Instant::now() + PATIENCE;
        let mut before = None;
        loop {
            let now = self.try_see(&place).ok();
            if now.is_some() && now == before {
                return;
            }
            assert!(Instant::now() < end, "{selector} never stands still");
            before = now;
            std::thread::sleep(3 * PAUSE);
        }
    }

    /// Takes something with the mouse: presses it, and moves until the browser begins to drag.
    pub fn take(&self, selector: &str, part: Part) {
        let (x, y) = self.point(selector, part);
        self.mouse(DispatchMouseEventType::MouseMoved, (x, y), false);
        self.mouse(DispatchMouseEventType::MousePressed, (x, y), true);
        for step in 1..=4 {
            self.mouse(DispatchMouseEventType::MouseMoved, (x + f64::from(3 * step), y), true);
        }
    }

    /// Moves what was taken onto a part of something else, and a little on it, as hands do.
    pub fn carry(&self, selector: &str, part: Part) {
        let (x, y) = self.point(selector, part);
        for step in [-6, -3, -1, 1, 0] {
            self.mouse(DispatchMouseEventType::MouseMoved, (x + f64::from(step), y), true);
            std::thread::sleep(PAUSE);
        }
    }

    /// Lets go what was carried there.
    pub fn let_go(&self, selector: &str, part: Part) {
        self.mouse(DispatchMouseEventType::MouseReleased, self.point(selector, part), false);
    }

    fn mouse(&self, kind: DispatchMouseEventType, (x, y): (f64, f64), is_down: bool) {
        let is_moved = kind == DispatchMouseEventType::MouseMoved;
        let button = if is_moved && !is_down { MouseButton::None } else { MouseButton::Left };
        let event = DispatchMouseEventParams::builder().r#type(kind).x(x).y(y).button(button);
        let event = event.buttons(i64::from(is_down)).click_count(i64::from(!is_moved));
        let event = event.build().expect("an event has a kind and a place");
        self.browser.wait(self.page.execute(event)).expect("the browser has a mouse");
    }

    fn point(&self, selector: &str, [across, down]: Part) -> (f64, f64) {
        let place = self.see(&format!(
            "(place => [place.left + {across} * place.width, place.top + {down} * place.height])\
             (document.querySelector({}).getBoundingClientRect())",
            Value::from(selector)
        ));
        let at = |n: usize| place[n].as_f64().expect("a place is a number");
        (at(0), at(1))
    }
}
