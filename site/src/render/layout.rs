//! What stands around every page: the name of the site, its navigation, its footer.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use super::edition::Edition;
use super::link_context::LinkContext;
use super::sentence::{PLACE, with};
use crate::content::Help;

/// The name of the site and the main navigation.
pub(super) fn navigation(here: LinkContext<'_>, edition: &Edition, languages: Markup) -> Markup {
    let content = edition.content();
    let has_menu = !content.site.navigation.is_empty() || !languages.0.is_empty();
    html! {
        div.banner-inside.has-menu[has_menu] {
            a.site-name href=(here.to(&Route::Home)) { (sign()) span { (content.site.title) } }
            div.banner-end {
                @if has_menu {
                    div.menu #menu popover {
                        @if !content.site.navigation.is_empty() {
                            nav.navigation aria-label=(say(msg::NavMain)) {
                                ul {
                                    @for (title, route) in entries(edition) {
                                        li { a href=(here.to(route)) aria-current=[current(here, route)] { (title) } }
                                    }
                                }
                            }
                        }
                        (languages)
                    }
                }
                @if edition.has_check {
                    a.you href=(here.to(&Route::Check)) aria-current=[current(here, &Route::Check)] { (say(msg::NavSelfCheck)) }
                }
                @if has_menu { (menu_button()) }
            }
        }
    }
}

/// Two stations of a line, and the visitor's own.
fn sign() -> Markup {
    html! {
        svg aria-hidden="true" viewBox="0 0 32 32" {
            path.you-line d="M2 23h12" {}
            path d="M12 12l6 8M2 9h3" {}
            circle cx="9" cy="9" r="4.5" {}
            circle cx="21" cy="23" r="5.5" {}
        }
    }
}

/// Opens the menu where it has no room; needs no script.
fn menu_button() -> Markup {
    html! {
        button.menu-button type="button" popovertarget="menu" aria-label=(say(msg::NavMenu)) {
            svg aria-hidden="true" viewBox="0 0 24 24" { path d="M3 6h18M3 12h18M3 18h18" {} }
        }
    }
}

/// What authors put there, and behind the page of all roles the one of openings where there
/// are any, and the one of skills. The self-check has a place of its own.
fn entries(edition: &Edition) -> Vec<(String, &Route)> {
    let navigation = edition.content().site.navigation.iter();
    let mut entries: Vec<_> = navigation.map(|(title, route)| (title.clone(), route)).collect();
    let Some(roles) = entries.iter().position(|(_, route)| **route == Route::Roles) else {
        return entries;
    };
    if edition.has_skills() && !entries.iter().any(|(_, route)| **route == Route::Skills) {
        entries.insert(roles + 1, (say(msg::SkillsTitle), &Route::Skills));
    }
    if edition.any_ahead {
        entries.insert(roles + 1, (say(msg::OpeningsTitle), &Route::Openings));
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
        | (Domains | Levels | Employers | Compare, Roles)
        | (Skill(_), Skills)
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
    let content = edition.content();
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
                        @for (title, route) in entries(edition).into_iter().chain(more(edition)) {
                            li { a href=(here.to(route)) { (title) } }
                        }
                    }
                }
            }
        }
    }
}

/// Pages that are always there and not always worth a place in the navigation.
fn more(edition: &Edition) -> Vec<(String, &'static Route)> {
    let check = edition.has_check.then(|| (say(msg::NavSelfCheck), &Route::Check));
    let openings = (!edition.any_ahead).then(|| (say(msg::OpeningsTitle), &Route::Openings));
    let has_data = edition.content().site.publish.data;
    let data = has_data.then(|| (say(msg::DataTitle), &Route::Data));
    check.into_iter().chain(openings).chain(data).collect()
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
pub(super) fn dialled(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}
