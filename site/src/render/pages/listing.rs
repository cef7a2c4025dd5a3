//! The roles of a domain, a level or an employer.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use crate::plan::{Card, FieldMap, ListingView, ListingsView};
use crate::render::map;
use crate::render::page_context::PageContext;
use crate::render::parts;
use crate::render::sentence::{PLACE, link, with};

/// Lists longer than this show no descriptions.
const LONG: usize = 50;

pub(super) fn body(view: &ListingView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head {
            p.eyebrow {
                a href=(context.here.to(&view.listing.index())) { (view.listing.name()) }
            }
            h1 { (view.title) }
            @if let Some(text) = view.text { p.lead { (text) } }
            @if let Some(map) = &view.map { (figure(map, view.title, context)) }
        }
        @if view.cards.is_empty() {
            p.empty {
                (with(
                    &say(msg::ListingNone { link: PLACE }),
                    [link(context.here.to(&Route::Roles), say(msg::ListingAllRoles))],
                ))
            }
        } @else {
            p.count { (say(msg::RoleCount { count: view.cards.len() })) }
            @if view.cards.len() <= LONG {
                (parts::cards(&view.cards, 2, context.here))
            } @else {
                (names(view, context))
            }
        }
    }
}

/// The map of a field, and how much of it that is.
fn figure(map: &FieldMap<'_>, title: &str, context: &PageContext<'_>) -> Markup {
    let (shown, all) = (map.shown, map.all);
    html! {
        (map::figure(&map.chart, &say(msg::MapField { field: title }), context.here))
        @if shown < all { p.aside { (say(msg::MapFieldSome { shown, all })) } }
    }
}

/// All domains, all levels or all employers.
pub(super) fn index_body(view: &ListingsView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head {
            h1 { (view.listing.all()) }
            p.lead { (context.page.description) }
        }
        ul.listings role="list" {
            @for entry in &view.entries {
                li {
                    a href=(context.here.to(&entry.route)) { (entry.title) }
                    " " span.count { (say(msg::RoleCount { count: entry.count })) }
                    @if let Some(text) = entry.text { p { (text) } }
                }
            }
        }
    }
}

fn names(view: &ListingView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        ul.names {
            @for card in &view.cards {
                li { (name(card, context)) }
            }
        }
    }
}

fn name(card: &Card<'_>, context: &PageContext<'_>) -> Markup {
    let role = link(context.here.to(&card.route), card.role.named());
    let employer = &card.role.employer;
    let said = match &card.note {
        Some(note) => say(msg::ListingNameNote { role: PLACE, employer, note }),
        None => say(msg::ListingName { role: PLACE, employer }),
    };
    with(&said, [role])
}
