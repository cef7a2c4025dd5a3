//! Other tabs of the same browser: each tells the others what has changed in its fields, so that
//! two that write are merged field by field.
//!
//! A new tab asks what there is. Nothing leaves the browser.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

use super::root::is_embedded;
use crate::form::Fields;

const NAME: &str = "careers-answers";

/// What a message begins with: a question for all fields, or fields that have changed.
const ASKS: &str = "?";
const TELLS: &str = "~";

/// The other tabs; nobody where the browser has no channel.
pub(super) struct Tabs {
    channel: Option<BroadcastChannel>,
    /// What is in all fields here.
    own: Rc<RefCell<Fields>>,
    _heard: Option<EventListener>,
}

impl Tabs {
    /// Listens to other tabs.
    pub(super) fn new(changed: impl Fn(Fields) + 'static) -> Self {
        // In a page of another site nobody listens and nobody is told.
        let channel = (!is_embedded()).then(|| BroadcastChannel::new(NAME).ok()).flatten();
        let own: Rc<RefCell<Fields>> = Rc::default();
        let heard = channel.clone().map(|channel| {
            let (own, answers) = (Rc::clone(&own), channel.clone());
            EventListener::new(&channel, "message", move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                let Some(text) = data.as_string() else { return };
                if text == ASKS {
                    let own = text_of(&own.borrow());
                    if !own.is_empty() {
                        post(&answers, &own);
                    }
                } else if let Some(text) = text.strip_prefix(TELLS) {
                    let fields = fields_of(text);
                    let all = merged(&own.borrow(), &fields);
                    own.replace(all);
                    changed(fields);
                }
            })
        });
        Self { channel, own, _heard: heard }
    }

    /// Begins with what was stored before.
    pub(super) fn begin(&self, fields: &Fields) {
        self.own.replace(fields.clone());
    }

    /// Asks the others what they have.
    pub(super) fn ask(&self) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&JsValue::from_str(ASKS));
        }
    }

    /// Tells the others what has changed here.
    pub(super) fn tell(&self, all: &Fields, changes: &Fields) {
        self.own.replace(all.clone());
        if let Some(channel) = self.channel.as_ref().filter(|_| !changes.is_empty()) {
            post(channel, &text_of(changes));
        }
    }

    /// Tells the others that there is nothing any more.
    pub(super) fn clear(&self) {
        let gone = self.own.take().into_iter().map(|(name, _)| (name, String::new()));
        self.tell(&Fields::new(), &gone.collect());
    }
}

fn post(channel: &BroadcastChannel, text: &str) {
    let _ = channel.post_message(&JsValue::from_str(&[TELLS, text].concat()));
}

fn merged(own: &Fields, changes: &Fields) -> Fields {
    let kept = own.iter().filter(|(name, _)| changes.iter().all(|(other, _)| other != name));
    let new = changes.iter().filter(|(_, value)| !value.is_empty());
    kept.chain(new).cloned().collect()
}

/// Fields as a text, a line each.
pub(super) fn text_of(fields: &Fields) -> String {
    let line = |(name, value): &(String, String)| [name, "=", &value.replace('\n', " ")].concat();
    fields.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The fields of such a text.
pub(super) fn fields_of(text: &str) -> Fields {
    let lines = text.lines().filter_map(|line| line.split_once('='));
    lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
