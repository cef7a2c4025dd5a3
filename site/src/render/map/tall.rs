//! The tall map as markup: a list of links, each with its piece of the lines beside it. Text
//! flows as it does everywhere; the lines reach as far as their item is high.

use ::words::{msg, say};
use maud::{Markup, html};

use super::columns::Columns;
use super::lanes::{Lanes, Run};
use super::legend::bullet;
use super::rows::fields;
use super::{class, color, mirrored, rem, told};
use crate::plan::{Chart, Mark};
use crate::render::link_context::LinkContext;

/// How far lanes are apart, half of a circle, and how far down it stands in its item.
const LANE: i32 = 22;
const HALF: i32 = 11;
const MIDDLE: i32 = 22;
/// How high the head of a level is.
const HEAD: i32 = 30;

/// The map.
pub(super) fn list(
    lanes: &Lanes,
    chart: &Chart<'_>,
    (columns, title): (&Columns<'_>, &str),
    here: LinkContext<'_>,
) -> Markup {
    let width = i32::try_from(lanes.count).unwrap_or_default() * LANE + 6;
    let head = |place: usize| {
        let column = columns.of[lanes.order[place]];
        let before = place.checked_sub(1).map(|n| columns.of[lanes.order[n]]);
        columns.heads[column].text.filter(|_| before != Some(column))
    };
    html! {
        ol.tall role="list" aria-label=(title) {
            @for (place, role) in lanes.order.iter().enumerate() {
                @let one = &chart.roles[*role];
                li.stop.stub[one.is_stub].here[one.is_here] {
                    (tracks((lanes, chart), (place, head(place).is_some()), width))
                    div {
                        @if let Some(head) = head(place) { p.head { (head) } }
                        @if one.is_here { span.title { (one.named()) } } @else {
                            a.title href=(here.to(&one.route)) { (one.named()) }
                        }
                        p.note {
                            @for field in fields(chart, *role) { (bullet(&chart.fields[field])) }
                            (told::notes(one).join(&say(msg::MapSeparator)))
                            @for step in told::steps(chart, *role) {
                                " " span.visually-hidden { (step) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The lines that pass, begin or end at a place, and its circle.
fn tracks(
    (lanes, chart): (&Lanes, &Chart<'_>),
    (place, has_head): (usize, bool),
    width: i32,
) -> Markup {
    let (first, last) = lanes.spans[lanes.order[place]];
    let x = |lane: usize| 3 + HALF + i32::try_from(lane).unwrap_or_default() * LANE;
    let middle = MIDDLE + if has_head { HEAD } else { 0 };
    let left = mirrored(x(first), width).min(mirrored(x(last), width));
    let here = lanes.runs.iter().filter(|run| (run.from..=run.to).contains(&place));
    html! {
        svg.tracks aria-hidden="true" width=(rem(width)) {
            @for run in here { (piece(run, chart, (mirrored(x(run.lane), width), place, middle))) }
            rect.dot x=(rem(left - HALF)) y=(rem(middle - HALF)) width=(rem(x(last) - x(first) + 2 * HALF))
                height=(rem(2 * HALF)) rx=(rem(HALF)) {}
        }
    }
}

fn piece(run: &Run, chart: &Chart<'_>, (x, place, middle): (i32, usize, i32)) -> Markup {
    let line = chart.lines[run.line];
    let x = rem(x);
    let top = if run.from == place { rem(middle) } else { "0".to_owned() };
    let end = if run.to == place { rem(middle) } else { "100%".to_owned() };
    html! {
        line class={ "track " (class(line.mark)) " " (color(line.field, chart)) }
            x1=(x) x2=(x) y1=(top) y2=(end) {}
        @if line.mark == Mark::Reports { line.hollow x1=(x) x2=(x) y1=(top) y2=(end) {} }
    }
}
