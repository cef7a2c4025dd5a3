//! The page for addresses that lead nowhere.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use crate::render::page_context::PageContext;

pub(super) fn body(context: &PageContext<'_>) -> Markup {
    let here = context.here;
    html! {
        header.page-head { h1 { (say(msg::NotFoundTitle)) } }
        div.prose {
            p { (say(msg::NotFoundText)) }
            ul {
                li { a href=(here.to(&Route::Roles)) { (say(msg::NotFoundRoles)) } }
                li { a href=(here.to(&Route::Ladders)) { (say(msg::NotFoundLadders)) } }
                li { a href=(here.to(&Route::Home)) { (say(msg::NotFoundHome)) } }
            }
        }
    }
}
