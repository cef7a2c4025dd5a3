//! An opening: what it is at any time, of which the clock of the visitor shows one.

use maud::{Markup, html};
use roles::opening::{Opening, Phase};

use crate::plan::State;
use crate::plan::words::openings::Sentence;

/// When an opening changes, for the script that shows what it is at the moment.
#[derive(Debug, Clone)]
pub(in crate::render) struct Clock {
    pub(in crate::render) opens: Option<String>,
    pub(in crate::render) closes: Option<String>,
    pub(in crate::render) days: Option<String>,
}

impl Clock {
    pub(in crate::render) fn of(opening: &Opening) -> Self {
        let days: Vec<String> = opening.last_days.iter().map(|day| day.0.to_string()).collect();
        Self {
            opens: opening.opens.as_ref().map(|moment| moment.instant.0.to_string()),
            closes: opening.closes.as_ref().map(|moment| moment.instant.0.to_string()),
            days: (!days.is_empty()).then(|| days.join(" ")),
        }
    }
}

/// What an opening is in each phase; all but the one of the build are hidden.
pub(in crate::render) fn state(opening: &Opening, now: Phase, states: &[State]) -> Markup {
    let clock = Clock::of(opening);
    html! {
        p.opening-state data-opening data-opens=[clock.opens] data-closes=[clock.closes]
            data-days=[clock.days] {
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
