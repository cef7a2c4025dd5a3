//! What a step takes: what is left to do, and how the two descriptions differ.

use ::words::{msg, say};
use maud::{Markup, html};
use roles::words::gap::{Part, Takes};

use crate::plan::Fact;
use crate::render::parts;

pub(super) fn takes(view: &Takes) -> Markup {
    let terms = view.terms.iter().map(|term| Fact::new(term.name.clone(), Some(term.text.clone())));
    html! {
        h4 { (say(msg::LadderTakes)) }
        @if let Some(note) = &view.note { p { (note) } }
        @for part in &view.left {
            p.takes-lead { (part.lead) }
            ul { @for phrase in &part.phrases { li { (phrase) } } }
        }
        (parts::facts(&terms.collect::<Vec<_>>()))
        (changes(&view.changes))
    }
}

fn changes(changes: &[Part]) -> Markup {
    html! {
        @if !changes.is_empty() {
            details.changes {
                summary { (say(msg::CompareDifferences)) }
                dl {
                    @for part in changes {
                        dt { (part.lead) }
                        @for phrase in &part.phrases { dd { (phrase) } }
                    }
                }
            }
        }
    }
}
