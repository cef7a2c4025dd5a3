//! One role, in the order in which people ask: what is it, where, on what terms, is it open,
//! what would one do, what does it ask for, where does it lead, how does one apply.

use std::collections::BTreeSet;

use ::words::{Key, msg, say};
use maud::{Markup, PreEscaped, html};
use roles::Route;
use roles::role::Status;

use crate::plan::{AskSection, PayRow, RoleView};
use crate::render::markdown::{Apart, Text};
use crate::render::page_context::PageContext;
use crate::render::parts;
use crate::render::sentence::{PLACE, link, with};

mod asks;
mod contents;
mod head;
mod ladder_places;
mod listed;
mod notes;
mod openings;
mod self_check;
mod ways;

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
    let language = view.prose.and_then(|prose| prose.language.as_deref());
    html! {
        article {
            (head::head(view, context))
            (notice(view, context))
            div.role-columns {
                @if written { (contents::contents(view, &text)) }
                div.role-body {
                    @if !text.intro.trim().is_empty() { div.prose.intro lang=[language] { (PreEscaped(&text.intro)) } }
                    @if !text.rest.trim().is_empty() { div.prose.duties lang=[language] { (PreEscaped(&text.rest)) } }
                    @if written { (requirements(view, context)) (terms(view)) }
                    (ladder_places::ladder_places(view, context.here))
                    (openings::openings(view, context))
                    (apply(&text, language))
                    @if written { (self_check::check(view, context)) }
                    (folded(view))
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

/// What the role asks for. Behind what is required stand the ways to meet it.
fn requirements(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let texts = asks::Texts::of(view, context);
    let is = |id: &'static str| move |section: &&AskSection<'_>| section.id == id;
    let (required, conditions) = (is("required"), is("conditions"));
    html! {
        @for section in view.asks.iter().filter(required) { (asks::section(section, texts)) }
        (ways::ways_in(view))
        @for section in view.asks.iter().filter(|one| !required(one) && !conditions(one)) {
            (asks::section(section, texts))
        }
        (listed::listed(&view.listed))
        (notes::early(view))
        @for section in view.asks.iter().filter(conditions) { (asks::section(section, texts)) }
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

/// What the author says of applying, and of how people are chosen.
fn apply(text: &Text, language: Option<&str>) -> Markup {
    let sections = [&text.apply, &text.selection].into_iter().flatten();
    html! {
        @for Apart { anchor, html, .. } in sections {
            section.prose.how-to-apply lang=[language] aria-labelledby=(anchor) { (PreEscaped(html)) }
        }
    }
}

/// What few people need: paper shows all of it.
fn folded(view: &RoleView<'_>) -> Markup {
    html! { div.folds { (notes::assumptions(view)) (notes::source(view)) } }
}

/// Only on paper, where nothing else says where the page came from.
fn address(view: &RoleView<'_>, context: &PageContext<'_>) -> Markup {
    let address = Route::Role(view.role.slug.clone()).address();
    let address = format!("{}/{address}", context.content.site.base_url);
    html! { p.printed-address { (say(msg::RolePrintedFrom { address: &address })) } }
}
