//! Checking oneself against all roles.

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};
use roles::Route;

use crate::plan::CheckView;
use crate::render::page_context::PageContext;
use crate::render::sentence::{PLACE, link, with};

pub(super) fn body(view: &CheckView, context: &PageContext<'_>) -> Markup {
    let here = context.here;
    html! {
        header.page-head {
            h1 { (say(msg::NavSelfCheck)) }
            p.lead { (say(msg::SelfCheckLead { roles: view.roles })) }
            p {
                (with(
                    &say(msg::SelfCheckOne { link: PLACE }),
                    [link(here.to(&Route::Roles), say(msg::SelfCheckOneLink))],
                ))
            }
        }
        @if let Some(checks) = context.islands.checks() {
            (PreEscaped(checks.of_all(context.islands.all_roles(), here)))
            p.worksheet__script { (say(msg::CheckNeedsScript)) " " (say(msg::CheckPaperAll)) }
        }
    }
}
