//! All that a step takes, as it stands on a page: leads, phrases and facts in order, so
//! that pages and islands say the same and only mark it up.

use words::{msg, say};

use super::{ChangesTold, Ends, TermTold, WayTold, changes, left, terms};
use crate::gap::gap;
use crate::words::sentence;

/// What a step takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Takes {
    /// Why little or nothing can be said, where that is so.
    pub note: Option<String>,
    /// What is left to do.
    pub left: Vec<Part>,
    /// How grade, pay and hours change.
    pub terms: Vec<TermTold>,
    /// How the two descriptions differ.
    pub changes: Vec<Part>,
}

/// A lead and the phrases under it, at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What they have in common.
    pub lead: String,
    /// The phrases, each as a sentence without its full stop.
    pub phrases: Vec<String>,
}

/// What the step between two roles takes.
#[must_use]
pub fn takes(ends: Ends<'_>) -> Takes {
    let gap = gap(ends.lower, ends.higher, ends.words);
    let told = left(&gap, ends);
    let only_always = told.ways.is_empty();
    let mut parts = Vec::new();
    if !told.always.is_empty() {
        let lead = if only_always { say(msg::GapLeft) } else { say(msg::GapLeftAlways) };
        parts.push(part(lead, &told.always));
    }
    let is_besides = !told.always.is_empty();
    parts.extend(told.ways.iter().map(|way| self::way(way, is_besides)));
    let terms = terms(&gap, ends).into_iter();
    let terms = terms.map(|term| TermTold { text: sentence(&term.text), ..term }).collect();
    Takes { note: told.note, left: parts, terms, changes: told_apart(&changes(&gap, ends), ends) }
}

fn part(lead: String, phrases: &[String]) -> Part {
    let phrases = phrases.iter().map(|phrase| sentence(phrase)).collect();
    Part { lead, phrases }
}

fn way(way: &WayTold, is_besides: bool) -> Part {
    let lead = match (way.came_in.is_empty(), is_besides) {
        (true, false) => say(msg::GapLeft),
        (true, true) => say(msg::GapLeftBesides),
        (false, _) => say(msg::GapLeftByWay { way: &way.came_in }),
    };
    let phrases = match way.left.as_slice() {
        [] => vec![say(msg::GapNothingElse)],
        [one] => vec![sentence(one)],
        [first, others @ ..] => {
            let others = others.iter().map(|way| say(msg::GapAnotherWay { way }));
            std::iter::once(say(msg::GapOneWay { way: first })).chain(others).collect()
        }
    };
    Part { lead, phrases }
}

fn told_apart(changes: &ChangesTold, ends: Ends<'_>) -> Vec<Part> {
    let parts = [
        (say(msg::ChangeNew { role: &ends.higher.named() }), &changes.new),
        (say(msg::ChangeRaised), &changes.raised),
        (say(msg::ChangeLowered), &changes.lowered),
        (say(msg::ChangeDropped { role: &ends.lower.named() }), &changes.dropped),
    ];
    let told = parts.into_iter().filter(|(_, phrases)| !phrases.is_empty());
    told.map(|(lead, phrases)| part(lead, phrases)).collect()
}
