//! Where the facts of a sentence begin: amounts of time, degrees, units,
//! licenses, statuses, and what joins each to the one before.
//!
//! What begins no fact of its own ("experience as a licensed nurse") belongs to
//! the fact before it.

use super::degree::{self, Named};
use super::duration::{self, Duration};
use super::holding::{Forms, Holding};
use super::join;
use super::unit::{self, Units};
use crate::fact::Amount;
use crate::text::pattern;
use crate::text::word::{Words, listed};

/// What begins at a head.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Beginning {
    Experience(Option<Duration>),
    Education(Named),
    Units(Units),
    Credential,
    Status,
}

/// How a head is joined to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Join {
    None,
    And,
    Or,
    /// A part of the experience before.
    Part,
}

/// The beginning of a fact.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Head {
    pub(crate) beginning: Beginning,
    /// The first word, with "at least" and the like.
    pub(crate) start: usize,
    /// The word after what was recognized.
    pub(crate) end: usize,
    /// The first word of what joins it.
    pub(crate) lead: usize,
    pub(crate) join: Join,
    /// How strong the mark at the join is: none, comma, semicolon, stop.
    pub(crate) strength: u8,
    /// No word joins it, only a mark.
    pub(crate) implied: bool,
    /// "either" stands before it.
    pub(crate) either: bool,
}

/// The heads of a sentence, and amounts that belong to none.
#[derive(Debug, Default)]
pub(crate) struct Heads {
    pub(crate) list: Vec<Head>,
    pub(crate) loose: Vec<Head>,
}

/// Finds the heads of a sentence.
pub(crate) fn collect(words: &Words<'_>) -> Heads {
    let mut heads = Heads::default();
    let mut at = 0;
    let forms = Forms::of(words);
    let end = required_end(words);
    while at < end {
        match recognize(words, at, (&heads, &forms)) {
            Some((beginning, end)) => {
                join::add(words, &mut heads, beginning, (at, end));
                at = end.max(at + 1);
            }
            None => at = skip(words, at),
        }
    }
    within_parentheses(words, &mut heads.list);
    heads
}

/// "A (or B) and C" is one of two, and C; "A (or B and C)" is A, or both others.
fn within_parentheses(words: &Words<'_>, list: &mut [Head]) {
    for at in 1..list.len() {
        let (lead, start) = (list[at].lead, list[at].start);
        let opened = (lead..=start).any(|one| words.broken(one, &['(']));
        if list[at].join != Join::Or || !opened {
            continue;
        }
        let close = (start + 1..words.len()).find(|one| words.broken(*one, &[')']));
        let close = close.unwrap_or(words.len());
        match list.get(at + 1).map(|next| next.start >= close) {
            Some(true) => {
                list[at].strength = 0;
                list[at + 1].strength = list[at + 1].strength.max(1);
            }
            Some(false) if at == 1 && list.iter().all(|one| one.start < close) => {
                list[at].strength = 4;
            }
            _ => {}
        }
    }
}

/// What is preferred within a requirement is not required, and "or any
/// equivalent combination" names no way that could be counted.
fn required_end(words: &Words<'_>) -> usize {
    let tail = "or ?an|any ?other ?equivalent combination";
    let combination =
        pattern::find(words, tail).filter(|found| found.start > 0 && found.end - found.start > 2);
    let preferably = pattern::find(words, "preferably|ideally").filter(|found| found.start > 0);
    let ends = [combination, preferably].into_iter().flatten().map(|found| found.start);
    ends.min().unwrap_or(words.len())
}

/// Over an amount that says when, not how much.
fn skip(words: &Words<'_>, at: usize) -> usize {
    let side = duration::at(words, at).filter(|one| is_side(words, one));
    side.map_or(at + 1, |one| one.end)
}

fn recognize(
    words: &Words<'_>,
    at: usize,
    (heads, forms): (&Heads, &Forms),
) -> Option<(Beginning, usize)> {
    if let Some(units) = unit::at(words, at) {
        return Some((Beginning::Units(units), units.end));
    }
    if let Some(named) = degree::at(words, at).filter(|_| !replaced(words, at)) {
        return Some((Beginning::Education(named), named.end));
    }
    if let Some((holding, end)) = forms.at(words, at) {
        let credential = holding == Holding::Credential;
        return Some((if credential { Beginning::Credential } else { Beginning::Status }, end));
    }
    if let (Some(Beginning::Units(units)), true) = (
        heads.list.last().map(|head| head.beginning),
        pattern::at(words, "# of which", at).is_some(),
    ) {
        // "60 semester units, 15 of which must be in botany"
        let count = words.list.get(at).and_then(|word| word.number).map(|number| number / 100);
        return Some((Beginning::Units(Units { end: at + 1, count, ..units }), at + 1));
    }
    if let Some(duration) = duration::at(words, at) {
        let side = is_side(words, &duration) || duration.amount == Amount::Any;
        return (!side).then_some((Beginning::Experience(Some(duration)), duration.end));
    }
    let vague = words.text(at) == "experience" && is_vague(words, at, heads);
    vague.then_some((Beginning::Experience(None), at + 1))
}

/// "or an equivalent degree", "your degree must": the one that was named.
fn points_back(words: &Words<'_>, at: usize) -> bool {
    let before = |n: usize| at.checked_sub(n).map_or("", |one| words.text(one));
    let back =
        matches!(before(1), "equivalent" | "such" | "this" | "that" | "your" | "the" | "said")
            || before(1) == "a" && before(2) == "such";
    back && words.text(at) == "degree" && words.text(at + 1) != "of"
}

/// "in lieu of a degree" asks for none.
fn replaced(words: &Words<'_>, at: usize) -> bool {
    if points_back(words, at) {
        return true;
    }
    let form = "lieu|place of ?a ?an ?the ?required";
    (at.saturating_sub(4)..at).any(|one| pattern::at(words, form, one) == Some(at))
}

const RECENT: &str = "last past preceding previous recent within every first per age ages after contract duration term";
const AFTER: [&str; 5] = [
    "?full-time degree|college|university|institution|accredited|associate|associates|bachelor|bachelors",
    "per|a|each|every week|day|month|year",
    "of age|hire|appointment",
    ".. residency|residence",
    "old|term|prior|after|before|probationary|from|ago|program|period|notice",
];

/// Whether an amount of time says when or how often.
pub(crate) fn is_side(words: &Words<'_>, duration: &Duration) -> bool {
    let (start, end) = (duration.start, duration.end);
    let before = |n: usize| start.checked_sub(n).map_or("", |at| words.text(at));
    let recent = |word: &str| listed(RECENT, word);
    let served = start > 1
        && (start - 2..start)
            .any(|at| pattern::at(words, "probation|lasts|runs ?for", at) == Some(start));
    let after = AFTER.iter().any(|form| pattern::at(words, form, end).is_some());
    served || recent(before(1)) || (before(1) == "the" && recent(before(2))) || after
}

/// Whether "experience" begins a requirement without an amount.
fn is_vague(words: &Words<'_>, at: usize, heads: &Heads) -> bool {
    let yours =
        (at.saturating_sub(3)..at).any(|one| matches!(words.text(one), "your" | "and/or" | "no"));
    let known = heads.list.iter().any(|head| matches!(head.beginning, Beginning::Experience(_)));
    let joined = heads.list.last().is_none_or(|last| {
        (last.end..at).any(|one| matches!(words.text(one), "and" | "plus" | "with"))
    });
    !yours && !known && joined
}
