//! Who asks for what: the table, complete without script.

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};
use roles::Route;

use crate::plan::Page;
use crate::render::page_context::PageContext;
use crate::render::sentence::{PLACE, with};

pub(super) fn body(page: &Page, context: &PageContext<'_>) -> Markup {
    html! {
        header.page-head {
            h1 { (page.title) }
            p.lead { (page.description) }
        }
        div.prose {
            p {
                (say(msg::SkillsAboutNeed)) " " (say(msg::SkillsAboutLevels))
            }
        }
        @if let Some(table) = context.islands.skills() { (PreEscaped(&table.html)) }
        @if context.islands.checks().is_some() {
            div.skills-keep hidden {
                p { (with(&say(msg::SkillsTicked { count: PLACE }), [html! { output { "0" } }])) }
                a.go.you href=(context.here.to(&Route::Check)) { (say(msg::SkillsGoOn)) }
            }
        }
    }
}
