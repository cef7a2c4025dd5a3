//! All ladders: one map of them, each with its page, all steps in words, and the roles
//! that stand on none.

use ::words::{msg, say};
use maud::{Markup, html};

use crate::plan::{LaddersView, MapView};
use crate::render::map;
use crate::render::page_context::PageContext;
use crate::render::parts;
use crate::render::sentence::{PLACE, link, with};

/// The anchors that the page may have besides those of its prose.
const SECTIONS: [&str; 7] = [
    "compare",
    "compare-from",
    "compare-to",
    "where-you-stand",
    "each-ladder",
    "all-steps",
    "on-no-ladder",
];

pub(super) fn body(view: &LaddersView<'_>, context: &PageContext<'_>) -> Markup {
    let prose = context.prose(view.prose, &SECTIONS);
    html! {
        header.page-head lang=[view.prose.language.as_deref()] {
            h1 { (view.prose.title) }
            @if !view.prose.description.is_empty() { p.lead { (view.prose.description) } }
            @if !view.ladders.is_empty() { (figure(view, context)) }
        }
        @if view.ladders.is_empty() {
            p.empty { (say(msg::LaddersNone)) }
        }
        (context.comparison())
        @if view.any_two {
            p.also {
                (with(
                    &say(msg::LaddersAnyTwo { link: PLACE }),
                    [link(context.here.to(&roles::Route::Compare), say(msg::LaddersAnyTwoLink))],
                ))
            }
        }
        @if view.compares {
            (parts::ladder_progress(view.ladders.iter().map(|(ladder, ..)| *ladder), context))
        }
        (ladders(view, context))
        (prose)
        (steps(view, context))
        @if !view.elsewhere.is_empty() && !view.ladders.is_empty() {
            section aria-labelledby="on-no-ladder" {
                h2 #on-no-ladder { (say(msg::LaddersElsewhere)) }
                (parts::cards(&view.elsewhere, 3, context.here))
            }
        }
    }
}

/// The same as the map, in words.
fn steps(view: &LaddersView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        @if let MapView::Whole(map) = &view.map {
            @if !map.lines.is_empty() {
                section aria-labelledby="all-steps" {
                    h2 #all-steps { (say(msg::LaddersSteps)) }
                    (map::table(map, &say(msg::LaddersStepsCaption), context.here))
                }
            }
        }
    }
}

fn figure(view: &LaddersView<'_>, context: &PageContext<'_>) -> Markup {
    map::of_site(&view.map, &say(msg::LaddersMap), context.here)
}

fn ladders(view: &LaddersView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        @if !view.ladders.is_empty() {
            section aria-labelledby="each-ladder" {
                h2 #each-ladder { (say(msg::LaddersEach)) }
                ul.cards role="list" {
                    @for (ladder, route, rungs) in &view.ladders {
                        li.card {
                            h3.card-title { a href=(context.here.to(route)) { (ladder.title) } }
                            p.card-text { (ladder.description) }
                            ol.card-rungs aria-label=(say(msg::LaddersRungs { count: rungs.len() })) {
                                @for rung in rungs { li { (rung) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
