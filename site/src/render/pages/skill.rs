//! One thing that roles ask for, with all of these roles.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;
use roles::skills::{Ask, AskedBy};
use roles::words::{notes, skill_ask, skill_kind, skill_need};

use crate::plan::SkillView;
use crate::render::page_context::PageContext;
use crate::render::sentence::{PLACE, link, with};

pub(super) fn body(view: &SkillView<'_>, context: &PageContext<'_>) -> Markup {
    let skill = view.skill;
    html! {
        header.page-head {
            p.eyebrow { (skill_kind(skill.kind)) }
            h1 { (skill.title) }
            p.lead { (say(msg::SkillLead { count: skill.roles as usize })) }
        }
        @for by in &skill.asked { (asked(by, view, context)) }
    }
}

fn asked(by: &AskedBy, view: &SkillView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        section.asked-by {
            h2 { (skill_need(by.need)) }
            p.count { (say(msg::RoleCount { count: by.count as usize })) }
            ul.names { @for ask in &by.asks { li { (role(ask, view, context)) } } }
        }
    }
}

fn role(ask: &Ask, view: &SkillView<'_>, context: &PageContext<'_>) -> Markup {
    let role = view.matrix.role(ask);
    let named = link(context.here.to(&Route::Role(role.slug.clone())), &role.title);
    html! {
        @match &role.elsewhere {
            Some(employer) => (with(&say(msg::SkillRole { role: PLACE, employer }), [named])),
            None => (named),
        }
        (notes(&skill_ask(view.matrix, ask)))
    }
}
