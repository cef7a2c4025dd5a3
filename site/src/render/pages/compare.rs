//! Any two roles side by side.

use ::words::{msg, say};
use maud::{Markup, html};

use crate::plan::{CompareView, Page};
use crate::render::page_context::PageContext;

pub(super) fn body(view: &CompareView<'_>, page: &Page, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head {
            h1 { (page.title) }
            p.lead { (page.description) }
        }
        (context.comparison())
        p.compare__script { (say(msg::CompareNeedsScript)) }
        @if !view.ladders.is_empty() {
            section.on-ladders aria-labelledby="on-ladders" {
                h2 #on-ladders { (say(msg::CompareOnLadders)) }
                p { (say(msg::CompareOnLaddersText)) }
                ul { @for (title, route) in &view.ladders {
                    li { a href=(context.here.to(route)) { (title) } }
                } }
            }
        }
    }
}
