//! All ladders: one map of them, each with its page, all steps in words, and the roles
//! that stand on none.

use maud::{Markup, html};

use crate::plan::words::count;
use crate::plan::{Chart, LaddersView};
use crate::render::drawing::{self, Caption};
use crate::render::page_context::PageContext;
use crate::render::parts;

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
        header.page-head {
            h1 { (view.prose.title) }
            @if !view.prose.description.is_empty() { p.lead { (view.prose.description) } }
        }
        @if view.ladders.is_empty() {
            p.empty { "No ladder is described yet." }
        }
        @if let Some(map) = &view.map { (figure(map, context)) }
        (context.comparison())
        @if view.any_two {
            p.also {
                "Roles that stand on no ladder can be compared too: "
                a href=(context.here.to(&roles::Route::Compare)) { "any two roles side by side" } "."
            }
        }
        @if view.compares {
            (parts::ladder_progress(view.ladders.iter().map(|(ladder, ..)| *ladder), context))
        }
        (ladders(view, context))
        (prose)
        @if let Some(map) = view.map.as_ref().filter(|map| !map.lines.is_empty()) {
            section aria-labelledby="all-steps" {
                h2 #all-steps { "All steps" }
                (drawing::table(map, "All steps and reporting lines between the roles", context.here))
            }
        }
        @if !view.elsewhere.is_empty() && !view.ladders.is_empty() {
            section aria-labelledby="on-no-ladder" {
                h2 #on-no-ladder { "On no ladder" }
                (parts::cards(&view.elsewhere, 3, context.here))
            }
        }
    }
}

fn figure(map: &Chart<'_>, context: &PageContext<'_>) -> Markup {
    let caption = Caption {
        title: "All ladders on one map",
        same_in_words: "All steps stand below as a table.",
    };
    drawing::figure(map, &caption, context.here)
}

fn ladders(view: &LaddersView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        @if !view.ladders.is_empty() {
            section aria-labelledby="each-ladder" {
                h2 #each-ladder { "Each ladder" }
                @if view.map.is_none() {
                    p.aside { "There are too many roles for one map. Each ladder has a drawing of its own." }
                }
                ul.cards role="list" {
                    @for (ladder, route, rungs) in &view.ladders {
                        li.card {
                            h3.card-title { a href=(context.here.to(route)) { (ladder.title) } }
                            p.card-text { (ladder.description) }
                            ol.card-rungs aria-label=(count(rungs.len(), "rung", "rungs")) {
                                @for rung in rungs { li { (rung) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
