//! One thing that roles ask for, with all of these roles.

use maud::{Markup, html};
use roles::Route;
use roles::skills::{Ask, AskedBy};
use roles::words::{skill_ask, skill_kind, skill_need};

use crate::plan::SkillView;
use crate::plan::words::count;
use crate::render::page_context::PageContext;

pub(super) fn body(view: &SkillView<'_>, context: &PageContext<'_>) -> Markup {
    let skill = view.skill;
    html! {
        header.page-head {
            p.eyebrow { (skill_kind(skill.kind)) }
            h1 { (skill.title) }
            p.lead { "Named by " (count(skill.roles as usize, "role", "roles")) "." }
        }
        @for by in &skill.asked { (asked(by, view, context)) }
    }
}

fn asked(by: &AskedBy, view: &SkillView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        section.asked-by {
            h2 { (skill_need(by.need)) }
            p.count { (count(by.count as usize, "role", "roles")) }
            ul.names { @for ask in &by.asks { li { (role(ask, view, context)) } } }
        }
    }
}

fn role(ask: &Ask, view: &SkillView<'_>, context: &PageContext<'_>) -> Markup {
    let role = view.matrix.role(ask);
    let note = skill_ask(view.matrix, ask);
    html! {
        a href=(context.here.to(&Route::Role(role.slug.clone()))) { (role.title) }
        @if let Some(employer) = &role.elsewhere { ", " (employer) }
        @if !note.is_empty() { " (" (note) ")" }
    }
}
