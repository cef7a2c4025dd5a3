//! A labelled list of which one entry is chosen.

use yew::{Event, Html, html};

use super::Send;
use super::element::option;
use crate::browser;

pub mod examples;

/// What such a list is made of.
#[derive(Debug, Clone)]
pub struct Select<'a, M> {
    /// Its id.
    pub id: &'static str,
    /// What it is for.
    pub label: String,
    /// The entries: key and words.
    pub entries: Vec<(&'a str, String)>,
    /// The key of the chosen one.
    pub chosen: &'a str,
    /// What it sends, given a key.
    pub chose: fn(String) -> M,
}

impl<M: 'static> Select<'_, M> {
    /// The list with its label.
    pub fn view(self, send: &Send<M>) -> Html {
        let Self { id, label, entries, chosen, chose } = self;
        let send = send.clone();
        let changed = move |event: Event| send.emit(chose(browser::value_of(&event)));
        html! {
            <div class="select">
                <label class="select__label" for={id}>{ label }</label>
                <select class="select__list" {id} onchange={changed}>
                    { for entries.into_iter().map(|(key, words)| {
                        option(key.to_owned(), key == chosen, &words)
                    }) }
                </select>
            </div>
        }
    }
}
