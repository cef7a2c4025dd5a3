//! A section of ordinary pages: its text, and the pages below it.

use ::words::{msg, say};
use maud::{Markup, html};

use crate::plan::{SectionView, section_route};
use crate::render::page_context::PageContext;

pub(super) fn body(view: &SectionView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head { h1 { (context.page.title) } }
        @if view.number == 1 { (context.prose(view.prose, &[])) }
        @if !view.entries.is_empty() {
            ul.listings role="list" {
                @for entry in &view.entries {
                    li {
                        a href=(context.here.to(entry.route)) { (entry.title) }
                        @if let Some(date) = entry.date {
                            " " time.count datetime=(date) { (roles::words::date(date)) }
                        }
                        @if !entry.description.is_empty() { p { (entry.description) } }
                    }
                }
            }
        }
        (parts(view, context))
    }
}

/// The way to the other parts of a long list.
fn parts(view: &SectionView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        @if view.of > 1 {
            nav.pages aria-label=(say(msg::SectionPages)) {
                ul {
                    @for n in 1..=view.of {
                        @if let Some(route) = section_route(view.prose, n) {
                            li {
                                a href=(context.here.to(&route))
                                    aria-current=[(n == view.number).then_some("page")] { (n) }
                            }
                        }
                    }
                }
            }
        }
    }
}
