//! Where visitors check themselves against the role.

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};
use roles::Route;

use crate::plan::RoleView;
use crate::render::page_context::PageContext;
use crate::render::sentence::{PLACE, link, with};

/// The self-check, with the role as text beside it.
pub(in crate::render::pages) fn check(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let checks = context.islands.checks().filter(|_| view.check);
    let Some(island) = checks.and_then(|checks| checks.of_role(view.role, context.here)) else {
        return html! {};
    };
    html! {
        section.self-check aria-labelledby="check" {
            h2 #check { (say(msg::SelfCheckTitle)) }
            p {
                (with(
                    &say(msg::SelfCheckAll { link: PLACE }),
                    [link(context.here.to(&Route::Check), say(msg::SelfCheckAllLink))],
                ))
            }
            (PreEscaped(island.html))
            (PreEscaped(island.worksheet))
            script #check-role type="text/plain" { (PreEscaped(island.role)) }
        }
    }
}
