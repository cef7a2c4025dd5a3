//! Drawings as markup: inline SVG whose text is text and whose links are links.
//!
//! A box is a list item, in the order in which the roles are read. Lines are hidden from
//! screen readers, because every line is told in words in the box where it ends.

use ::words::{Key, msg, say, speaks_right_to_left};
use maud::{Markup, html};
use roles::ladder::Confidence;

use super::content::TextLine;
use super::{Area, Content, Drawing, End, Line, Sketch, TIP, Written};
use crate::plan::words::{confidence, step};
use crate::plan::{Chart, ChartRole, Mark};
use crate::render::link_context::LinkContext;

/// What a drawing shows, for those who cannot see it.
pub(in crate::render) struct Caption<'a> {
    /// Its name.
    pub(in crate::render) title: &'a str,
    /// Where the page says the same in words.
    pub(in crate::render) same_in_words: &'a str,
}

/// Widths of the wide drawing at which a class says that there is room.
const FITS: [(i32, &str); 3] = [(480, "fits-30"), (736, "fits-46"), (i32::MAX, "fits-68")];

/// Both drawings of a chart, of which the style sheet shows one, and what the lines mean.
pub(in crate::render) fn figure(
    chart: &Chart<'_>,
    caption: &Caption<'_>,
    here: LinkContext<'_>,
) -> Markup {
    let drawing = Drawing::of(chart);
    html! {
        figure.drawing {
            @if let Some(wide) = &drawing.wide {
                @let fits = FITS.iter().find(|(most, _)| wide.width <= *most);
                (svg(wide, fits.map_or("", |(_, class)| class), chart, (caption, here)))
            }
            (svg(&drawing.tall, "tall", chart, (caption, here)))
            figcaption { ul.legend role="list" {
                @for look in LOOKS.iter().filter(|look| look.is_in(chart)) {
                    li { (sample(look)) " " (look.meaning.say()) }
                }
                @if drawing.tall.left_out > 0 {
                    li.tall { (say(msg::DrawingLeftOut { count: drawing.tall.left_out })) }
                }
            } }
        }
    }
}

fn svg(
    sketch: &Sketch,
    class: &str,
    chart: &Chart<'_>,
    (caption, here): (&Caption<'_>, LinkContext<'_>),
) -> Markup {
    let (width, height) = (sketch.width, sketch.height);
    // Where people read from right to left, steps lead from right to left too.
    let mirrored = speaks_right_to_left();
    let turned = mirrored.then(|| format!("matrix(-1 0 0 1 {width} 0)"));
    let placed = |area: Area| match mirrored {
        true => Area { x: width - area.x - area.width, ..area },
        false => area,
    };
    // The language decides, also where the page around it runs the other way.
    let direction = if mirrored { "rtl" } else { "ltr" };
    html! {
        svg class=(class) role="group" direction=(direction) viewBox={ "0 0 " (width) " " (height) }
            width={ (rem(width)) "rem" } height={ (rem(height)) "rem" } font-size="13" {
            title { (caption.title) }
            desc { (say(msg::DrawingDescription { same: caption.same_in_words })) }
            g aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" transform=[turned] {
                @for line in &sketch.lines { (line_of(line)) }
            }
            g role="list" {
                @for (role, area) in &sketch.boxes {
                    (node(&sketch.contents[*role], placed(*area), &chart.roles[*role], here))
                }
            }
        }
    }
}

