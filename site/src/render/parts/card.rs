//! A role in a list.

use maud::{Markup, html};

use super::opening::state;
use crate::plan::Card;
use crate::render::link_context::LinkContext;

/// Roles as cards, under a heading of the level above `level`.
pub(in crate::render) fn cards(cards: &[Card<'_>], level: u8, here: LinkContext<'_>) -> Markup {
    html! {
        ul.cards role="list" {
            @for one in cards { li.card { (card(one, level, here)) } }
        }
    }
}

/// What stands in a card.
pub(in crate::render) fn card(card: &Card<'_>, level: u8, here: LinkContext<'_>) -> Markup {
    let link = html! { a href=(here.to(&card.route)) { (card.role.named()) } };
    html! {
        @match level {
            2 => h2.card-title { (link) },
            _ => h3.card-title { (link) },
        }
        p.card-facts {
            span { (card.role.employer) }
            @for level in &card.levels { span { (level) } }
            @for domain in &card.domains { span { (domain) } }
        }
        @for (opening, now, states) in &card.openings { (state(opening, *now, states)) }
        @if let Some(note) = &card.note { p.card-note { span.tag { (note) } } }
        p.card-text { (card.role.summary()) }
    }
}
