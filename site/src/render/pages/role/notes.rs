//! Ways in, applying early, assumptions and the source.

use maud::{Markup, html};
use roles::repair::MOST_REPAIRS;

use crate::plan::{RoleView, WaysIn};

pub(super) const WAYS_IN: &str = "Ways in";
pub(super) const EARLY: &str = "Applying early";
pub(super) const ASSUMPTIONS: &str = "What we assume";
pub(super) const SOURCE: &str = "Where this comes from";

/// The ways in, as a numbered list.
pub(super) fn ways_in(view: &RoleView<'_>) -> Markup {
    let Some(WaysIn { ways, always }) = &view.ways_in else { return html! {} };
    html! {
        section.ways-in aria-labelledby="ways-in" {
            h2 #ways-in { (WAYS_IN) }
            p { (lead(ways.len(), !always.is_empty())) }
            @if !ways.is_empty() { ol { @for way in ways { li { (way) } } } }
            @if !always.is_empty() {
                p { "Whichever way, these are needed too:" }
                ul { @for one in always { li { (one) } } }
            }
            @if view.check { p { a href="#check" { (super::self_check::TITLE) } } }
            p.aside {
                @if ways.len() == MOST_REPAIRS { "There may be more ways; these are the shortest. " }
                "What is looked at later and the conditions of the job come on top. The city decides."
            }
        }
    }
}

/// Who may apply although something is missing.
pub(super) fn early(view: &RoleView<'_>) -> Markup {
    let Some(early) = &view.early else { return html! {} };
    html! {
        section.early aria-labelledby="early" {
            h2 #early { (EARLY) }
            @if let Some(text) = early.text { p { (text) } }
            ul { @for fact in &early.facts { li { (fact) } } }
            @if !early.about.is_empty() {
                p { "This is about what these ask for; everything else has to be there when you apply:" }
                ul {
                    @for (anchor, text) in &early.about { li { a href={ "#" (anchor) } { (text) } } }
                }
            }
        }
    }
}

fn lead(ways: usize, more_needed: bool) -> &'static str {
    match (ways, more_needed) {
        (0, _) => {
            "The description names no minimum that your own answers could show. So there is no \
             way in to list here."
        }
        (1, _) => "This would meet every minimum that can be checked:",
        (_, false) => "Each of these alone would meet every minimum that can be checked:",
        (_, true) => "Each of these is a way to meet the minimums that can be checked:",
    }
}

/// Doubts, and what is assumed until they are settled.
pub(super) fn assumptions(view: &RoleView<'_>) -> Markup {
    html! {
        @if !view.questions.is_empty() {
            section.assumptions aria-labelledby="assumptions" {
                h2 #assumptions { (ASSUMPTIONS) }
                p { "The source leaves these points open. Until the city settles them, this is how we read them." }
                ul {
                    @for (question, about) in &view.questions {
                        li {
                            p { (question.text) }
                            @for (anchor, text) in about {
                                p.about { "About: " a href={ "#" (anchor) } { (text) } }
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
            h2 #source { (SOURCE) }
            p {
                (source.document)
                @if let Some(section) = &source.section { ", section “" (section) "”" }
                ". The facts come from there; the wording is ours."
            }
            @if let Some(coverage) = &view.coverage { p { (coverage) } }
            @if let Some(date) = view.role.updated {
                p.updated { "Last changed on " time datetime=(date) { (date.in_words()) } "." }
            }
        }
    }
}
