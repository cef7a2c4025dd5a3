//! An opening: what it is at any time, of which the clock of the visitor shows one.

use maud::{Markup, html};
use roles::find::Tag;
use roles::opening::{Opening, Phase};

use crate::plan::State;
use crate::plan::words::openings::{self as words, Sentence};

/// The moments at which an opening changes, for the script that shows what it is at the moment:
/// when it opens, when it closes, when each of its last days begins.
pub(in crate::render) fn moments(opening: &Opening) -> String {
    let ends = [&opening.opens, &opening.closes].map(|moment| match moment {
        Some(moment) => moment.instant.0.to_string(),
        None => "-".to_owned(),
    });
    let days = opening.last_days.iter().map(|day| day.0.to_string());
    ends.into_iter().chain(days).collect::<Vec<_>>().join(" ")
}

/// The same for a card of the finder, where no days are counted.
pub(in crate::render) fn tags(opening: &Opening, now: Phase, states: &[State]) -> Vec<Tag> {
    let tag = |State { phase, .. }: &State| Tag {
        moments: moments(opening),
        phase: phase.name().to_owned(),
        hidden: phase.name() != now.name(),
        text: words::tag(opening, *phase),
    };
    states.iter().map(tag).collect()
}

/// What an opening is in each phase; all but the one of the build are hidden.
pub(in crate::render) fn state(opening: &Opening, now: Phase, states: &[State]) -> Markup {
    html! {
        p.opening-state data-opening=(moments(opening)) {
            @for State { phase, words } in states {
                span.tag data-phase=(phase.name()) hidden[phase.name() != now.name()] {
                    (sentence(words))
                }
            }
        }
    }
}

fn sentence(words: &Sentence) -> Markup {
    html! {
        (words.before)
        @if let Some(days) = &words.days { span data-left { (days) } }
        (words.after)
    }
}
