//! Where one types what to look for.

use ::words::{msg, say};
use yew::{Html, InputEvent, html};

use super::Send;
use super::element::element;
use super::finder::Message;
use crate::browser;

pub mod examples;

/// The id of the text field.
pub const ID: &str = "finder-text";

/// A labelled text field.
pub fn search_box(text: &str, send: &Send) -> Html {
    let send = send.clone();
    let typed = move |event: InputEvent| send.emit(Message::Type(browser::value_of(&event)));
    let field = html! {
        <>
            <label class="search-box__label" for={ID}>{ say(msg::FinderSearch) }</label>
            <input class="search-box__text" id={ID} type="search" autocomplete="off"
                maxlength="200" enterkeyhint="search" spellcheck="false"
                aria-describedby="finder-text-help" value={text.to_owned()} oninput={typed} />
            <p class="search-box__help" id="finder-text-help">
                { say(msg::FinderSearchHelp) }
            </p>
        </>
    };
    element("div", "search-box", field)
}
