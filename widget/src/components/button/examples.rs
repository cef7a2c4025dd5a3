//! The looks of a button.

use yew::html;

use super::{Button, ButtonLook};
use crate::components::finder::Message;
use crate::components::{Example, Send};

/// The button in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let folds = |open| Button {
        folds: Some((open, "example-folded".into())),
        ..Button::new(ButtonLook::Fold, Message::More)
    };
    [
        ("text", Button::new(ButtonLook::Text, Message::More)),
        ("framed", Button::new(ButtonLook::Framed, Message::More)),
        ("main", Button::new(ButtonLook::Main, Message::More)),
        ("chip", Button::new(ButtonLook::Chip, Message::More)),
        ("folded", folds(false)),
        ("unfolded", folds(true)),
    ]
    .map(|(name, button)| Example {
        component: "button",
        name,
        html: html! {
            <>
                { button.view(html! { { "Press me" } }, &Send::noop()) }
                if name == "unfolded" { <p id="example-folded">{ "What it folds" }</p> }
            </>
        },
    })
    .into()
}
