//! What stands around every page: the name of the site, its navigation, its footer.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use super::edition::Edition;
use super::link_context::LinkContext;
use super::sentence::{PLACE, with};
use crate::content::{Content, Help};

/// The name of the site and the main navigation.
pub(super) fn navigation(here: LinkContext<'_>, edition: &Edition, languages: Markup) -> Markup {
    let (content, has_check) = (edition.content(), edition.has_check);
    html! {
        div.banner-inside {
            a.site-name href=(here.to(&Route::Home)) { (content.site.title) }
            @if !content.site.navigation.is_empty() {
                nav.navigation aria-label=(say(msg::NavMain)) {
                    ul {
                        @for (title, route) in entries(content, has_check) {
                            li { a href=(here.to(route)) aria-current=[current(here, route)] { (title) } }
                        }
                    }
                }
            }
            (languages)
        }
    }
}

/// What authors put there, and behind the page of all roles the one to check oneself.
fn entries(content: &Content, has_check: bool) -> Vec<(String, &Route)> {
    let navigation = content.site.navigation.iter();
    let mut entries: Vec<_> = navigation.map(|(title, route)| (title.clone(), route)).collect();
    let roles = entries.iter().position(|(_, route)| **route == Route::Roles);
    if let Some(n) = roles.filter(|_| has_check) {
        entries.insert(n + 1, (say(msg::NavSelfCheck), &Route::Check));
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
pub(super) fn footer(here: LinkContext<'_>, edition: &Edition) -> Markup {
    let (content, has_check) = (edition.content(), edition.has_check);
    html! {
        div.footer-inside {
            div {
                p.footer-name { (content.site.title) }
                p { (say(msg::FooterPurpose)) }
                @if content.site.policy.allowed.is_empty() { p { (say(msg::FooterPrivacy)) } }
            }
            (help(here, &content.site.help))
            @if !content.site.navigation.is_empty() {
                nav aria-label=(say(msg::NavFooter)) {
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
            p.footer-name { (say(msg::HelpTitle)) }
            @if let Some(email) = &help.email {
                p { (with(&say(msg::HelpEmail { email: PLACE }), [html! { a href={ "mailto:" (email) } { (email) } }])) }
            }
            @if let Some(phone) = &help.phone {
                p { (with(&say(msg::HelpPhone { phone: PLACE }), [html! { a href={ "tel:" (dialled(phone)) } { (phone) } }])) }
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
