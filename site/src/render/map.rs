//! Maps of ladders: a line is a field of work, a circle is a role.
//!
//! There are two maps of each chart, of which a page shows the one that has room. The wide one
//! is a picture: a column for each level, a row for each field, and a zone of its own for every
//! other employer, whose levels do not compare. The tall one is a list of links with the lines
//! beside it, for every width and any number of roles. Both say in words what leads to a role.
//! Which roles a map shows is decided by the plan.
//!
//! The layout is our own: whole numbers everywhere, so that the same ladders give the same
//! bytes. Crates for layered graphs know neither levels nor lines that pass through a role.
//!
//! Lengths are whole numbers of 1/16 rem, so a map grows with the font of the page.

use ::words::{msg, say, speaks_right_to_left};
use maud::{Markup, html};

use super::link_context::LinkContext;
use crate::plan::{Chart, MapView, Mark};

mod columns;
mod lanes;
mod legend;
mod overview;
mod rows;
mod table;
mod tall;
#[cfg(test)]
mod tests;
mod text;
mod told;
mod wide;
mod wide_markup;

use columns::Columns;
use lanes::Lanes;
pub(super) use legend::bullet;
use legend::legend;
use rows::Rows;
pub(super) use table::table;
use wide::Wide;

/// Both maps of a chart, and what they mean.
pub(super) fn figure(chart: &Chart<'_>, title: &str, here: LinkContext<'_>) -> Markup {
    let columns = Columns::of(chart);
    let rows = Rows::of(chart, &columns);
    let lanes = Lanes::of(chart, &columns, &rows);
    let wide = Wide::of(chart, &columns, &rows);
    html! {
        figure.map {
            @if let Some(wide) = &wide { (wide_markup::svg(wide, chart, title, here)) }
            (tall::list(&lanes, chart, (&columns, title), here))
            figcaption {
                (legend(chart, here))
                @if lanes.left_out > 0 {
                    p.tall { (say(msg::MapLeftOut { count: lanes.left_out })) }
                }
            }
        }
    }
}

/// The map of a site, or its roles counted where there are too many for one map.
pub(super) fn of_site(view: &MapView<'_>, title: &str, here: LinkContext<'_>) -> Markup {
    match view {
        MapView::None => html! {},
        MapView::Whole(chart) => figure(chart, title, here),
        MapView::Counted(overview) => overview::overview(overview, here),
    }
}

/// Where something stands that is so far from the side at which reading begins.
fn mirrored(x: i32, width: i32) -> i32 {
    if speaks_right_to_left() { width - x } else { x }
}

/// A length in rem, exact.
fn rem(units: i32) -> String {
    let text = format!("{}.{:04}rem", units / 16, units % 16 * 625);
    let text = text.trim_end_matches("rem").trim_end_matches('0').trim_end_matches('.').to_owned();
    text + "rem"
}

/// The class of a line, by what it stands for.
fn class(mark: Mark) -> &'static str {
    use roles::ladder::Confidence;
    match mark {
        Mark::Reports => "reports",
        Mark::Step(_, Confidence::Inferred) => "ours",
        Mark::Step(..) => "sure",
    }
}

/// The class of the color of a field; none for a line without a field.
fn color(field: Option<usize>, chart: &Chart<'_>) -> String {
    field.map(|field| format!("ln-{}", chart.fields[field].color)).unwrap_or_default()
}
