//! Ways in, applying early, assumptions and the source.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::repair::MOST_REPAIRS;

use crate::plan::{RoleView, WaysIn};
use crate::render::parts;
use crate::render::sentence::{PLACE, link, with};

/// The ways in, as a numbered list.
pub(super) fn ways_in(view: &RoleView<'_>) -> Markup {
    let Some(WaysIn { ways, always }) = &view.ways_in else { return html! {} };
    html! {
        section.ways-in aria-labelledby="ways-in" {
            h2 #ways-in { (say(msg::WaysTitle)) }
            p { (lead(ways.len(), !always.is_empty())) }
            @if !ways.is_empty() { ol { @for way in ways { li { (way) } } } }
            @if !always.is_empty() {
                p { (say(msg::WaysAlways)) }
                ul { @for one in always { li { (one) } } }
            }
            @if view.check { p { a href="#check" { (say(msg::SelfCheckTitle)) } } }
            p.aside {
                @if ways.len() == MOST_REPAIRS { (say(msg::WaysMore)) " " }
                (say(msg::WaysBesides))
            }
        }
    }
}

/// Who may apply although something is missing.
pub(super) fn early(view: &RoleView<'_>) -> Markup {
    let Some(early) = &view.early else { return html! {} };
    html! {
        section.early aria-labelledby="early" {
            h2 #early { (say(msg::EarlyTitle)) }
            @if let Some(text) = early.text { p { (text) } }
            ul { @for fact in &early.facts { li { (fact) } } }
            @if !early.about.is_empty() {
                p { (say(msg::EarlyAbout)) }
                ul {
                    @for (anchor, text) in &early.about { li { a href={ "#" (anchor) } { (text) } } }
                }
            }
        }
    }
}

fn lead(ways: usize, more_needed: bool) -> String {
    match (ways, more_needed) {
        (0, _) => say(msg::WaysNone),
        (1, _) => say(msg::WaysOne),
        (_, false) => say(msg::WaysAny),
        (_, true) => say(msg::WaysChoose),
    }
}

/// Doubts, and what is assumed until they are settled.
pub(super) fn assumptions(view: &RoleView<'_>) -> Markup {
    html! {
        @if !view.questions.is_empty() {
            section.assumptions aria-labelledby="assumptions" {
                h2 #assumptions { (say(msg::AssumptionsTitle)) }
                p { (say(msg::AssumptionsLead)) }
                ul {
                    @for (question, about) in &view.questions {
                        li {
                            p { (question.text) }
                            @for (anchor, text) in about {
                                p.about {
                                    (with(
                                        &say(msg::AssumptionsAbout { line: PLACE }),
                                        [link(format!("#{anchor}"), text)],
                                    ))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Document, section, and how much of it cannot be checked here.
pub(super) fn source(view: &RoleView<'_>) -> Markup {
    let Some(source) = &view.role.source else { return html! {} };
    html! {
        section.source aria-labelledby="source" {
            h2 #source { (say(msg::SourceTitle)) }
            p {
                @match &source.section {
                    Some(section) => (say(msg::SourceSection { document: &source.document, section })),
                    None => (say(msg::SourceDocument { document: &source.document })),
                }
            }
            @if let Some(coverage) = &view.coverage { p { (coverage) } }
            @if let Some(date) = view.role.updated { (parts::updated(date)) }
        }
    }
}
