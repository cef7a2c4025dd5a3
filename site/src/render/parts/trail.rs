//! Where a page stands: the pages above it.

use ::words::{msg, say};
use maud::{Markup, html};

use crate::plan::Page;
use crate::render::link_context::LinkContext;

/// The pages above a page, and the page itself; nothing on the home page.
pub(in crate::render) fn trail(page: &Page, name: &str, here: LinkContext<'_>) -> Markup {
    if page.trail.is_empty() {
        return html! {};
    }
    html! {
        nav.trail aria-label=(say(msg::NavTrail)) {
            ol {
                @for (title, route) in &page.trail {
                    li { a href=(here.to(route)) { (title) } }
                }
                li aria-current="page" { (name) }
            }
        }
    }
}
