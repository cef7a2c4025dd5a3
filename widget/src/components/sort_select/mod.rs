//! In which order roles stand.

use ::words::{msg, say};
use roles::find::FinderState;
use roles::find::Sort;
use yew::{Event, Html, html};

use super::Send;
use super::element::{element, fixed, text, views, with};
use super::finder::Message;
use crate::browser;

pub mod examples;

/// The id of the list of orders.
pub const ID: &str = "finder-sort";

/// A labelled list of orders.
pub fn sort_select(state: &FinderState, send: &Send) -> Html {
    let send = send.clone();
    let changed = move |event: Event| {
        if let Some(sort) = Sort::of_key(&browser::value_of(&event)) {
            send.emit(Message::Sort(sort));
        }
    };
    let searching = state.searches();
    let title = with(
        "label",
        &["class", "for"],
        [fixed("sort-select__label"), fixed(ID)],
        text(say(msg::FinderSort)),
    );
    let list = html! {
        <select class="sort-select__list" id={ID} onchange={changed}>
            { for Sort::ALL.into_iter().map(|sort| html! {
                <option value={sort.key()} selected={sort == state.sort}>
                    { label(sort, searching) }
                </option>
            }) }
        </select>
    };
    element("div", "sort-select finder__live", views(vec![title, list]))
}

fn label(sort: Sort, searching: bool) -> String {
    match sort {
        Sort::Best if searching => say(msg::FinderSortBest),
        Sort::Best => say(msg::FinderSortRecommended),
        Sort::Title => say(msg::FinderSortTitle),
        Sort::Level => say(msg::FinderSortLevel),
        Sort::Years => say(msg::FinderSortYears),
        Sort::Closing => say(msg::FinderSortClosing),
    }
}
