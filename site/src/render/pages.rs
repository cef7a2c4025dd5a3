//! The pages, each in a file of its own.

use maud::{Markup, html};

use super::page_context::PageContext;
use super::parts;
use crate::plan::{Page, View};

mod compare;
mod home;
mod ladder;
mod ladders;
mod listing;
mod not_found;
mod prose;
mod role;
mod roles;
mod self_check;
mod skill;
mod skills;

/// The main part of a page, with the way back to those above it.
pub(super) fn main(page: &Page<'_>, context: &PageContext<'_>) -> Markup {
    let (name, kind, body) = match &page.view {
        View::Home(view) => (page.title.as_str(), "home", home::body(view, context)),
        View::Roles(view) => (page.title.as_str(), "roles", roles::body(view, context)),
        View::Role(page) => (page.role.title.as_str(), "role", role::body(&page.view(), context)),
        View::Check(view) => (page.title.as_str(), "check-all", self_check::body(view, context)),
        View::Ladders(view) => (page.title.as_str(), "ladders", ladders::body(view, context)),
        View::Ladder(page) => (page.ladder.title.as_str(), "ladder", ladder::body(page, context)),
        View::Compare(view) => {
            (page.title.as_str(), "comparing", compare::body(view, page, context))
        }
        View::Skills(_) => (page.title.as_str(), "who-asks", skills::body(page, context)),
        View::Skill(view) => {
            (view.skill().title.as_str(), "who-asks-one", skill::body(view, context))
        }
        View::Listing(view) => (view.title, "listing", listing::body(view, context)),
        View::Prose(prose) => (page.title.as_str(), "page", prose::body(prose, context)),
        View::NotFound => (page.title.as_str(), "page", not_found::body(context)),
    };
    html! {
        (parts::trail(page, name, context.here))
        main #main class=(kind) { (body) }
    }
}
