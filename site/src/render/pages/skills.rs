//! Who asks for what: the table, complete without script.

use maud::{Markup, PreEscaped, html};

use crate::plan::Page;
use crate::render::page_context::PageContext;

pub(super) fn body(page: &Page, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head {
            h1 { (page.title) }
            p.lead { (page.description) }
        }
        div.prose {
            p {
                "What is required belongs to the minimum. A plus is a wish: you can do without it. "
                "Level words are those of each source, and the words of two cities do not compare."
            }
        }
        @if let Some(table) = context.islands.skills() { (PreEscaped(&table.html)) }
    }
}
