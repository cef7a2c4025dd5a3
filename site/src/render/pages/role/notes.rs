//! Applying early, open questions and the source.

use ::words::{msg, say};
use maud::{Markup, html};

use crate::plan::RoleView;
use crate::render::parts;
use crate::render::sentence::{PLACE, link, with};

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

/// Open questions, and what is assumed until they are answered.
pub(super) fn assumptions(view: &RoleView<'_>) -> Markup {
    html! {
        @if !view.questions.is_empty() {
            details.assumptions {
                summary { h2 #assumptions { (say(msg::AssumptionsTitle)) } span.count { (view.questions.len()) } }
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
        details.source {
            summary { h2 #source { (say(msg::SourceTitle)) } }
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
