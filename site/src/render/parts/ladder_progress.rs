//! Where a visitor's answers stand on the rungs of some ladders. Without script, and
//! without answers, only how to come by it.

use maud::{Markup, html};
use roles::{Ladder, PageLadders, Route};

use crate::render::page_context::PageContext;

/// What is said where it cannot be said.
const UNAVAILABLE: &str = "Where you stand cannot be shown right now.";

/// The block that comes alive for those who have answers; nothing on a page without any
/// rungs to compare.
pub(in crate::render) fn ladder_progress<'l>(
    ladders: impl IntoIterator<Item = &'l Ladder>,
    context: &PageContext<'_>,
) -> Markup {
    let all = context.islands.all_roles();
    html! {
        section.ladder-progress aria-labelledby="where-you-stand" data-island="ladder-progress"
            data-book=(context.here.loads(&all.0)) data-ladders=(PageLadders::of(ladders).to_text())
            data-notice=(UNAVAILABLE) {
            h2 #where-you-stand { "Where you stand" }
            p.aside role="status" {
                "Answers that you keep on this device in "
                @if context.islands.checks().is_some() {
                    a href=(context.here.to(&Route::Check)) { "a self-check" }
                } @else { "a self-check" }
                " show here where you stand on each rung, and what is left from rung to rung. \
                 Nothing is sent."
            }
            div.ladder-progress__rungs {}
        }
    }
}