/// A length in rem, exact.
fn rem(units: i32) -> String {
    let text = format!("{}.{:04}", units / 16, units % 16 * 625);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn node(content: &Content, area: Area, one: &ChartRole<'_>, here: LinkContext<'_>) -> Markup {
    let rect = html! {
        rect x=(area.x) y=(area.y) width=(area.width) height=(area.height) rx="6"
            fill="none" stroke="currentColor" {}
    };
    let mut paragraphs = content.lines.chunk_by(|_, next| !next.begins);
    let title = paragraphs.next().unwrap_or_default();
    let paragraph = |lines: &[TextLine]| {
        let x = match speaks_right_to_left() {
            true => area.x + area.width - Written::INDENT,
            false => area.x + Written::INDENT,
        };
        html! {
            text class=[lines[0].is_title.then_some("title")] {
                @for (n, line) in lines.iter().enumerate() {
                    @if n > 0 { " " }
                    tspan x=(x) y=(area.y + line.base) { (line.text) }
                }
            }
        }
    };
    html! {
        g role="listitem" class=[one.is_stub.then_some("stub").or(one.is_here.then_some("here"))] {
            @if one.is_here {
                (rect) @if !title.is_empty() { (paragraph(title)) }
            } @else {
                a href=(here.to(&one.route)) { (rect) @if !title.is_empty() { (paragraph(title)) } }
            }
            @for lines in paragraphs { " " (paragraph(lines)) }
        }
    }
}

/// The heads of the table of lines.
const HEADS: [Key; 4] =
    [msg::DrawingFrom::KEY, msg::DrawingTo::KEY, msg::DrawingKind::KEY, msg::DrawingSure::KEY];

/// The lines of a chart as rows of a table: the same in words.
pub(in crate::render) fn table(chart: &Chart<'_>, title: &str, here: LinkContext<'_>) -> Markup {
    let end = |role: usize| {
        let one = &chart.roles[role];
        html! { a href=(here.to(&one.route)) { (one.title) } }
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

/// How a sort of line looks, and what it means.
struct Look {
    class: &'static str,
    dashes: Option<&'static str>,
    is: fn(Mark) -> bool,
    meaning: Key,
}

const LOOKS: [Look; 3] = [
    Look {
        class: "sure",
        dashes: None,
        is: |mark| matches!(mark, Mark::Step(_, sure) if sure != Confidence::Inferred),
        meaning: msg::LegendSure::KEY,
    },
    Look {
        class: "ours",
        dashes: Some("7 4"),
        is: |mark| matches!(mark, Mark::Step(_, Confidence::Inferred)),
        meaning: msg::LegendOurs::KEY,
    },
    Look {
        class: "reports",
        dashes: Some("2 3"),
        is: |mark| mark == Mark::Reports,
        meaning: msg::LegendReports::KEY,
    },
];

impl Look {
    fn is_in(&self, chart: &Chart<'_>) -> bool {
        chart.lines.iter().any(|line| (self.is)(line.mark))
    }
}

fn line_of(line: &Line) -> Markup {
    let look = LOOKS.iter().find(|look| (look.is)(line.mark)).unwrap_or(&LOOKS[0]);
    html! {
        g class=(look.class) {
            path d=(line.path) stroke-dasharray=[look.dashes] {}
            (tip(line.end, line.mark))
        }
    }
}

/// An arrowhead, or a ring where the line is no step.
fn tip(End { x, y, from_above }: End, mark: Mark) -> Markup {
    let half = TIP / 2;
    if mark == Mark::Reports {
        let (x, y) = if from_above { (x, y - half) } else { (x - half, y) };
        return html! { circle cx=(x) cy=(y) r=(half - 1) {} };
    }
    let back = if from_above {
        format!("L{} {}H{}z", x - half - 1, y - TIP, x + half + 1)
    } else {
        format!("L{} {}V{}z", x - TIP, y - half - 1, y + half + 1)
    };
    html! { path fill="currentColor" stroke="none" d={ "M" (x) " " (y) (back) } {} }
}

fn sample(look: &Look) -> Markup {
    let mark = if look.class == "reports" {
        Mark::Reports
    } else {
        Mark::Step(roles::ladder::StepKind::StepUp, Confidence::Supported)
    };
    html! {
        svg.sample aria-hidden="true" viewBox="0 0 40 12" width="2.5rem" height="0.75rem" {
            g class=(look.class) fill="none" stroke="currentColor" stroke-width="2"
                transform=[speaks_right_to_left().then_some("matrix(-1 0 0 1 40 0)")] {
                path d="M0 6H31" stroke-dasharray=[look.dashes] {}
                (tip(End { x: 40, y: 6, from_above: false }, mark))
            }
        }
    }
}
