//! Keeping answers and taking them along: on this device, as a link, as a file; and
//! taking them back.

use ::words::{msg, say};
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
/// What is kept, and the link if there is one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keeping<'a> {
    pub(crate) keeps: bool,
    pub(crate) link: Option<&'a AttrValue>,
}

/// What there is to do with answers.
pub(crate) fn check_keeping(keeping: &Keeping<'_>, send: &Send<Message>) -> Html {
    let button = |label: String, message| {
        Button::new(ButtonLook::Framed, message).view(html! { { label } }, send)
    };
    html! {
        <section class="keeping check__live" aria-labelledby="check-keeping">
            <h3 id="check-keeping">{ say(msg::KeepingTitle) }</h3>
            <p class="keeping__clear">{ button(say(msg::KeepingClear), Message::Clear) }</p>
            <label class="choice" for={KEEP}>
                <input type="checkbox" id={KEEP} name={KEEP} value={TICKED}
                    checked={keeping.keeps} aria-describedby="check-keep-help" />
                { say(msg::KeepingKeep) }
            </label>
            <p class="question__help" id="check-keep-help">
                { say(msg::KeepingKeepHelp) }
            </p>
            <div class="keeping__ways">
                { button(say(msg::KeepingLink), Message::Link) }
                { button(say(msg::KeepingSave), Message::Save) }
                <div class="text-field">
                    <label for={LOAD}>{ say(msg::KeepingLoad) }</label>
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
            <label for={LINK_ID}>{ say(msg::KeepingLinkLabel) }</label>
            <p class="question__help" id="check-link-help">
                { say(msg::KeepingLinkHelp) }
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
            aria-label={say(msg::KeepingNotes)}>
            { for notes.iter().map(|note| html! { <p>{ note }</p> }) }
        </div>
    }
}
