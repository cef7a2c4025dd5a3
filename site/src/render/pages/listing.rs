//! The roles of a domain, a level or an employer.

use maud::{Markup, html};
use roles::Route;

use crate::plan::words::count;
use crate::plan::{ListingView, ListingsView};
use crate::render::page_context::PageContext;
use crate::render::parts;

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
        }
        @if view.cards.is_empty() {
            p.empty { "No role is listed here yet. " a href=(context.here.to(&Route::Roles)) { "See all roles" } "." }
        } @else {
            p.count { (count(view.cards.len(), "role", "roles")) }
            @if view.cards.len() <= LONG {
                (parts::cards(&view.cards, 2, context.here))
            } @else {
                (names(view, context))
            }
        }
    }
}

/// All domains, all levels or all employers.
pub(super) fn index_body(view: &ListingsView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head { h1 { (view.listing.all()) } }
        dl.listings {
            @for entry in &view.entries {
                dt {
                    a href=(context.here.to(&entry.route)) { (entry.title) }
                    " " span.count { (count(entry.count, "role", "roles")) }
                }
                @if let Some(text) = entry.text { dd { (text) } }
            }
        }
    }
}

fn names(view: &ListingView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        ul.names {
            @for card in &view.cards {
                li {
                    a href=(context.here.to(&card.route)) { (card.role.title) }
                    ", " (card.role.employer)
                    @if let Some(note) = card.note { " (" (note.to_lowercase()) ")" }
                }
            }
        }
    }
}
