//! The roles of a domain, a level or an employer.

use maud::{Markup, html};
use roles::Route;

use crate::plan::ListingView;
use crate::plan::words::count;
use crate::render::parts;
use crate::render::sheet::Sheet;

/// Lists longer than this show no descriptions.
const LONG: usize = 50;

pub(super) fn body(view: &ListingView<'_>, sheet: &Sheet<'_>) -> Markup {
    html! {
        header.page-head {
            p.eyebrow { (view.listing.name()) }
            h1 { (view.title) }
            @if let Some(text) = view.text { p.lead { (text) } }
        }
        @if view.cards.is_empty() {
            p.empty { "No role is listed here yet. " a href=(sheet.here.to(&Route::Roles)) { "See all roles" } "." }
        } @else {
            p.count { (count(view.cards.len(), "role", "roles")) }
            @if view.cards.len() <= LONG {
                (parts::cards(&view.cards, 2, sheet.here))
            } @else {
                (names(view, sheet))
            }
        }
    }
}

fn names(view: &ListingView<'_>, sheet: &Sheet<'_>) -> Markup {
    html! {
        ul.names {
            @for card in &view.cards {
                li {
                    a href=(sheet.here.to(&card.route)) { (card.role.title) }
                    ", " (card.role.employer)
                    @if let Some(note) = card.note { " (" (note.to_lowercase()) ")" }
                }
            }
        }
    }
}
