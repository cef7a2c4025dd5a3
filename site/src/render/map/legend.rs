//! What the colors, letters and kinds of lines of a map mean.

use ::words::{Key, msg};
use maud::{Markup, html};
use roles::ladder::Confidence;

use crate::plan::{Chart, Field, Mark};
use crate::render::link_context::LinkContext;

/// The letter of a field; its name stands beside it.
pub(in crate::render) fn bullet(field: &Field<'_>) -> Markup {
    html! { span class={ "bullet ln-" (field.color) } aria-hidden="true" { (field.letter) } }
}

/// The fields of a map and the kinds of its lines.
pub(super) fn legend(chart: &Chart<'_>, here: LinkContext<'_>) -> Markup {
    html! {
        @if !chart.fields.is_empty() {
            ul.fields role="list" {
                @for field in &chart.fields {
                    li { a href=(here.to(&field.route)) { (bullet(field)) (field.title) } }
                }
            }
        }
        ul.legend role="list" {
            @for look in LOOKS.iter().filter(|look| look.is_in(chart)) {
                li { (sample(look)) (look.meaning.say()) }
            }
        }
    }
}

/// How a sort of line looks, and what it means.
struct Look {
    class: &'static str,
    is: fn(Mark) -> bool,
    meaning: Key,
}

const LOOKS: [Look; 3] = [
    Look {
        class: "sure",
        is: |mark| matches!(mark, Mark::Step(_, sure) if sure != Confidence::Inferred),
        meaning: msg::LegendSure::KEY,
    },
    Look {
        class: "ours",
        is: |mark| matches!(mark, Mark::Step(_, Confidence::Inferred)),
        meaning: msg::LegendOurs::KEY,
    },
    Look { class: "reports", is: |mark| mark == Mark::Reports, meaning: msg::LegendReports::KEY },
];

impl Look {
    fn is_in(&self, chart: &Chart<'_>) -> bool {
        chart.lines.iter().any(|line| (self.is)(line.mark))
    }
}

fn sample(look: &Look) -> Markup {
    html! {
        svg.sample aria-hidden="true" viewBox="0 0 44 14" width="2.75rem" height="0.875rem" {
            path class={ "track " (look.class) } d="M0 7H44" {}
            @if look.class == "reports" { path.hollow d="M0 7H44" {} }
        }
    }
}
