//! One role, in the order in which people ask: what is it, where, on what terms, how does
//! one get in and what does it ask for, what would one do, where does it lead.

use std::collections::BTreeSet;

use ::words::{Key, msg, say};
use maud::{Markup, PreEscaped, html};
use roles::Route;
use roles::role::Status;

use crate::plan::words::role_status;
use crate::plan::{PayRow, RoleView};
use crate::render::markdown::{Apart, Text};
use crate::render::page_context::PageContext;
use crate::render::parts;
use crate::render::sentence::{OTHER_PLACE, PLACE, in_two_places, link, with};

mod asks;
mod ladder_places;
mod listed;
mod notes;
mod openings;
mod self_check;

pub(super) use self_check::check as self_check_of;

/// The anchors that a role's page may have besides those of its requirements and prose.
const SECTIONS: [&str; 20] = [
    "openings",
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

pub(super) fn body(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let text = view.prose.map(|prose| context.parts(prose, taken(view))).unwrap_or_default();
    let written = view.role.status != Status::Stub;
    let texts = asks::Texts::of(view, context);
    let language = view.prose.and_then(|prose| prose.language.as_deref());
    html! {
        article {
            (head(view, context))
            (notice(view, context))
            div.role-columns {
                @if written { (contents(view, &text)) }
                div.role-body {
                    @if !text.intro.trim().is_empty() { div.prose lang=[language] { (PreEscaped(&text.intro)) } }
                    (openings::openings(view, context))
                    @if written { (terms(view)) }
                    (apart(&text.apply, language))
                    (apart(&text.selection, language))
                    @if written {
                        (notes::ways_in(view))
                        (notes::early(view))
                        @for section in &view.asks { (asks::section(section, texts)) }
                        (listed::listed(&view.listed))
                        (self_check::check(view, context))
                    }
                    @if !text.rest.trim().is_empty() { div.prose.duties lang=[language] { (PreEscaped(&text.rest)) } }
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
    let openings = view.openings.iter().map(|opening| opening.anchor.clone());
    let fixed = fixed.chain(openings);
    ids.map(|id| format!("r-{id}")).chain(listed).chain(fixed).collect()
}

fn head(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let role = view.role;
    let language = view.prose.and_then(|prose| prose.language.as_deref());
    let inside = [&role.department, &role.team].into_iter().flatten();
    html! {
        header.page-head {
            h1 lang=[language] { (role.title) }
            @if view.role.status != Status::Stub { p.lead lang=[language] { (role.description) } }
            p.role-place {
                @match &view.employer {
                    Some(route) => a href=(context.here.to(route)) { (role.employer) },
                    None => (role.employer),
                }
                @for part in inside { ", " (part) }
            }
            @if view.openings.is_empty() {
                p.role-status { span.tag data-status=(status_name(role.status)) { (role_status(role.status)) } }
            } @else { (openings::states(view, context)) }
            (facets(view, context))
        }
    }
}

/// The kinds of work and the levels that the role is listed under.
fn facets(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let links = |facets: &[(&str, Route)]| {
        html! {
            @for (n, (title, route)) in facets.iter().enumerate() {
                @if n > 0 { (say(msg::ListSeparator)) }
                (link(context.here.to(route), title))
            }
        }
    };
    let (domains, levels) = (links(&view.domains), links(&view.levels));
    let facets = match (view.domains.is_empty(), view.levels.is_empty()) {
        (true, true) => return html! {},
        (false, true) => with(&say(msg::RoleFacetsDomains { domains: PLACE }), [domains]),
        (true, false) => with(&say(msg::RoleFacetsLevels { levels: PLACE }), [levels]),
        (false, false) => {
            let said = say(msg::RoleFacets { domains: PLACE, levels: OTHER_PLACE });
            in_two_places(&said, domains, levels)
        }
    };
    html! { p.role-facets { (facets) } }
}

fn status_name(status: Status) -> &'static str {
    match status {
        Status::Described => "described",
        Status::Upcoming => "upcoming",
        Status::Open => "open",
        Status::Stub => "stub",
        Status::Archived => "archived",
    }
}

/// What to know before reading on: nothing is written.
fn notice(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        @if view.role.status == Status::Stub {
            p.notice {
                (with(
                    &say(msg::RoleNoticeStub { link: PLACE }),
                    [link(context.here.to(&Route::Roles), say(msg::RoleNoticeStubLink))],
                ))
            }
        }
    }
}

fn terms(view: &RoleView<'_>) -> Markup {
    html! {
        section.terms aria-labelledby="terms" {
            h2 #terms { (say(msg::TermsTitle)) }
            (pay_rows(&view.pay_rows))
            (parts::facts(&view.terms))
            @if !view.classification.is_empty() {
                h3 { (say(msg::TermsClassification)) }
                (parts::facts(&view.classification))
            }
        }
    }
}

const PAY_HEADS: [Key; 3] =
    [msg::PayRangesFor::KEY, msg::PayRangesPay::KEY, msg::PayRangesPeriod::KEY];

/// Ranges of pay, where there are several.
fn pay_rows(rows: &[PayRow<'_>]) -> Markup {
    html! {
        @if !rows.is_empty() {
            div.table role="region" aria-label=(say(msg::PayRanges)) tabindex="0" {
                table {
                    caption { (say(msg::PayRanges)) }
                    thead { tr { @for head in PAY_HEADS { th scope="col" { (head.say()) } } } }
                    tbody { @for row in rows { (pay_row(row)) } }
                }
            }
        }
    }
}

fn pay_row(row: &PayRow<'_>) -> Markup {
    html! { tr { th scope="row" { (row.label) } td { (row.amount) } td { (row.period) } } }
}

/// What the author says of applying, or of how people are chosen.
fn apart(text: &Option<Apart>, language: Option<&str>) -> Markup {
    html! {
        @if let Some(Apart { anchor, html, .. }) = text {
            section.prose.how-to-apply lang=[language] aria-labelledby=(anchor) { (PreEscaped(html)) }
        }
    }
}

/// The sections of the page as links.
fn contents(view: &RoleView<'_>, text: &Text) -> Markup {
    let own = |id: &str, title: Key| (id.to_owned(), title.say());
    let shown = |is: bool, id: &str, title: Key| is.then(|| own(id, title));
    let apart = [&text.apply, &text.selection].into_iter().flatten();
    let apart = apart.map(|apart| (apart.anchor.to_owned(), apart.title.clone()));
    let asks = view.asks.iter().map(|section| (section.id.to_owned(), section.title.clone()));
    let duties = text.headings.iter().cloned();
    let all = shown(!view.openings.is_empty(), "openings", msg::OpeningsOnRole::KEY)
        .into_iter()
        .chain([own("terms", msg::TermsTitle::KEY)])
        .chain(apart)
        .chain(shown(view.ways_in.is_some(), "ways-in", msg::WaysTitle::KEY))
        .chain(shown(view.early.is_some(), "early", msg::EarlyTitle::KEY))
        .chain(asks)
        .chain(shown(!view.listed.is_empty(), "listed", msg::ListedTitle::KEY))
        .chain(shown(view.check, "check", msg::SelfCheckTitle::KEY))
        .chain(duties)
        .chain([own("standing", msg::PlacesTitle::KEY)])
        .chain(shown(!view.questions.is_empty(), "assumptions", msg::AssumptionsTitle::KEY))
        .chain(shown(view.role.source.is_some(), "source", msg::SourceTitle::KEY));
    html! {
        nav.contents aria-labelledby="contents" {
            h2 #contents { (say(msg::RoleContents)) }
            ul { @for (id, title) in all { li { a href={ "#" (id) } { (title) } } } }
        }
    }
}

/// Only on paper, where nothing else says where the page came from.
fn address(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let address = Route::Role(view.role.slug.clone()).address();
    let address = format!("{}/{address}", context.content.site.base_url);
    html! { p.printed-address { (say(msg::RolePrintedFrom { address: &address })) } }
}
