//! Any two roles side by side.

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
        @if !view.ladders.is_empty() {
            section.on-ladders aria-labelledby="on-ladders" {
                h2 #on-ladders { "Steps on ladders" }
                p { "The page of each ladder says what every step between two of its rungs takes." }
                ul { @for (title, route) in &view.ladders {
                    li { a href=(context.here.to(route)) { (title) } }
                } }
            }
        }
    }
}
