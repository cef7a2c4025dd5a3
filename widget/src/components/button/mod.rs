//! A button that sends a message. Every button of the finder is one of these:
//! what they share is drawn, and paid for by visitors, once. Islands without Yew have plain ones,
//! which look the same.

use yew::{AttrValue, Html, html};

use super::Send;
use super::finder::Message;
use super::sketch::Sketch;

pub mod examples;

/// What a button is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Button {
    /// How it looks.
    pub look: ButtonLook,
    /// Its id, for those the keyboard may come back to.
    pub id: Option<AttrValue>,
    /// Whether what it folds is unfolded, and the id of that.
    pub folds: Option<(bool, AttrValue)>,
    /// What it sends.
    pub message: Message,
}

/// How a button looks. Not a class of its own: classes that are only known at
/// run time are kept in sets by Yew, at a kilobyte in the visitor's module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonLook {
    /// Like a link in a text.
    Text,
    /// In a frame of its own.
    Framed,
    /// The one to press next, which is what Enter does in the fields of a form.
    Main,
    /// A small frame with something to take away.
    Chip,
    /// A line that unfolds what stands below it.
    Fold,
}

impl ButtonLook {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Framed => "framed",
            Self::Main => "main",
            Self::Chip => "chip",
            Self::Fold => "fold",
        }
    }
}

/// A button of an island without Yew, whose module hears what is pressed.
pub(crate) fn plain(look: ButtonLook, label: String) -> Sketch {
    Sketch::saying("button", "", label)
        .with("type", "button")
        .with("data-look", look.name())
        .with("class", "button")
}

impl Button {
    /// A button without id that folds nothing.
    #[must_use]
    pub fn new(look: ButtonLook, message: Message) -> Self {
        Self { look, id: None, folds: None, message }
    }

    /// The button with a label.
    pub fn view(self, label: Html, send: &Send) -> Html {
        let Self { look, id, folds, message } = self;
        let kind = if look == ButtonLook::Main { "submit" } else { "button" };
        let look = look.name();
        let (expanded, controls) = folds.unzip();
        let expanded = expanded.map(|open| if open { "true" } else { "false" });
        let send = send.clone();
        let press = move |_| send.emit(message.clone());
        html! {
            <button type={kind} class="button" data-look={look} {id} aria-expanded={expanded}
                aria-controls={controls} onclick={press}>{ label }</button>
        }
    }
}
