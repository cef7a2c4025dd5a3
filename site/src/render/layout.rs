//! What stands around every page: the name of the site, its navigation, its footer.

use maud::{Markup, html};
use roles::Route;

use super::link_context::LinkContext;
use crate::content::{Content, Help};
use crate::plan;

/// The name of the site and the main navigation.
pub(super) fn navigation(here: LinkContext<'_>, content: &Content, has_check: bool) -> Markup {
    html! {
        div.banner-inside {
            a.site-name href=(here.to(&Route::Home)) { (content.site.title) }
            @if !content.site.navigation.is_empty() {
                nav.navigation aria-label="Main" {
                    ul {
                        @for (title, route) in entries(content, has_check) {
                            li { a href=(here.to(route)) aria-current=[current(here, route)] { (title) } }
                        }
                    }
                }
            }
        }
    }
}

/// What authors put there, and behind the page of all roles the one to check oneself.
fn entries(content: &Content, has_check: bool) -> Vec<(&str, &Route)> {
    let navigation = content.site.navigation.iter();
    let mut entries: Vec<_> = navigation.map(|(title, route)| (title.as_str(), route)).collect();
    let roles = entries.iter().position(|(_, route)| **route == Route::Roles);
    if let Some(n) = roles.filter(|_| has_check) {
        entries.insert(n + 1, (plan::CHECK_TITLE, &Route::Check));
    }
    entries
}

/// Whether a page of the navigation is this one, or the one above it.
fn current(here: LinkContext<'_>, entry: &Route) -> Option<&'static str> {
    use Route::{Compare, Domain, Employer, Level, Role, Roles, RolesPage, Skill, Skills};
    use Route::{Domains, Employers, Ladder, Ladders, Levels};
    match (here.route(), entry) {
        (here, entry) if here == entry => Some("page"),
        (Role(_) | RolesPage(_) | Domain(_) | Level(_) | Employer(_), Roles)
        | (Domains | Levels | Employers, Roles)
        | (Skills | Skill(_) | Compare, Roles)
        | (Ladder(_), Ladders) => Some("true"),
        (Route::Prose(path), Route::Prose(above)) => {
            let below = path.strip_prefix(above.as_str()).is_some_and(|rest| rest.starts_with('/'));
            below.then_some("true")
        }
        _ => None,
    }
}

/// What the site is and is not, and its pages once more.
pub(super) fn footer(here: LinkContext<'_>, content: &Content, has_check: bool) -> Markup {
    html! {
        div.footer-inside {
            div {
                p.footer-name { (content.site.title) }
                p { "These pages describe roles. They are no application, and the city decides." }
                @if content.site.policy.allowed.is_empty() {
                    p { "They load nothing from other sites, and they set no cookies." }
                }
            }
            (help(here, &content.site.help))
            @if !content.site.navigation.is_empty() {
                nav aria-label="Footer" {
                    ul {
                        @for (title, route) in entries(content, has_check) {
                            li { a href=(here.to(route)) { (title) } }
                        }
                    }
                }
            }
        }
    }
}

/// Whom visitors ask, in the same place on every page; nothing where nobody is named.
fn help(here: LinkContext<'_>, help: &Help) -> Markup {
    if *help == Help::default() {
        return html! {};
    }
    html! {
        div.help {
            p.footer-name { "Help with these pages" }
            @if let Some(email) = &help.email {
                p { "Write to " a href={ "mailto:" (email) } { (email) } }
            }
            @if let Some(phone) = &help.phone {
                p { "Call " a href={ "tel:" (dialled(phone)) } { (phone) } }
            }
            @if !help.pages.is_empty() {
                ul { @for (title, route) in &help.pages { li { a href=(here.to(route)) { (title) } } } }
            }
        }
    }
}

/// A telephone number as machines dial it.
fn dialled(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}
