//! The pages, each in a file of its own.

use maud::{Markup, html};

use super::parts;
use super::sheet::Sheet;
use crate::plan::{Page, View};

mod check;
mod compare;
mod home;
mod ladder;
mod ladders;
mod listing;
mod not_found;
mod prose;
mod role;
mod roles;
mod skill;
mod skills;

/// The main part of a page, with the way back to those above it.
pub(super) fn main(page: &Page<'_>, sheet: &Sheet<'_>) -> Markup {
    let (name, kind, body) = match &page.view {
        View::Home(view) => (page.title.as_str(), "home", home::body(view, sheet)),
        View::Roles(view) => (page.title.as_str(), "roles", roles::body(view, sheet)),
        View::Role(page) => (page.role.title.as_str(), "role", role::body(&page.view(), sheet)),
        View::Check(view) => (page.title.as_str(), "check-all", check::body(view, sheet)),
        View::Ladders(view) => (page.title.as_str(), "ladders", ladders::body(view, sheet)),
        View::Ladder(page) => (page.ladder.title.as_str(), "ladder", ladder::body(page, sheet)),
        View::Compare(view) => (page.title.as_str(), "comparing", compare::body(view, page, sheet)),
        View::Skills(_) => (page.title.as_str(), "who-asks", skills::body(page, sheet)),
        View::Skill(view) => {
            (view.skill().title.as_str(), "who-asks-one", skill::body(view, sheet))
        }
        View::Listing(view) => (view.title, "listing", listing::body(view, sheet)),
        View::Prose(prose) => (page.title.as_str(), "page", prose::body(prose, sheet)),
        View::NotFound => (page.title.as_str(), "page", not_found::body(sheet)),
    };
    html! {
        (parts::trail(page, name, sheet.here))
        main #main class=(kind) { (body) }
    }
}
