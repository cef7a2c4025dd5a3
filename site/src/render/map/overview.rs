//! The roles of a large site, counted by field and level: a table whose rows are lines.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::Route;

use super::legend::bullet;
use crate::plan::Overview;
use crate::render::link_context::LinkContext;

/// The table. A number leads to the roles of its field.
pub(super) fn overview(view: &Overview<'_>, here: LinkContext<'_>) -> Markup {
    let title = say(msg::MapOverview);
    html! {
        div.overview tabindex="0" role="region" aria-label=(title) {
            table {
                caption.visually-hidden { (title) }
                thead { tr {
                    th scope="col" { (say(msg::ListingDomain)) }
                    @for level in &view.levels { th scope="col" { (level) } }
                } }
                tbody {
                    @for row in &view.rows {
                        tr class={ "ln-" (row.field.color) } {
                            th scope="row" { a href=(here.to(&row.field.route)) { (bullet(&row.field)) (row.field.title) } }
                            @for count in &row.counts { td { @if *count > 0 { span.dot { (count) } } } }
                        }
                    }
                }
            }
        }
        @if view.more > 0 {
            p { a href=(here.to(&Route::Roles)) { (say(msg::MapMoreFields { count: view.more })) } }
        }
    }
}
