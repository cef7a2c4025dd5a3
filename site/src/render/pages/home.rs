//! The home page: where one can go from here.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use super::openings;
use crate::plan::HomeView;
use crate::render::map;
use crate::render::page_context::PageContext;
use crate::render::parts;

pub(super) fn body(view: &HomeView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head.hero lang=[view.prose.language.as_deref()] {
            h1 { (view.prose.title) }
            div.hero-ways {
                @if !view.prose.description.is_empty() { p.lead { (view.prose.description) } }
                (first_steps(view, context))
            }
            (map::of_site(&view.map, &say(msg::LaddersMap), context.here))
        }
        (journeys(view, context))
        @if !view.openings.is_empty() {
            section aria-labelledby="open-positions" {
                h2 #open-positions { a href=(context.here.to(&Route::Openings)) { (say(msg::OpeningsTitle)) } }
                (openings::list(&view.openings, 3, context.here))
            }
        }
        (context.prose(view.prose, &["browse", "open-positions"]))
        @if !view.facets.is_empty() {
            section.browse aria-labelledby="browse" {
                h2 #browse { (say(msg::HomeBrowse)) }
                (parts::facets(&view.facets, context.here))
            }
        }
    }
}

/// What to do first: check oneself, or look at all roles.
fn first_steps(view: &HomeView<'_>, context: &PageContext<'_>) -> Markup {
    let here = context.here;
    html! {
        @if view.roles > 0 {
            p.buttons {
                @if view.checks > 0 { a.go.you href=(here.to(&Route::Check)) { (say(msg::HomeStart)) } }
                a.go href=(here.to(&Route::Roles)) { (say(msg::HomeAllRoles { roles: view.roles })) }
            }
        }
        @if view.checks > 0 { p.promise { (say(msg::HomePromise)) } }
    }
}

fn journeys(view: &HomeView<'_>, context: &PageContext<'_>) -> Markup {
    let here = context.here;
    html! {
        ul.journeys role="list" {
            li.card {
                h2.card-title { a href=(here.to(&Route::Roles)) { (say(msg::HomeFind)) } }
                p.card-text { (roles_in_words(view)) }
            }
            (check(view, context))
            li.card {
                h2.card-title { a href=(here.to(&Route::Ladders)) { (say(msg::HomeLadders)) } }
                p.card-text { (ladders_in_words(view)) }
            }
            @if view.skills > 0 {
                li.card {
                    h2.card-title { a href=(here.to(&Route::Skills)) { (say(msg::HomeSkills)) } }
                    p.card-text { (say(msg::HomeSkillsText { skills: view.skills })) }
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
                h2.card-title { a href=(here.to(&Route::Check)) { (say(msg::NavSelfCheck)) } }
                p.card-text { (say(msg::HomeCheckText { roles: view.checks })) }
            }
        } @else if !view.ways_in.is_empty() {
            li.card.card-links {
                h2.card-title { (say(msg::HomeWays)) }
                p.card-text { (say(msg::HomeWaysText)) }
                ul {
                    @for (title, route) in &view.ways_in {
                        li { a href={ (here.to(route)) "#ways-in" } { (say(msg::HomeWaysLink { role: title })) } }
                    }
                }
            }
        }
    }
}

/// How many roles there are, and how many have no description yet. How many are open is not
/// said: the page may be older than that.
fn roles_in_words(view: &HomeView<'_>) -> Markup {
    let described = view.roles - view.stubs;
    html! {
        @match (described, view.stubs) {
            (0, 0) => (say(msg::HomeNoRoles)),
            (0, stubs) => (say(msg::HomeFindOnlyStubs { stubs })),
            (roles, 0) => (say(msg::HomeFindText { roles })),
            (roles, stubs) => {
                (say(msg::HomeFindText { roles })) " " (say(msg::HomeFindStubs { stubs }))
            }
        }
    }
}

fn ladders_in_words(view: &HomeView<'_>) -> String {
    match view.ladders {
        0 => say(msg::HomeNoLadders),
        ladders => say(msg::HomeLaddersText { ladders }),
    }
}
