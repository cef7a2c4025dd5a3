//! Where a visitor's answers stand on the rungs of some ladders. Without script, and
//! without answers, only how to come by it.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::{Ladder, PageLadders, Route};

use crate::render::page_context::PageContext;
use crate::render::sentence::{PLACE, link, with};

/// The block that comes alive for those who have answers; nothing on a page without any
/// rungs to compare.
pub(in crate::render) fn ladder_progress<'l>(
    ladders: impl IntoIterator<Item = &'l Ladder>,
    context: &PageContext<'_>,
) -> Markup {
    let all = context.islands.all_roles();
    let check = match context.islands.checks() {
        Some(_) => link(context.here.to(&Route::Check), say(msg::ProgressLeadLink)),
        None => html! { (say(msg::ProgressLeadLink)) },
    };
    html! {
        section.ladder-progress aria-labelledby="where-you-stand" data-island="ladder-progress"
            data-book=(context.here.loads(&all.file.0))
            data-roles=[context.compared_roles().map(|own| context.here.loads(&own.0))]
            data-words=(context.here.loads(&context.islands.progress_words().0)) data-ladders=(PageLadders::of(ladders).to_text())
            data-notice=(say(msg::ProgressNotice)) {
            h2 #where-you-stand { (say(msg::ProgressTitle)) }
            p.aside role="status" {
                (with(&say(msg::ProgressLead { link: PLACE }), [check]))
            }
            div.ladder-progress__rungs {}
        }
    }
}
