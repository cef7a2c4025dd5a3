//! All openings, or that there is none, and how to hear of the next one.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use crate::content::Hiring;
use crate::plan::{OpeningView, OpeningsView};
use crate::render::link_context::LinkContext;
use crate::render::machine;
use crate::render::page_context::PageContext;
use crate::render::parts;

pub(super) fn body(view: &OpeningsView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head {
            h1 { (say(msg::OpeningsTitle)) }
            @if !view.is_any_ahead { p.lead { (say(msg::OpeningsNone)) } }
        }
        @if !view.openings.is_empty() { (list(&view.openings, 2, context.here)) }
        (subscribe(context))
        @if !view.hiring.is_empty() {
            ul.plain-links {
                @for (employer, page) in &view.hiring {
                    li { (hiring(employer, page, context.here)) }
                }
            }
        }
    }
}

/// Openings as cards, under a heading of the level above `level`.
pub(super) fn list(openings: &[OpeningView<'_>], level: u8, here: LinkContext<'_>) -> Markup {
    html! {
        ul.cards role="list" { @for one in openings { li.card { (card(one, level, here)) } } }
    }
}

fn card(view: &OpeningView<'_>, level: u8, here: LinkContext<'_>) -> Markup {
    let link =
        html! { a href={ (here.to(&view.route)) "#" (view.anchor) } { (view.role.named()) } };
    html! {
        @match level {
            2 => h2.card-title { (link) },
            _ => h3.card-title { (link) },
        }
        p.card-facts { span { (view.role.employer) } }
        (parts::state(view.opening, view.phase, &view.states))
        dl.facts {
            @for fact in &view.facts {
                div { dt { (fact.name) } dd { (fact.value.as_deref().unwrap_or_default()) } }
            }
        }
    }
}

/// The feeds and the calendar; nothing where a site has none of them.
fn subscribe(context: &PageContext<'_>) -> Markup {
    let publish = &context.content.site.publish;
    let file = |path: &str| context.here.to(&Route::File(path.to_owned()));
    html! {
        @if !publish.feeds.is_empty() || publish.calendar {
            section.subscribe aria-labelledby="subscribe" {
                h2 #subscribe { (say(msg::OpeningsSubscribe)) }
                p { (say(msg::OpeningsSubscribeText)) }
                ul {
                    @for name in &publish.feeds {
                        li { a href=(file(name)) { (say(msg::OpeningsFeed { format: machine::format(name) })) } }
                    }
                    @if publish.calendar {
                        li { a href=(file(machine::CALENDAR)) { (say(msg::OpeningsCalendar)) } }
                    }
                }
            }
        }
    }
}

/// The link to an employer's page on hiring.
pub(super) fn hiring(employer: &str, page: &Hiring, here: LinkContext<'_>) -> Markup {
    let address = match page {
        Hiring::Page(route) => here.to(route),
        Hiring::Elsewhere(url) => url.clone(),
    };
    html! { a href=(address) { (say(msg::OpeningsHiring { employer })) } }
}
