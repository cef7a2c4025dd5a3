//! One role, in the order in which people ask: what is it, where, on what terms, how does
//! one get in and what does it ask for, what would one do, where does it lead.

use std::collections::BTreeSet;

use maud::{Markup, PreEscaped, html};
use roles::role::Status;

use crate::plan::words::role_status;
use crate::plan::{PayRow, RoleView};
use crate::render::markdown::Text;
use crate::render::page_context::PageContext;
use crate::render::parts;

mod asks;
mod ladder_places;
mod listed;
mod notes;
mod self_check;

pub(super) use self_check::check as self_check_of;

/// The anchors that a role's page may have besides those of its requirements and prose.
const SECTIONS: [&str; 19] = [
    "terms",
    "required",
    "plus",
    "later",
    "at-entry",
    "some-positions",
    "good-to-know",
    "conditions",
    "listed",
    "ways-in",
    "early",
    "check",
    "check-role",
    "check-result",
    "check-keeping",
    "check-keep",
    "standing",
    "assumptions",
    "source",
];

const TERMS: &str = "Pay and terms";

pub(super) fn body(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let text = view.prose.map(|prose| context.parts(prose, taken(view))).unwrap_or_default();
    let written = view.role.status != Status::Stub;
    let texts = asks::Texts { prose: view.prose, here: context.here };
    html! {
        article {
            (head(view, context))
            (notice(view))
            div.role-columns {
                @if written { (contents(view, &text)) }
                div.role-body {
                    @if !text.intro.trim().is_empty() { div.prose { (PreEscaped(&text.intro)) } }
                    @if written { (terms(view)) }
                    (how_to_apply(&text))
                    @if written {
                        (notes::ways_in(view))
                        (notes::early(view))
                        @for section in &view.asks { (asks::section(section, texts)) }
                        (listed::listed(&view.listed))
                        (self_check::check(view, context))
                    }
                    @if !text.rest.trim().is_empty() { div.prose.duties { (PreEscaped(&text.rest)) } }
                    (ladder_places::ladder_places(view, context.here))
                    (notes::assumptions(view))
                    (notes::source(view))
                    (address(view, context))
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

fn head(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let role = view.role;
    let inside = [&role.department, &role.team].into_iter().flatten();
    html! {
        header.page-head {
            h1 { (role.title) }
            @if view.role.status != Status::Stub { p.lead { (role.description) } }
            p.role-place {
                @match &view.employer {
                    Some(route) => a href=(context.here.to(route)) { (role.employer) },
                    None => (role.employer),
                }
                @for part in inside { ", " (part) }
            }
            p.role-status { span.tag data-status=(status_name(role.status)) { (role_status(role.status)) } }
            @if !view.facets.is_empty() {
                p.role-facets {
                    "Listed under "
                    @for (n, (title, route)) in view.facets.iter().enumerate() {
                        @if n > 0 { ", " }
                        a href=(context.here.to(route)) { (title) }
                    }
                }
            }
        }
    }
}

fn status_name(status: Status) -> &'static str {
    match status {
        Status::Described => "described",
        Status::Open => "open",
        Status::Stub => "stub",
        Status::Archived => "archived",
    }
}

/// What to know before reading on: nothing is written, or the opening has closed.
fn notice(view: &RoleView<'_>) -> Markup {
    let opening = view.role.opening.as_ref().filter(|_| view.role.status != Status::Open);
    html! {
        @if view.role.status == Status::Stub {
            p.notice { "This role is known by name only. Its description is not written yet." }
        }
        @if let Some(opening) = opening {
            p.notice {
                "This opening has closed."
                @if let Some(last) = opening.closes {
                    " The last day to apply was " time datetime=(last) { (last.in_words()) } "."
                }
            }
        }
    }
}

fn terms(view: &RoleView<'_>) -> Markup {
    let open = view.role.opening.as_ref().filter(|_| view.role.status == Status::Open);
    html! {
        section.terms aria-labelledby="terms" {
            h2 #terms { (TERMS) }
            @if open.is_some() { (parts::facts(&view.opening)) }
            @if let Some(url) = open.and_then(|opening| opening.apply_url.as_ref()) {
                p { a.apply href=(url) { "Apply for this role" } }
            }
            (pay_rows(&view.pay_rows))
            (parts::facts(&view.terms))
            @if !view.classification.is_empty() {
                h3 { "Classification" }
                (parts::facts(&view.classification))
            }
        }
    }
}

/// Ranges of pay, where there are several.
fn pay_rows(rows: &[PayRow<'_>]) -> Markup {
    html! {
        @if !rows.is_empty() {
            div.table role="region" aria-label="Pay ranges" tabindex="0" {
                table {
                    caption { "Pay ranges" }
                    thead { tr { @for head in ["For", "Pay", "Period"] { th scope="col" { (head) } } } }
                    tbody { @for row in rows { (pay_row(row)) } }
                }
            }
        }
    }
}

fn pay_row(row: &PayRow<'_>) -> Markup {
    html! { tr { th scope="row" { (row.label) } td { (row.amount) } td { (row.period) } } }
}

/// What the author says of applying.
fn how_to_apply(text: &Text) -> Markup {
    html! {
        @if let Some(apply) = &text.apply {
            section.prose.how-to-apply aria-labelledby="apply" { (PreEscaped(&apply.html)) }
        }
    }
}

/// The sections of the page as links.
fn contents(view: &RoleView<'_>, text: &Text) -> Markup {
    let terms = [("terms", TERMS)].into_iter();
    let asks = view.asks.iter().map(|section| (section.id, section.title));
    let listed = (!view.listed.is_empty()).then_some(("listed", listed::TITLE));
    let apply = text.apply.as_ref().map(|apply| ("apply", apply.title.as_str()));
    let ways = view.ways_in.as_ref().map(|_| ("ways-in", notes::WAYS_IN));
    let early = view.early.as_ref().map(|_| ("early", notes::EARLY));
    let check = view.check.then_some(("check", self_check::TITLE));
    let duties = text.headings.iter().map(|(id, words)| (id.as_str(), words.as_str()));
    let doubts = (!view.questions.is_empty()).then_some(("assumptions", notes::ASSUMPTIONS));
    let source = view.role.source.as_ref().map(|_| ("source", notes::SOURCE));
    let all = terms
        .chain(apply)
        .chain(ways)
        .chain(early)
        .chain(asks)
        .chain(listed)
        .chain(check)
        .chain(duties);
    let all = all.chain([("standing", ladder_places::TITLE)]).chain(doubts).chain(source);
    html! {
        nav.contents aria-labelledby="contents" {
            h2 #contents { "On this page" }
            ul { @for (id, title) in all { li { a href={ "#" (id) } { (title) } } } }
        }
    }
}

/// Only on paper, where nothing else says where the page came from.
fn address(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let address = roles::Route::Role(view.role.slug.clone()).address();
    html! { p.printed-address { "Printed from " (context.content.site.base_url) "/" (address) } }
}
