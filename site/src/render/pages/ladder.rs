//! One ladder: its drawing, its rungs from the first to the last, what the steps rest on
//! and what they take.

use maud::{Markup, html};
use roles::ladder::Confidence;

use crate::plan::words::{confidence, confidence_note, evidence, source_line, step};
use crate::plan::{LadderView, Mark, RungView, StepView};
use crate::render::drawing::{self, Caption};
use crate::render::page_context::PageContext;
use crate::render::parts;

mod takes;

/// The anchors that the page may have besides those of its prose.
const SECTIONS: [&str; 5] =
    ["compare", "compare-from", "compare-to", "where-you-stand", "reporting-lines"];

pub(super) fn body(view: &LadderView<'_>, context: &PageContext<'_>) -> Markup {
    let prose = view.prose.map(|prose| context.prose(prose, &SECTIONS));
    html! {
        header.page-head {
            p.eyebrow { "Ladder" }
            h1 { (view.ladder.title) }
            @if !view.ladder.description.is_empty() { p.lead { (view.ladder.description) } }
        }
        @if view.rungs.is_empty() {
            p.empty { "This ladder has no rungs yet." }
        } @else {
            (figure(view, context))
            (context.comparison())
            @if view.compares { (parts::ladder_progress([view.ladder], context)) }
            @if let Some(prose) = prose { (prose) }
            ol.rungs role="list" {
                @for rung in &view.rungs { li.rung { (body_of_rung(rung, context)) } }
            }
            (reporting(view, context))
        }
    }
}

fn figure(view: &LadderView<'_>, context: &PageContext<'_>) -> Markup {
    let title = format!("The ladder {}", view.ladder.title);
    let same_in_words = "The rungs and steps stand below as a list.";
    drawing::figure(&view.chart, &Caption { title: &title, same_in_words }, context.here)
}

fn body_of_rung(rung: &RungView<'_>, context: &PageContext<'_>) -> Markup {
    html! {
        div.card { (parts::card(&rung.card, 2, context.here)) }
        @for step in &rung.steps { (body_of_step(step, context)) }
    }
}

fn body_of_step(view: &StepView<'_>, context: &PageContext<'_>) -> Markup {
    let ours = view.confidence == Confidence::Inferred;
    html! {
        div.step.inferred[ours] {
            h3 {
                (step(view.kind, view.confidence))
                ", from " a href=(context.here.to(&view.from.1)) { (view.from.0) }
            }
            p.sureness { span.tag { (confidence(view.confidence)) } " " (confidence_note(view.confidence)) }
            h4 { "What this step rests on" }
            ul.evidence {
                @for one in &view.evidence {
                    li {
                        strong { (evidence(one.evidence.kind)) ". " }
                        (one.evidence.note)
                        span.evidence-source {
                            " " a href={ (context.here.to(&one.role.1)) (one.anchor) } { (one.role.0) }
                            @if let Some(line) = &one.evidence.line { ", " (source_line(line)) }
                        }
                    }
                }
            }
            (takes::takes(&view.takes))
        }
    }
}

/// The reporting lines between the rungs, apart from the steps.
fn reporting(view: &LadderView<'_>, context: &PageContext<'_>) -> Markup {
    let chart = &view.chart;
    let lines: Vec<_> = chart.lines.iter().filter(|line| line.mark == Mark::Reports).collect();
    let role = |n: usize| {
        let role = &chart.roles[n];
        html! { a href=(context.here.to(&role.route)) { (role.title) } }
    };
    html! {
        @if !lines.is_empty() {
            section.reporting-lines aria-labelledby="reporting-lines" {
                h2 #reporting-lines { "Reporting lines between these roles" }
                p.aside { "A reporting line says who directs whom. It is no promise of a next step." }
                ul { @for line in lines { li { (role(line.to)) " directs " (role(line.from)) "." } } }
            }
        }
    }
}
