//! Who asks for what: the table, complete without script.

use ::words::{msg, say};
use maud::{Markup, PreEscaped, html};

use crate::plan::Page;
use crate::render::page_context::PageContext;

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
    }
}
