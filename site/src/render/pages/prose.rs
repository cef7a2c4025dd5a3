//! An ordinary page.

use maud::{Markup, html};

use crate::content::Prose;
use crate::render::sheet::Sheet;

pub(super) fn body(prose: &Prose, sheet: &Sheet<'_>) -> Markup {
    html! {
        header.page-head { h1 { (prose.title) } }
        (sheet.prose(prose, &[]))
        @if let Some(date) = prose.updated {
            p.updated { "Last changed on " time datetime=(date) { (date.in_words()) } "." }
        }
    }
}
