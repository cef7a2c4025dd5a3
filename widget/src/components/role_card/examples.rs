//! Cards: plain, with found words, with a long title, not written yet.

use yew::html;

use super::role_card;
use crate::components::{Example, example_roles};

/// The role card in its situations.
#[must_use]
pub fn examples() -> Vec<Example> {
    let index = example_roles::index();
    let card = |name, slug: &str, text: &str| {
        let (_, found) = example_roles::found(&index, text);
        let cards = found.roles.iter().filter_map(|role| index.card(*role));
        let card = cards.into_iter().find(|card| card.slug().starts_with(slug))?;
        let card = role_card(&index, card, &found.query, "../");
        Some(Example {
            component: "role-card",
            name,
            html: html! { <ol class="finder__list">{ card }</ol> },
        })
    };
    [
        card("plain", "records", ""),
        card("open, with words found in it", "map", "map city"),
        card("with words found elsewhere", "map", "patience tool"),
        card("with a long title", "senior", ""),
        card("not written yet", "sensor", ""),
        card("archived", "archive", ""),
    ]
    .into_iter()
    .flatten()
    .collect()
}
