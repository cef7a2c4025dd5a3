//! What a step takes: what is left to do, and how the two descriptions differ.

use maud::{Markup, html};
use roles::words::gap::{ChangesTold, LeftTold};

use crate::plan::Takes;
use crate::plan::words::sentence;
use crate::render::parts;

pub(super) fn takes(view: &Takes) -> Markup {
    html! {
        h4 { "What this step takes" }
        (left(&view.left))
        (parts::facts(&view.terms))
        (changes(&view.changes))
    }
}

fn left(left: &LeftTold) -> Markup {
    html! {
        @if let Some(note) = &left.note { p { (note) } }
        @if !left.always.is_empty() {
            p.takes-lead {
                @if left.ways.is_empty() { "Still needed:" } @else { "Still needed in any case:" }
            }
            ul { @for phrase in &left.always { li { (sentence(phrase)) } } }
        }
        @for way in &left.ways {
            p.takes-lead {
                @if way.came_in.is_empty() {
                    @if left.always.is_empty() { "Still needed:" } @else { "And besides:" }
                } @else {
                    "If you came in with " (way.came_in) ":"
                }
            }
            @match way.left.as_slice() {
                [] => p { "Nothing else that answers can show." },
                [one] => ul { li { (sentence(one)) } },
                several => {
                    ul { @for (n, phrase) in several.iter().enumerate() {
                        li { @if n == 0 { "Either: " } @else { "Or: " } (phrase) }
                    } }
                }
            }
        }
    }
}

fn changes(changes: &ChangesTold) -> Markup {
    let parts = [
        ("Newly asked for", &changes.new),
        ("Asked for to a higher degree", &changes.raised),
        ("Asked for to a lower degree", &changes.lowered),
        ("Not asked for any more", &changes.dropped),
    ];
    html! {
        @if parts.iter().any(|(_, phrases)| !phrases.is_empty()) {
            details.changes {
                summary { "How the two descriptions differ" }
                dl {
                    @for (name, phrases) in parts.iter().filter(|(_, phrases)| !phrases.is_empty()) {
                        dt { (name) }
                        @for phrase in *phrases { dd { (sentence(phrase)) } }
                    }
                }
            }
        }
    }
}
