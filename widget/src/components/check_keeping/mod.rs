//! Keeping answers and taking them along: on this device, as a link, as a file; and
//! taking them back.

use yew::{AttrValue, Html, html};

use crate::components::Send;
use crate::components::button::{Button, ButtonLook};
use crate::components::check::Message;
use crate::form::TICKED;

pub mod examples;

/// The name and id of the box that has answers kept.
pub(crate) const KEEP: &str = "check-keep";
/// The name and id of the field that takes a file.
pub(crate) const LOAD: &str = "check-load";
/// The id of the field with the link.
pub(crate) const LINK_ID: &str = "check-link";
/// The id of what is said of opened answers.
pub(crate) const NOTES_ID: &str = "check-notes";
/// What is said once everything was taken back.
pub(crate) const CLEARED: &str = "All answers are cleared, and nothing is kept on this device.";
/// What is said once a file was loaded.
pub(crate) const LOADED: &str = "The answers of the file stand in the fields now.";
/// What is said where a file is none that the self-check has saved.
pub(crate) const NO_ANSWERS: &str =
    "This file holds no answers. Choose one that you saved with “Download my answers.”";
/// What is said where an address brings answers and others are kept.
pub(crate) const LEFT: &str = "These answers come with the address. Those that are kept on this \
                               device stay as they are, unless you tick the box below.";

/// What is kept, and the link if there is one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keeping<'a> {
    pub(crate) keeps: bool,
    pub(crate) link: Option<&'a AttrValue>,
}

/// What there is to do with answers.
pub(crate) fn check_keeping(keeping: &Keeping<'_>, send: &Send<Message>) -> Html {
    let button = |label: &'static str, message| {
        Button::new(ButtonLook::Framed, message).view(html! { { label } }, send)
    };
    html! {
        <section class="keeping check__live" aria-labelledby="check-keeping">
            <h3 id="check-keeping">{ "Your answers" }</h3>
            <p class="keeping__clear">{ button("Clear my answers", Message::Clear) }</p>
            <label class="choice" for={KEEP}>
                <input type="checkbox" id={KEEP} name={KEEP} value={TICKED}
                    checked={keeping.keeps} aria-describedby="check-keep-help" />
                { "Keep my answers on this device" }
            </label>
            <p class="question__help" id="check-keep-help">
                { "Only if you tick this, your browser keeps them, for all roles of this site. \
                   Anyone who uses this device can read them. “Clear my answers” deletes them." }
            </p>
            <div class="keeping__ways">
                { button("Make a link to this result", Message::Link) }
                { button("Download my answers", Message::Save) }
                <div class="text-field">
                    <label for={LOAD}>{ "Load answers from a file" }</label>
                    <input type="file" id={LOAD} name={LOAD} accept=".json,application/json" />
                </div>
            </div>
            if let Some(link) = keeping.link { { self::link(link) } }
        </section>
    }
}

fn link(link: &AttrValue) -> Html {
    html! {
        <div class="text-field keeping__link">
            <label for={LINK_ID}>{ "The link" }</label>
            <p class="question__help" id="check-link-help">
                { "It holds your answers in short. Anyone who has it can read them." }
            </p>
            <input type="text" id={LINK_ID} readonly=true value={link.clone()}
                aria-describedby="check-link-help" />
        </div>
    }
}

/// What is said of answers that were opened or loaded.
pub(crate) fn notes(notes: &[String]) -> Html {
    if notes.is_empty() {
        return Html::default();
    }
    html! {
        <div class="keeping__notes" id={NOTES_ID} tabindex="-1" role="group"
            aria-label="About these answers">
            { for notes.iter().map(|note| html! { <p>{ note }</p> }) }
        </div>
    }
}
