//! The wide map as markup: inline SVG whose text is text and whose links are links. A role is a
//! list item, in reading order. Lines are hidden from screen readers, because the link of a role
//! says in words what leads to it.

use std::fmt::Write;

use ::words::{msg, say};
use maud::{Markup, html};
use roles::ladder::{Confidence, StepKind};

use super::wide::{HALF, Station, Track, Wide};
use super::{class, color, mirrored, rem, told};
use crate::plan::{Chart, Mark};
use crate::render::link_context::LinkContext;

/// Widths at which a class says that there is room, in 1/16 rem. A map may shrink a little.
const FITS: [(i32, &str); 3] = [(560, "fits-30"), (860, "fits-46"), (i32::MAX, "fits-60")];

/// The map.
pub(super) fn svg(wide: &Wide, chart: &Chart<'_>, title: &str, here: LinkContext<'_>) -> Markup {
    let (width, height) = (wide.width, wide.height);
    let fits = FITS.iter().find(|(most, _)| width <= *most).map_or("", |(_, class)| class);
    html! {
        svg class=(fits) role="group" aria-label=(title) viewBox={ "0 0 " (width) " " (height) }
            width=(rem(width)) height=(rem(height)) {
            g aria-hidden="true" {
                (heads(wide))
                @for track in &wide.tracks { (line(track, wide, chart)) }
                @for (station, role) in wide.stations.iter().zip(&chart.roles) {
                    @if station.is_alone { (stub(station, wide, &color(role.field, chart))) }
                }
                @for (field, x, y) in &wide.letters {
                    g class={ "letter " (color(Some(*field), chart)) } {
                        circle cx=(mirrored(*x, width)) cy=(y) r="12" {}
                        text x=(mirrored(*x, width)) y=(y + 5) { (chart.fields[*field].letter) }
                    }
                }
            }
            g role="list" {
                @for (n, station) in wide.stations.iter().enumerate() {
                    (stop(station, wide, (chart, n), here))
                }
            }
        }
    }
}

fn heads(wide: &Wide) -> Markup {
    let height = wide.height;
    html! {
        @for (x, text, begins_zone) in &wide.heads {
            @let (x, zone) = (mirrored(*x, wide.width), mirrored(x - wide.zone, wide.width));
            text.head x=(x) y="16" { (text) }
            @if *begins_zone {
                path.zone d={ "M" (zone) " 0V" (height) } {}
            } @else {
                path.guide d={ "M" (x) " 28V" (height) } {}
            }
        }
    }
}

fn line(track: &Track, wide: &Wide, chart: &Chart<'_>) -> Markup {
    let mut path = String::new();
    for (n, (x, y)) in track.points.iter().enumerate() {
        let command = if n == 0 { 'M' } else { 'L' };
        write!(path, "{command}{} {y}", mirrored(*x, wide.width)).expect("strings take text");
    }
    html! {
        path class={ "track " (class(track.mark)) " " (color(track.field, chart)) } d=(path) {}
        @if track.mark == Mark::Reports { path.hollow d=(path) {} }
    }
}

/// What the piece of line beside a role without any looks like.
const SUPPORTED: Mark = Mark::Step(StepKind::StepUp, Confidence::Supported);

/// A piece of line for a role without any.
fn stub(station: &Station, wide: &Wide, color: &str) -> Markup {
    let (x, y) = (mirrored(station.x, wide.width), station.y);
    html! { path class={ "track " (class(SUPPORTED)) " " (color) } d={ "M" (x - 26) " " (y) "H" (x + 26) } {} }
}

fn stop(
    station: &Station,
    wide: &Wide,
    (chart, n): (&Chart<'_>, usize),
    here: LinkContext<'_>,
) -> Markup {
    let role = &chart.roles[n];
    let x = mirrored(station.x, wide.width);
    let (names, notes) = station.base_lines();
    let shape = html! {
        rect.dot x=(x - HALF) y=(station.y - station.half) width=(2 * HALF)
            height=(2 * station.half) rx=(HALF) {}
        text.title lang=[role.language] { @for (n, (line, y)) in station.name.iter().zip(names).enumerate() {
            @if n > 0 { " " }
            tspan x=(x) y=(y) { (line) }
        } }
    };
    let told = told::steps(chart, n);
    // An attribute is in one language: the one of the name where it holds nothing else.
    let language = role.language.filter(|_| told.is_empty());
    let label = std::iter::once(role.title.to_owned()).chain(told).collect::<Vec<_>>();
    html! {
        g.stop.stub[role.is_stub].here[role.is_here] role="listitem" {
            @if role.is_here { (shape) } @else {
                a href=(here.to(&role.route)) lang=[language] aria-label=(label.join(&say(msg::MapSeparator))) { (shape) }
            }
            @if !station.notes.is_empty() {
                " "
                text.note { @for (n, (line, y)) in station.notes.iter().zip(notes).enumerate() {
                    @if n > 0 { " " }
                    tspan x=(x) y=(y) { (line) }
                } }
            }
        }
    }
}
