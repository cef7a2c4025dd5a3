//! Where visitors check themselves against the role.

use maud::{Markup, PreEscaped, html};
use roles::Route;

use crate::plan::RoleView;
use crate::render::page_context::PageContext;

pub(super) const TITLE: &str = "Check yourself against this role";

/// The self-check, with the role as text beside it.
pub(in crate::render::pages) fn check(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let checks = context.islands.checks().filter(|_| view.check);
    let Some(island) = checks.and_then(|checks| checks.of_role(view.role, context.here)) else {
        return html! {};
    };
    html! {
        section.self-check aria-labelledby="check" {
            h2 #check { (TITLE) }
            p {
                "You can also " a href=(context.here.to(&Route::Check)) { "answer once for all roles" } "."
            }
            (PreEscaped(island.html))
            script #check-role type="text/plain" { (PreEscaped(island.role)) }
        }
    }
}
