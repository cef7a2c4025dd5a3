//! One role, in the order in which people ask: what is it, on what terms, what does
//! it ask for, how does one get in, what would one do, where does it lead.

use std::collections::BTreeSet;

use maud::{Markup, PreEscaped, html};
use roles::role::Status;

use crate::plan::RoleView;
use crate::plan::words::role_status;
use crate::render::markdown::Text;
use crate::render::parts;
use crate::render::sheet::Sheet;

mod asks;
mod check;
mod listed;
mod notes;
mod standing;

/// The anchors that a role's page may have besides those of its requirements and prose.
const SECTIONS: [&str; 17] = [
    "terms",
    "required",
    "plus",
    "later",
    "at-entry",
    "good-to-know",
    "conditions",
    "listed",
    "ways-in",
    "check",
    "check-role",
    "check-result",
    "check-keeping",
    "check-keep",
    "standing",
    "assumptions",
    "source",
];

pub(super) fn body(view: &RoleView<'_>, sheet: &mut Sheet<'_>) -> Markup {
    let text = view.prose.map(|prose| sheet.parts(prose, taken(view))).unwrap_or_default();
    let written = view.role.status != Status::Stub;
    html! {
        article {
            (head(view, sheet))
            @if written {
                (terms(view))
            } @else {
                p.notice { "This role is known by name only. Its description is not written yet." }
            }
            div.role-columns {
                @if written { (contents(view, &text)) }
                div.role-body {
                    @if !text.intro.trim().is_empty() { div.prose { (PreEscaped(&text.intro)) } }
                    @if written {
                        @for section in &view.asks { (asks::section(section)) }
                        (listed::listed(&view.listed))
                        (notes::ways_in(view))
                        (check::check(view, sheet))
                    }
                    @if !text.rest.trim().is_empty() { div.prose.duties { (PreEscaped(&text.rest)) } }
                    (standing::standing(view, sheet.here))
                    (notes::assumptions(view))
                    (notes::source(view))
                    (address(view, sheet))
                }
            }
        }
    }
}

fn taken(view: &RoleView<'_>) -> BTreeSet<String> {
    let all = &view.role.requirements;
    let ids = all.all().iter().map(|r| &r.id).chain(all.groups().iter().map(|g| &g.id));
    let listed = view.listed.iter().map(|section| section.id.clone());
    let fixed = SECTIONS.iter().map(ToString::to_string);
    ids.map(|id| format!("r-{id}")).chain(listed).chain(fixed).collect()
}

fn head(view: &RoleView<'_>, sheet: &Sheet<'_>) -> Markup {
    let role = view.role;
    let inside = [&role.department, &role.team].into_iter().flatten();
    html! {
        header.page-head {
            h1 { (role.title) }
            p.lead {
                @match &view.employer {
                    Some(route) => a href=(sheet.here.to(route)) { (role.employer) },
                    None => (role.employer),
                }
                @for part in inside { ", " (part) }
            }
            p.role-status { span.tag { (role_status(role.status)) } }
            @if !view.facets.is_empty() {
                p.role-facets {
                    "Listed under "
                    @for (n, (title, route)) in view.facets.iter().enumerate() {
                        @if n > 0 { ", " }
                        a href=(sheet.here.to(route)) { (title) }
                    }
                }
            }
        }
    }
}

fn terms(view: &RoleView<'_>) -> Markup {
    html! {
        section.terms aria-labelledby="terms" {
            h2 #terms { "Terms" }
            @if !view.opening.is_empty() { (parts::facts(&view.opening)) }
            @if let Some(url) = view.role.opening.as_ref().and_then(|o| o.apply_url.as_ref()) {
                p { a.apply href=(url) { "Apply for this role" } }
            }
            (parts::facts(&view.terms))
            @if !view.classification.is_empty() {
                h3 { "Classification" }
                (parts::facts(&view.classification))
            }
        }
    }
}

/// The sections of the page as links.
fn contents(view: &RoleView<'_>, text: &Text) -> Markup {
    let asks = view.asks.iter().map(|section| (section.id, section.title));
    let listed = (!view.listed.is_empty()).then_some(("listed", listed::TITLE));
    let ways = view.ways_in.as_ref().map(|_| ("ways-in", "Ways in"));
    let check = view.check.then_some(("check", check::TITLE));
    let duties = text.headings.iter().map(|(id, words)| (id.as_str(), words.as_str()));
    let doubts = (!view.questions.is_empty()).then_some(("assumptions", notes::ASSUMPTIONS));
    let source = view.role.source.as_ref().map(|_| ("source", notes::SOURCE));
    let all = asks.chain(listed).chain(ways).chain(check).chain(duties);
    let all = all.chain([("standing", standing::TITLE)]).chain(doubts).chain(source);
    html! {
        nav.contents aria-labelledby="contents" {
            h2 #contents { "On this page" }
            ul { @for (id, title) in all { li { a href={ "#" (id) } { (title) } } } }
        }
    }
}

/// Only on paper, where nothing else says where the page came from.
fn address(view: &RoleView<'_>, sheet: &Sheet<'_>) -> Markup {
    let address = roles::Route::Role(view.role.slug.clone()).address();
    html! { p.printed-address { "Printed from " (sheet.content.site.base_url) "/" (address) } }
}
