//! The pages, each in a file of its own.

use std::borrow::Cow;

use maud::{Markup, html};

use super::page_context::PageContext;
use super::parts;
use crate::plan::{Page, RoleView, View};

mod compare;
mod data;
mod home;
mod ladder;
mod ladders;
mod listing;
mod not_found;
mod openings;
mod prose;
mod role;
mod roles;
mod section;
mod self_check;
mod skill;
mod skills;

/// The self-check of a role by itself.
pub(super) fn self_check(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    role::self_check_of(view, context)
}

/// The main part of a page without the way back to those above it.
pub(super) fn alone(page: &Page, view: &View<'_>, context: &PageContext<'_>) -> Markup {
    let body = body(page, view, context);
    html! { main #main class=(body.kind) { (body.markup) } }
}

/// The main part of a page, with the way back to those above it.
pub(super) fn main(page: &Page, view: &View<'_>, context: &PageContext<'_>) -> Markup {
    let Body { name, kind, markup } = body(page, view, context);
    html! {
        (parts::trail(page, &name, context.here))
        main #main class=(kind) { (markup) }
    }
}

/// What the main part of a page is called in the trail, its class, and itself.
struct Body<'a> {
    name: Cow<'a, str>,
    kind: &'static str,
    markup: Markup,
}

fn body<'a>(page: &'a Page, view: &'a View<'_>, context: &PageContext<'_>) -> Body<'a> {
    let title = page.title.as_str();
    let (name, kind, markup) = match view {
        View::Home(view) => (title, "home", home::body(view, context)),
        View::Roles(view) => (title, "roles", roles::body(view, context)),
        View::Role(view) => (title, "role", role::body(view, context)),
        View::Check(view) => (title, "check-all", self_check::body(view, context)),
        View::Ladders(view) => (title, "ladders", ladders::body(view, context)),
        View::Ladder(view) => (view.ladder.title.as_str(), "ladder", ladder::body(view, context)),
        View::Compare(view) => (title, "comparing", compare::body(view, page, context)),
        View::Skills(_) => (title, "who-asks", skills::body(page, context)),
        View::Skill(view) => {
            (view.skill.title.as_str(), "who-asks-one", skill::body(view, context))
        }
        View::Listings(view) => (title, "listing", listing::index_body(view, context)),
        View::Listing(view) => (view.title, "listing", listing::body(view, context)),
        View::Section(view) => (title, "page", section::body(view, context)),
        View::Openings(view) => (title, "open-positions", openings::body(view, context)),
        View::Data => (title, "open-data", data::body(context)),
        View::Prose(prose) => (title, "page", prose::body(prose, context)),
        View::NotFound => (title, "page", not_found::body(context)),
    };
    let name = match view {
        View::Role(view) => view.role.named().into(),
        _ => name.into(),
    };
    Body { name, kind, markup }
}
