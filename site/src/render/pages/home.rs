//! The home page: where one can go from here.

use maud::{Markup, html};
use roles::Route;

use super::openings;
use crate::plan::HomeView;
use crate::plan::words::{count, openings as words};
use crate::render::page_context::PageContext;
use crate::render::parts;

pub(super) fn body(view: &HomeView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head.hero {
            h1 { (view.prose.title) }
            @if !view.prose.description.is_empty() { p.lead { (view.prose.description) } }
        }
        (journeys(view, context))
        @if !view.openings.is_empty() {
            section aria-labelledby="open-positions" {
                h2 #open-positions { a href=(context.here.to(&Route::Openings)) { (words::TITLE) } }
                (openings::list(&view.openings, 3, context.here))
            }
        }
        (context.prose(view.prose, &["browse", "open-positions"]))
        @if !view.facets.is_empty() {
            section.browse aria-labelledby="browse" {
                h2 #browse { "Browse the roles" }
                (parts::facets(&view.facets, context.here))
            }
        }
    }
}

fn journeys(view: &HomeView<'_>, context: &PageContext<'_>) -> Markup {
    let here = context.here;
    html! {
        ul.cards.journeys role="list" {
            li.card {
                h2.card-title { a href=(here.to(&Route::Roles)) { "Find a role" } }
                p.card-text { (roles_in_words(view)) }
            }
            (check(view, context))
            li.card {
                h2.card-title { a href=(here.to(&Route::Ladders)) { "See the ladders" } }
                p.card-text { (ladders_in_words(view)) }
            }
            @if view.skills > 0 {
                li.card {
                    h2.card-title { a href=(here.to(&Route::Skills)) { "See who asks for what" } }
                    p.card-text {
                        (count(view.skills, "tool or skill", "tools, skills and credentials"))
                        ", each with the roles that ask for it."
                    }
                }
            }
        }
    }
}

/// Checking oneself, or without that page the ways into some roles.
fn check(view: &HomeView<'_>, context: &PageContext<'_>) -> Markup {
    let here = context.here;
    html! {
        @if view.checks > 0 {
            li.card {
                h2.card-title { a href=(here.to(&Route::Check)) { "Check yourself" } }
                p.card-text {
                    "Answer once, and see for " (count(view.checks, "role", "roles"))
                    " what your answers come to. Nothing is sent."
                }
            }
        } @else if !view.ways_in.is_empty() {
            li.card.card-links {
                h2.card-title { "See what it takes" }
                p.card-text { "A role’s page lists its ways in: what would be enough to start." }
                ul {
                    @for (title, route) in &view.ways_in {
                        li { a href={ (here.to(route)) "#ways-in" } { "Ways into " (title) } }
                    }
                }
            }
        }
    }
}

fn roles_in_words(view: &HomeView<'_>) -> String {
    let mut text = match view.roles {
        0 => return "No role is described yet.".into(),
        n => format!(
            "{}, each with what you would do and what it asks for.",
            count(n, "role", "roles")
        ),
    };
    if view.stubs > 0 {
        text += &format!(" {} not written yet.", count(view.stubs, "is", "are"));
    }
    text
}

fn ladders_in_words(view: &HomeView<'_>) -> String {
    match view.ladders {
        0 => "No ladder is described yet.".into(),
        n => format!(
            "{} of related roles, and what every step between them rests on.",
            count(n, "ladder", "ladders")
        ),
    }
}
