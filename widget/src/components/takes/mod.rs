//! What it takes to come from one role to another; on pages of ladders the generator
//! marks up the same words in the same way.

use ::words::{msg, say};
use roles::words::gap::{Part, Takes, TermTold};

use super::sketch::Sketch;

pub mod examples;

/// What is left to do, how terms change, how the descriptions differ.
pub(crate) fn takes(takes: Takes) -> Sketch {
    let note = takes.note.map(|note| Sketch::saying("p", "", note));
    let mut parts: Vec<Sketch> = note.into_iter().collect();
    for Part { lead, phrases } in takes.left {
        parts.extend([Sketch::saying("p", "takes-lead", lead), Sketch::phrases(phrases)]);
    }
    let terms = takes.terms.into_iter().map(term).collect();
    parts.push(Sketch::holding("dl", "facts", terms));
    if !takes.changes.is_empty() {
        let summary = Sketch::saying("summary", "", say(msg::CompareDifferences));
        let changes = takes.changes.into_iter().flat_map(change).collect();
        let all = vec![summary, Sketch::holding("dl", "", changes)];
        parts.push(Sketch::holding("details", "changes", all).with("open", ""));
    }
    Sketch::holding("div", "takes step", parts)
}

fn term(term: TermTold) -> Sketch {
    let TermTold { name, text } = term;
    Sketch::holding("div", "", vec![Sketch::saying("dt", "", name), Sketch::saying("dd", "", text)])
}

fn change(part: Part) -> Vec<Sketch> {
    let phrases = part.phrases.into_iter().map(|phrase| Sketch::saying("dd", "", phrase));
    std::iter::once(Sketch::saying("dt", "", part.lead)).chain(phrases).collect()
}
