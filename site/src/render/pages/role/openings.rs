//! The openings of a role: until when, where, how to apply, whom to ask. A way to apply is
//! shown only while it is of use.

use maud::{Markup, html};
use roles::opening::{Contact, Opening};

use super::super::openings::hiring;
use crate::plan::words::openings as words;
use crate::plan::{EventView, OpeningView, RoleView};
use crate::render::page_context::PageContext;
use crate::render::parts;

/// The title of the section.
pub(super) const TITLE: &str = "Openings";

pub(super) fn openings(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        @if !view.openings.is_empty() {
            section.openings aria-labelledby="openings" {
                h2 #openings { (TITLE) }
                @for one in &view.openings { (opening(one)) }
                @if let Some(page) = view.hiring {
                    p { (hiring(&view.role.employer, page, context.here)) }
                }
            }
        }
    }
}

/// What each opening is, for the head of the page.
pub(super) fn states(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let of = crate::plan::opening::of_card(view.role, context.content.now);
    html! {
        @for (opening, phase, states) in &of { (parts::state(opening, *phase, states)) }
    }
}

fn opening(view: &OpeningView<'_>) -> Markup {
    html! {
        article.opening #(view.anchor) data-opening=(parts::moments(view.opening)) {
            h3 { (view.name) }
            (parts::state(view.opening, view.phase, &view.states))
            (parts::facts(&view.facts))
            div.ways data-phase="open soon" hidden[!view.phase.is_open()] { (ways(view.opening)) }
            @if view.opening.opens.is_some() {
                p data-phase="upcoming" hidden[view.phase.name() != "upcoming"] {
                    (words::not_yet(view.opening))
                }
            }
            @if view.opening.closes.is_some() {
                p data-phase="closed" hidden[view.phase.name() != "closed"] { (words::TOO_LATE) }
            }
            (events(&view.events))
            @if let Some(contact) = &view.opening.contact { (whom_to_ask(contact)) }
        }
    }
}

/// The ways to apply.
fn ways(opening: &Opening) -> Markup {
    let apply = &opening.apply;
    html! {
        @if let Some(url) = &apply.url { p { a.apply href=(url) { (words::apply(opening)) } } }
        @if let Some(email) = &apply.email {
            p { (words::BY_EMAIL) " " a href={ "mailto:" (email) } { (email) } }
        }
        @if let Some(address) = &apply.mail { p { (words::BY_MAIL) " " (address) } }
        @if let Some(place) = &apply.in_person { p { (words::IN_PERSON) " " (place) } }
    }
}

fn events(events: &[EventView<'_>]) -> Markup {
    html! {
        @if !events.is_empty() {
            h4 { (words::EVENTS) }
            ul { @for view in events { li { (event(view)) } } }
        }
    }
}

fn event(view: &EventView<'_>) -> Markup {
    let event = view.event;
    html! {
        @match &event.url {
            Some(url) => a href=(url) { (event.title) },
            None => (event.title),
        }
        ": " (view.when)
        @if let Some(place) = &view.place { ", " (place) }
        @if let Some(text) = &event.text { ". " (text) }
    }
}

fn whom_to_ask(contact: &Contact) -> Markup {
    html! {
        h4 { (words::CONTACT) }
        p {
            @if let Some(name) = &contact.name { (name) }
            @if let Some(email) = &contact.email {
                @if contact.name.is_some() { ", " }
                a href={ "mailto:" (email) } { (email) }
            }
            @if let Some(phone) = &contact.phone {
                @if contact.name.is_some() || contact.email.is_some() { ", " }
                a href={ "tel:" (crate::render::layout::dialled(phone)) } { (phone) }
            }
        }
    }
}
