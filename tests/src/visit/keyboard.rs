//! What a visitor does with the keyboard.

use chromiumoxide::cdp::browser_protocol::input::InsertTextParams;
use serde_json::Value;

use super::Visit;

impl Visit {
    /// Types text where the focus is, key by key; at once where a letter has no key of its own.
    pub fn type_text(&self, text: &str) {
        let typed = self.browser.wait(async {
            if !text.is_ascii() {
                let insert = InsertTextParams::new(text);
                return self.page.execute(insert).await.map(drop);
            }
            self.page.find_element("body").await?.type_str(text).await.map(drop)
        });
        typed.unwrap_or_else(|error| panic!("cannot type {text}: {error}"));
    }

    /// Presses a key: `Tab`, `Enter`, `Escape`.
    pub fn press(&self, key: &str) {
        let pressed = self
            .browser
            .wait(async { self.page.find_element("body").await?.press_key(key).await.map(drop) });
        pressed.unwrap_or_else(|error| panic!("cannot press {key}: {error}"));
    }

    /// Presses Tab until the focus is on what a selector names.
    pub fn tab_to(&self, selector: &str) {
        let quoted = Value::from(selector);
        for _ in 0..200 {
            self.press("Tab");
            if self.see(&format!("document.activeElement.matches({quoted})")) == true {
                return;
            }
        }
        panic!("Tab never comes to {selector}");
    }
}
