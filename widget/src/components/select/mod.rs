//! A labelled list of which one entry is chosen: the first, until a module hears of another.

use yew::{Html, html};

use super::element::option;

pub mod examples;

/// What such a list is made of.
#[derive(Debug, Clone)]
pub struct Select<'a> {
    /// Its id.
    pub id: &'static str,
    /// What it is for.
    pub label: String,
    /// The entries: key and words.
    pub entries: Vec<(&'a str, String)>,
}

impl Select<'_> {
    /// The list with its label.
    pub fn view(self) -> Html {
        let Self { id, label, entries } = self;
        html! {
            <div class="select">
                <label class="select__label" for={id}>{ label }</label>
                <select class="select__list" {id}>
                    { for entries.into_iter().enumerate().map(|(n, (key, words))| {
                        option(key.to_owned(), n == 0, &words)
                    }) }
                </select>
            </div>
        }
    }
}
