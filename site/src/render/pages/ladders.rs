//! All ladders, and the roles that stand on none.

use maud::{Markup, html};

use crate::plan::LaddersView;
use crate::plan::words::count;
use crate::render::parts;
use crate::render::sheet::Sheet;

pub(super) fn body(view: &LaddersView<'_>, sheet: &mut Sheet<'_>) -> Markup {
    let prose = sheet.prose(view.prose);
    html! {
        header.page-head { h1 { (view.prose.title) } }
        @if view.ladders.is_empty() {
            p.empty { "No ladder is described yet." }
        } @else {
            ul.cards role="list" {
                @for (ladder, route, rungs) in &view.ladders {
                    li.card {
                        h2.card-title { a href=(sheet.here.to(route)) { (ladder.title) } }
                        p.card-text { (ladder.description) }
                        ol.card-rungs aria-label=(count(rungs.len(), "rung", "rungs")) {
                            @for rung in rungs { li { (rung) } }
                        }
                    }
                }
            }
        }
        (prose)
        @if !view.elsewhere.is_empty() && !view.ladders.is_empty() {
            section aria-labelledby="on-no-ladder" {
                h2 #on-no-ladder { "On no ladder" }
                (parts::cards(&view.elsewhere, 3, sheet.here))
            }
        }
    }
}
