//! The lines of a map as rows of a table: the same in words.

use ::words::{Key, msg, say};
use maud::{Markup, html};
use roles::ladder::Confidence;

use crate::plan::words::{confidence, step};
use crate::plan::{Chart, Mark};
use crate::render::link_context::LinkContext;

const HEADS: [Key; 4] = [msg::MapFrom::KEY, msg::MapTo::KEY, msg::MapKind::KEY, msg::MapSure::KEY];

/// The table.
pub(in crate::render) fn table(chart: &Chart<'_>, title: &str, here: LinkContext<'_>) -> Markup {
    let end = |role: usize| {
        let one = &chart.roles[role];
        html! { a href=(here.to(&one.route)) { (one.named()) } }
    };
    html! {
        div.table tabindex="0" role="region" aria-label=(title) {
            table {
                caption { (title) }
                thead { tr { @for name in HEADS { th scope="col" { (name.say()) } } } }
                tbody {
                    @for line in &chart.lines {
                        @let (what, sure) = in_words(line.mark);
                        tr { td { (end(line.from)) } td { (end(line.to)) } td { (what) } td { (sure) } }
                    }
                }
            }
        }
    }
}

fn in_words(mark: Mark) -> (String, String) {
    match mark {
        Mark::Step(kind, sure) => (step(kind, sure), confidence(sure)),
        Mark::Reports => (say(msg::StepUpReporting), confidence(Confidence::Named)),
    }
}
