//! Where a role stands: its ladders, and apart from them its reporting line.

use maud::{Markup, html};
use roles::Route;
use roles::ladder::Confidence;

use crate::plan::words::{confidence, confidence_note, step};
use crate::plan::{LadderPlace, LadderPlaces, Neighbour, PostView, RoleView};
use crate::render::drawing::{self, Caption};
use crate::render::link_context::LinkContext;

pub(super) const TITLE: &str = "Where it stands";

const CAPTION: Caption<'_> = Caption {
    title: "The roles around this one",
    same_in_words: "The steps to and from this role stand below as a list.",
};

/// The drawing, the ladders, then the reporting line.
pub(super) fn ladder_places(view: &RoleView<'_>, here: LinkContext<'_>) -> Markup {
    let places = &view.ladder_places;
    html! {
        section.standing aria-labelledby="standing" {
            h2 #standing { (TITLE) }
            @if let Some(chart) = &places.chart { (drawing::figure(chart, &CAPTION, here)) }
            @if places.ladders.is_empty() { p { "It stands on no ladder." } }
            @for place in &places.ladders { (ladder(place, here)) }
            @if let Some(id) = places.compared {
                p.compared {
                    a href={ (here.to(&Route::Compare)) "?from=" (id) } { "Compare this role with another" }
                }
            }
            @if names_posts(places) {
                h3 { "Reporting" }
                p.aside { "A reporting line says who directs whom. It is no promise of a next step." }
                dl.facts.reporting {
                    @if let Some(superior) = &places.reports_to {
                        div { dt { "Reports to" } dd { (post(superior, here)) } }
                    }
                    @if !places.supervises.is_empty() {
                        div {
                            dt { "Supervises" }
                            @for one in &places.supervises { dd { (post(one, here)) } }
                        }
                    }
                    (said_elsewhere("Directed by, in the other’s words", &places.said_to_direct_it, here))
                    (said_elsewhere("Directs, in the other’s words", &places.said_to_report_to_it, here))
                }
            }
        }
    }
}

fn names_posts(places: &LadderPlaces<'_>) -> bool {
    let lists = [&places.supervises, &places.said_to_direct_it, &places.said_to_report_to_it];
    places.reports_to.is_some() || lists.iter().any(|posts| !posts.is_empty())
}

/// What only the description of the other role says.
fn said_elsewhere(name: &str, posts: &[PostView<'_>], here: LinkContext<'_>) -> Markup {
    html! {
        @if !posts.is_empty() {
            div { dt { (name) } @for one in posts { dd { (post(one, here)) } } }
        }
    }
}

fn ladder(place: &LadderPlace<'_>, here: LinkContext<'_>) -> Markup {
    let (title, route) = &place.ladder;
    html! {
        div.ladder-place {
            h3 { "Ladder: " a href=(here.to(route)) { (title) } }
            p { "Rung " (place.rung) " of " (place.of) "." }
            @if place.before.is_empty() && place.after.is_empty() {
                p { "No step leads here or on from here." }
            } @else {
                ul.neighbours {
                    @for one in &place.before { (neighbour("Before", one, here)) }
                    @for one in &place.after { (neighbour("After", one, here)) }
                }
            }
        }
    }
}

fn neighbour(side: &str, one: &Neighbour<'_>, here: LinkContext<'_>) -> Markup {
    let ours = one.confidence == Confidence::Inferred;
    html! {
        li.step.inferred[ours] {
            p {
                strong { (side) ": " } a href=(here.to(&one.route)) { (one.role.title) }
                @if let Some(employer) = one.elsewhere { " (" (employer) ")" }
            }
            p.sureness {
                (step(one.kind, one.confidence)) ". "
                span.tag { (confidence(one.confidence)) } " " (confidence_note(one.confidence))
            }
        }
    }
}

fn post(post: &PostView<'_>, here: LinkContext<'_>) -> Markup {
    match &post.route {
        Some(route) => html! { a href=(here.to(route)) { (post.title) } },
        None => html! { (post.title) },
    }
}
