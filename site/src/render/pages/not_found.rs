//! The page for addresses that lead nowhere.

use maud::{Markup, html};
use roles::Route;

use crate::render::page_context::PageContext;

pub(super) fn body(context: &PageContext<'_>) -> Markup {
    let here = context.here;
    html! {
        header.page-head { h1 { "There is no such page" } }
        div.prose {
            p {
                "The address leads to no page of this site. It may have a typing mistake, \
                 or the page may have gone."
            }
            ul {
                li { a href=(here.to(&Route::Roles)) { "All roles" } }
                li { a href=(here.to(&Route::Ladders)) { "All ladders" } }
                li { a href=(here.to(&Route::Home)) { "The start of the site" } }
            }
        }
    }
}
