//! The switch between languages, and what search engines are told of them.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use super::edition::Edition;
use super::link_context::LinkContext;
use crate::plan::Page;

/// The same page in the other languages; nothing where there is one language.
pub(super) fn switch(page: &Page, own: &Edition, all: &[Edition], here: LinkContext<'_>) -> Markup {
    if all.len() < 2 {
        return html! {};
    }
    html! {
        nav.languages aria-label=(say(msg::NavLanguages)) {
            ul role="list" {
                @for edition in all {
                    @let tag = edition.language();
                    @let name = edition.say(|| say(msg::LanguageName));
                    li {
                        @if tag == own.language() {
                            span aria-current="true" { (name) }
                        } @else {
                            a href=(link(page, edition, here)) lang=(tag) hreflang=(tag) { (name) }
                        }
                    }
                }
            }
        }
    }
}

/// The page in another language; the page for missing addresses is one for all languages.
fn link(page: &Page, edition: &Edition, here: LinkContext<'_>) -> String {
    match page.route {
        Route::NotFound => here.to(&Route::File(edition.folder().to_owned())),
        _ => here.in_folder(edition.folder()),
    }
}

/// Where search engines find the page in each language; nothing where there is one.
pub(super) fn alternates(page: &Page, all: &[Edition], base_url: &str) -> Markup {
    let is_in_all = all.len() > 1 && page.route != Route::NotFound;
    html! {
        @if is_in_all {
            @for edition in all {
                link rel="alternate" hreflang=(edition.language())
                    href=(address(page, edition, base_url));
            }
            link rel="alternate" hreflang="x-default" href=(address(page, &all[0], base_url));
        }
    }
}

/// The whole address of a page in a language.
pub(super) fn address(page: &Page, edition: &Edition, base_url: &str) -> String {
    [base_url, "/", edition.folder(), &page.route.address()].concat()
}
