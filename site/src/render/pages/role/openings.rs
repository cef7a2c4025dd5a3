//! The openings of a role: until when, where, how to apply, whom to ask. A way to apply is
//! shown only while it is of use.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::opening::{Contact, Opening};

use super::super::openings::hiring;
use crate::plan::words::openings as words;
use crate::plan::{EventView, OpeningView, RoleView};
use crate::render::layout;
use crate::render::page_context::PageContext;
use crate::render::parts;
use crate::render::sentence::{PLACE, link, with};

pub(super) fn openings(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        @if !view.openings.is_empty() {
            section.openings aria-labelledby="openings" {
                h2 #openings { (say(msg::OpeningsOnRole)) }
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
            (parts::facts(&view.all_facts().cloned().collect::<Vec<_>>()))
            div.ways data-phase="open soon" hidden[!view.phase.is_open()] { (ways(view.opening)) }
            @if view.opening.opens.is_some() {
                p data-phase="upcoming" hidden[view.phase.name() != "upcoming"] {
                    (words::not_yet(view.opening))
                }
            }
            @if view.opening.closes.is_some() {
                p data-phase="closed" hidden[view.phase.name() != "closed"] { (say(msg::OpeningTooLate)) }
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
            @let link = link(format!("mailto:{email}"), email);
            p { (with(&say(msg::OpeningApplyEmail { address: PLACE }), [link])) }
        }
        @if let Some(address) = &apply.mail { p { (say(msg::OpeningApplyMail { address })) } }
        @if let Some(place) = &apply.in_person { p { (say(msg::OpeningApplyInPerson { place })) } }
    }
}

fn events(events: &[EventView<'_>]) -> Markup {
    html! {
        @if !events.is_empty() {
            h4 { (say(msg::OpeningEvents)) }
            ul { @for view in events { li { (event(view)) } } }
        }
    }
}

fn event(view: &EventView<'_>) -> Markup {
    let (event, when) = (view.event, &view.when);
    let title = match &event.url {
        Some(url) => link(url, &event.title),
        None => html! { (event.title) },
    };
    let line = match &view.place {
        Some(place) => say(msg::EventLineAt { event: PLACE, when, place }),
        None => say(msg::EventLine { event: PLACE, when }),
    };
    html! {
        (with(&line, [title]))
        @if let Some(text) = &event.text { br; (text) }
    }
}

fn whom_to_ask(contact: &Contact) -> Markup {
    let name = contact.name.as_ref().map(|name| html! { (name) });
    let email = contact.email.as_ref().map(|email| link(format!("mailto:{email}"), email));
    let phone = contact.phone.as_ref();
    let phone = phone.map(|phone| link(format!("tel:{}", layout::dialled(phone)), phone));
    html! {
        h4 { (say(msg::OpeningContact)) }
        p {
            @for (n, part) in [name, email, phone].into_iter().flatten().enumerate() {
                @if n > 0 { (say(msg::ListSeparator)) }
                (part)
            }
        }
    }
}
