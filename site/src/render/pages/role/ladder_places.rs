//! Where a role stands: its ladders, and apart from them its reporting line.

use ::words::{Key, msg, say};
use maud::{Markup, html};
use roles::Route;
use roles::ladder::Confidence;

use crate::plan::words::{confidence, confidence_note, step};
use crate::plan::{LadderPlace, LadderPlaces, Neighbour, PostView, RoleView};
use crate::render::link_context::LinkContext;
use crate::render::sentence::{PLACE, link, with};

/// The ladders, then the reporting line.
pub(super) fn ladder_places(view: &RoleView<'_>, here: LinkContext<'_>) -> Markup {
    let places = &view.ladder_places;
    html! {
        section.standing aria-labelledby="standing" {
            h2 #standing { (say(msg::PlacesTitle)) }
            @if places.ladders.is_empty() { p { (say(msg::PlacesNone)) } }
            @for place in &places.ladders { (ladder(place, here)) }
            @if let Some(address) = compared(view, here) {
                p.compared { a href=(address) { (say(msg::PlacesCompare)) } }
            }
            @if names_posts(places) {
                h3 { (say(msg::PlacesReporting)) }
                p.aside { (say(msg::ReportingNote)) }
                dl.facts.reporting {
                    @if let Some(superior) = &places.reports_to {
                        div { dt { (say(msg::PlacesReportsTo)) } dd { (post(superior, here)) } }
                    }
                    @if !places.supervises.is_empty() {
                        div {
                            dt { (say(msg::PlacesSupervises)) }
                            @for one in &places.supervises { dd { (post(one, here)) } }
                        }
                    }
                    (said_elsewhere(msg::PlacesSaidToBeSupervised::KEY, &places.said_to_direct_it, here))
                    (said_elsewhere(msg::PlacesSaidToSupervise::KEY, &places.said_to_report_to_it, here))
                }
            }
        }
    }
}

/// Where the role is compared with any other.
pub(super) fn compared(view: &RoleView<'_>, here: LinkContext<'_>) -> Option<String> {
    let role = view.ladder_places.compared?;
    Some(format!("{}?from={role}", here.to(&Route::Compare)))
}

fn names_posts(places: &LadderPlaces<'_>) -> bool {
    let lists = [&places.supervises, &places.said_to_direct_it, &places.said_to_report_to_it];
    places.reports_to.is_some() || lists.iter().any(|posts| !posts.is_empty())
}

/// What only the description of the other role says.
fn said_elsewhere(name: Key, posts: &[PostView], here: LinkContext<'_>) -> Markup {
    html! {
        @if !posts.is_empty() {
            div { dt { (name.say()) } @for one in posts { dd { (post(one, here)) } } }
        }
    }
}

fn ladder(place: &LadderPlace<'_>, here: LinkContext<'_>) -> Markup {
    let (title, route) = &place.ladder;
    html! {
        div.ladder-place {
            h3 { (with(&say(msg::PlacesLadder { ladder: PLACE }), [link(here.to(route), title)])) }
            p { (say(msg::PlacesRung { rung: place.rung, of: place.of })) }
            @if place.before.is_empty() && place.after.is_empty() {
                p { (say(msg::PlacesNoStep)) }
            } @else {
                ul.neighbours {
                    @for one in &place.before { (neighbour(&say(msg::PlacesBelow { role: PLACE }), one, here)) }
                    @for one in &place.after { (neighbour(&say(msg::PlacesAbove { role: PLACE }), one, here)) }
                }
            }
        }
    }
}

fn neighbour(side: &str, one: &Neighbour<'_>, here: LinkContext<'_>) -> Markup {
    let ours = one.confidence == Confidence::Inferred;
    let role = link(here.to(&one.route), one.role.named());
    let named = match one.elsewhere {
        Some(employer) => with(&say(msg::PlacesNamed { role: PLACE, employer }), [role]),
        None => role,
    };
    html! {
        li.step.inferred[ours] {
            p { (with(side, [named])) }
            p.sureness {
                (say(msg::PlacesStep { step: &step(one.kind, one.confidence) })) " "
                span.tag { (confidence(one.confidence)) } " " (confidence_note(one.confidence))
            }
        }
    }
}

fn post(post: &PostView, here: LinkContext<'_>) -> Markup {
    match &post.route {
        Some(route) => html! { a href=(here.to(route)) { (post.title) } },
        None => html! { (post.title) },
    }
}
