//! An ordinary page.

use maud::{Markup, html};

use crate::content::Prose;
use crate::render::page_context::PageContext;

pub(super) fn body(prose: &Prose, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head { h1 { (prose.title) } }
        (context.prose(prose, &[]))
        @if let Some(date) = prose.updated {
            p.updated { "Last changed on " time datetime=(date) { (date.in_words()) } "." }
        }
    }
}
