//! Where one types what to look for.

use ::words::{msg, say};
use yew::{Html, InputEvent, html};

use super::Send;
use super::element::{element, fixed, text, views, with};
use super::finder::Message;
use crate::browser;

pub mod examples;

/// The id of the text field.
pub const ID: &str = "finder-text";

/// A labelled text field.
pub fn search_box(text: &str, send: &Send) -> Html {
    let send = send.clone();
    let typed = move |event: InputEvent| send.emit(Message::Type(browser::value_of(&event)));
    let label = with(
        "label",
        &["class", "for"],
        [fixed("search-box__label"), fixed(ID)],
        self::text(say(msg::FinderSearch)),
    );
    let field = html! {
        <input class="search-box__text" id={ID} type="search" autocomplete="off"
            maxlength="200" enterkeyhint="search" spellcheck="false"
            aria-describedby="finder-text-help" value={text.to_owned()} oninput={typed} />
    };
    let help = with(
        "p",
        &["class", "id"],
        [fixed("search-box__help"), fixed("finder-text-help")],
        self::text(say(msg::FinderSearchHelp)),
    );
    element("div", "search-box", views(vec![label, field, help]))
}
