//! The button that takes back everything that was asked.

use yew::Html;

use super::Send;
use super::button::{Button, ButtonLook};
use super::element::text;
use super::finder::Message;

pub mod examples;

/// A button with a label that says what comes of it.
pub fn clear_all(label: String, send: &Send) -> Html {
    Button::new(ButtonLook::Text, Message::Clear).view(text(label), send)
}
