//! An ordinary page.

use maud::{Markup, html};

use crate::content::Prose;
use crate::render::page_context::PageContext;
use crate::render::parts;

pub(super) fn body(prose: &Prose, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head lang=[prose.language.as_deref()] { h1 { (prose.title) } }
        (context.prose(prose, &[]))
        @if let Some(date) = prose.updated {
            (parts::updated(date))
        }
    }
}
