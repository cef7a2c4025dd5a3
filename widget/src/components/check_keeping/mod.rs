//! Taking a result along and keeping answers: printed, as a link, as a file, on this device;
//! and clearing everything.

use ::words::{msg, say};
use yew::{AttrValue, Html, html};

use super::check_step::field::{button, tick};

pub mod examples;

/// The name and id of the box that has answers kept.
pub(crate) const KEEP: &str = "check-keep";
/// The name and id of the field that takes a file.
pub(crate) const LOAD: &str = "check-load";
/// The id of the field with the link.
pub(crate) const LINK_ID: &str = "check-link";
/// The id of what is said of opened answers.
pub(crate) const NOTES_ID: &str = "check-notes";

/// What there is to do with a result and its answers.
pub(crate) fn check_keeping(keeps: bool, link: Option<&AttrValue>) -> Html {
    let press = |does: &str, label: String| button("framed", does.to_owned(), html! { { label } });
    html! {
        <section class="keeping" aria-labelledby="check-keeping">
            <h3 id="check-keeping">{ say(msg::KeepingTitle) }</h3>
            <div class="keeping__ways">
                { press("print", say(msg::KeepingPrint)) }
                { press("link", say(msg::KeepingLink)) }
                { press("share", say(msg::KeepingShare)) }
                { press("save", say(msg::KeepingSave)) }
                { press("clear", say(msg::KeepingClear)) }
            </div>
            if let Some(link) = link { { self::link(link) } }
            { tick(KEEP.into(), html! { { say(msg::KeepingKeep) } }, keeps) }
            <p class="hint">{ say(msg::KeepingKeepHelp) }</p>
            <div class="text-field">
                <label for={LOAD}>{ say(msg::KeepingLoad) }</label>
                <input type="file" id={LOAD} name={LOAD} accept=".json,application/json" />
            </div>
        </section>
    }
}

fn link(link: &AttrValue) -> Html {
    html! {
        <div class="text-field keeping__link">
            <label for={LINK_ID}>{ say(msg::KeepingLinkLabel) }</label>
            <p class="hint" id="check-link-help">{ say(msg::KeepingLinkHelp) }</p>
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

/// That the answers are those of a link, perhaps of somebody else, and what to do about it.
pub(crate) fn of_a_link() -> Html {
    html! {
        <div class="keeping__notes" id={NOTES_ID} tabindex="-1" role="group"
            aria-label={say(msg::KeepingNotes)}>
            <p><strong>{ say(msg::LinkOfSomebody) }</strong></p>
            <p>{ say(msg::LinkOfSomebodyHelp) }</p>
            <div class="keeping__ways">
                { button("main", "begin".into(), html! { { say(msg::LinkBegin) } }) }
                { button("framed", "adopt".into(), html! { { say(msg::LinkAdopt) } }) }
            </div>
        </div>
    }
}
