//! Checking oneself against all roles.

use maud::{Markup, PreEscaped, html};
use roles::Route;

use crate::plan::CheckView;
use crate::plan::words::count;
use crate::render::page_context::PageContext;

pub(super) fn body(view: &CheckView, context: &PageContext<'_>) -> Markup {
    let here = context.here;
    html! {
        header.page-head {
            h1 { "Check yourself" }
            p.lead {
                "Answer once, and see what your answers come to for "
                (count(view.roles, "role", "roles")) "."
            }
            p {
                "To check yourself against one role only, or for a worksheet on paper, go to the \
                 page of that role: " a href=(here.to(&Route::Roles)) { "all roles" } "."
            }
        }
        @if let Some(checks) = context.islands.checks() {
            (PreEscaped(checks.of_all(context.islands.all_roles(), here)))
        }
    }
}
