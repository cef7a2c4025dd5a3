//! One ladder: its map, its rungs from the first to the last, what the steps rest on
//! and what they take.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::ladder::Confidence;

use crate::plan::words::{confidence, confidence_note, evidence, source_line, step};
use crate::plan::{ChartLine, EvidenceView, LadderView, Mark, RungView, StepView};
use crate::render::map;
use crate::render::page_context::PageContext;
use crate::render::parts;
use crate::render::sentence::{OTHER_PLACE, PLACE, in_two_places, link, with};

mod takes;

/// The anchors that the page may have besides those of its prose.
const SECTIONS: [&str; 5] =
    ["compare", "compare-from", "compare-to", "where-you-stand", "reporting-lines"];

pub(super) fn body(view: &LadderView<'_>, context: &PageContext<'_>) -> Markup {
    let prose = view.prose.map(|prose| context.prose(prose, &SECTIONS));
    html! {
        header.page-head {
            p.eyebrow { (say(msg::LadderEyebrow)) }
            h1 { (view.ladder.title) }
            @if !view.ladder.description.is_empty() { p.lead { (view.ladder.description) } }
            @if !view.rungs.is_empty() { (figure(view, context)) }
        }
        @if view.rungs.is_empty() {
            p.empty { (say(msg::LadderEmpty)) }
        } @else {
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
    map::figure(&view.chart, &say(msg::LadderMap { ladder: &view.ladder.title }), context.here)
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
                (with(
                    &say(msg::LadderStepFrom { step: &step(view.kind, view.confidence), role: PLACE }),
                    [link(context.here.to(&view.from.1), view.from.0.as_str())],
                ))
            }
            p.sureness { span.tag { (confidence(view.confidence)) } " " (confidence_note(view.confidence)) }
            h4 { (say(msg::LadderEvidence)) }
            ul.evidence {
                @for one in &view.evidence {
                    li {
                        strong { (evidence(one.evidence.kind)) } " "
                        (one.evidence.note)
                        span.evidence-source {
                            " " (from_where(one, context))
                        }
                    }
                }
            }
            (takes::takes(&view.takes))
        }
    }
}

/// The description that an evidence is from, and the line of its source.
fn from_where(one: &EvidenceView<'_>, context: &PageContext<'_>) -> Markup {
    let role = html! { a href={ (context.here.to(&one.role.1)) (one.anchor) } { (one.role.0) } };
    match &one.evidence.line {
        None => role,
        Some(line) => {
            let line = source_line(line);
            with(&say(msg::LadderEvidenceLine { role: PLACE, line: &line }), [role])
        }
    }
}

/// A reporting line as a sentence. A language may name the two in another order.
fn supervises(role: &impl Fn(usize) -> Markup, line: &ChartLine) -> Markup {
    let said = say(msg::LadderSupervises { above: PLACE, below: OTHER_PLACE });
    in_two_places(&said, role(line.to), role(line.from))
}

/// The reporting lines between the rungs, apart from the steps.
fn reporting(view: &LadderView<'_>, context: &PageContext<'_>) -> Markup {
    let chart = &view.chart;
    let lines: Vec<_> = chart.lines.iter().filter(|line| line.mark == Mark::Reports).collect();
    let role = |n: usize| {
        let role = &chart.roles[n];
        html! { a href=(context.here.to(&role.route)) { (role.named()) } }
    };
    html! {
        @if !lines.is_empty() {
            section.reporting-lines aria-labelledby="reporting-lines" {
                h2 #reporting-lines { (say(msg::LadderReporting)) }
                p.aside { (say(msg::ReportingNote)) }
                ul { @for line in lines { li { (supervises(&role, line)) } } }
            }
        }
    }
}
