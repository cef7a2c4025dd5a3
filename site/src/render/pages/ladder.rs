//! One ladder: rungs from the first to the last, and what the steps rest on.

use maud::{Markup, html};
use roles::ladder::Confidence;

use crate::plan::words::{confidence, confidence_note, evidence, source_line, step};
use crate::plan::{LadderView, RungView, StepView};
use crate::render::parts;
use crate::render::sheet::Sheet;

pub(super) fn body(view: &LadderView<'_>, sheet: &mut Sheet<'_>) -> Markup {
    let prose = view.prose.map(|prose| sheet.prose(prose));
    html! {
        header.page-head {
            p.eyebrow { "Ladder" }
            h1 { (view.ladder.title) }
            @if !view.ladder.description.is_empty() { p.lead { (view.ladder.description) } }
        }
        @if view.rungs.is_empty() {
            p.empty { "This ladder has no rungs yet." }
        } @else {
            ol.rungs {
                @for rung in &view.rungs { li.rung { (body_of_rung(rung, sheet)) } }
            }
        }
        @if let Some(prose) = prose { (prose) }
    }
}

fn body_of_rung(rung: &RungView<'_>, sheet: &Sheet<'_>) -> Markup {
    html! {
        div.card { (parts::card(&rung.card, 2, sheet.here)) }
        @for step in &rung.steps { (body_of_step(step, sheet)) }
    }
}

fn body_of_step(view: &StepView<'_>, sheet: &Sheet<'_>) -> Markup {
    let ours = view.confidence == Confidence::Inferred;
    html! {
        div.step.inferred[ours] {
            p {
                strong { (step(view.kind, view.confidence)) }
                ", from " a href=(sheet.here.to(&view.from.1)) { (view.from.0) }
            }
            p.sureness { span.tag { (confidence(view.confidence)) } " " (confidence_note(view.confidence)) }
            p.step-rests { "What this step rests on:" }
            ul.evidence {
                @for one in &view.evidence {
                    li {
                        strong { (evidence(one.evidence.kind)) ". " }
                        (one.evidence.note)
                        span.evidence-source {
                            " " a href={ (sheet.here.to(&one.role.1)) (one.anchor) } { (one.role.0) }
                            @if let Some(line) = &one.evidence.line { ", " (source_line(line)) }
                        }
                    }
                }
            }
        }
    }
}
