//! Where the facts of a sentence begin: amounts of time, degrees, units,
//! licenses, statuses, and what joins each to the one before.
//!
//! What begins no fact of its own ("experience as a licensed nurse") belongs to
//! the fact before it.

use super::degree::{self, Named};
use super::duration::{self, Duration};
use super::holding::{Forms, Holding};
use super::unit::{self, Units};
use crate::fact::Amount;
use crate::text::pattern;
use crate::text::word::Words;

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
                add(words, &mut heads, beginning, (at, end));
                at = end.max(at + 1);
            }
            None => at = skip(words, at),
        }
    }
    heads
}

/// What is preferred within a requirement is not required, and "or any
/// equivalent combination" names no way that could be counted.
fn required_end(words: &Words<'_>) -> usize {
    let tail = "or ?an|any ?other ?equivalent combination";
    let combination = pattern::find(words, tail).filter(|found| {
        let stated = pattern::find_from(words, "#|bachelors|masters", found.end);
        found.start > 0 && found.end - found.start > 2 && stated.is_none()
    });
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
    if let Some(named) = degree::at(words, at) {
        return Some((Beginning::Education(named), named.end));
    }
    if let Some((holding, end)) = forms.at(words, at) {
        let credential = holding == Holding::Credential;
        return Some((if credential { Beginning::Credential } else { Beginning::Status }, end));
    }
    if let Some(duration) = duration::at(words, at) {
        let side = is_side(words, &duration) || duration.amount == Amount::Any;
        return (!side).then_some((Beginning::Experience(Some(duration)), duration.end));
    }
    let vague = words.text(at) == "experience" && is_vague(words, at, heads);
    vague.then_some((Beginning::Experience(None), at + 1))
}

/// Whether an amount of time says when or how often.
fn is_side(words: &Words<'_>, duration: &Duration) -> bool {
    let (start, end) = (duration.start, duration.end);
    let before = |n: usize| start.checked_sub(n).map_or("", |at| words.text(at));
    let recent = ["last", "past", "preceding", "previous", "recent", "within", "every", "first", "per", "age", "ages"];
    let after = pattern::at(words, "per|a|each|every week|day|month|year", end).is_some()
        || pattern::at(words, "of age|hire|appointment|employment", end).is_some()
        || pattern::at(words, "old|term|prior|after|before|probationary|from|ago|program|period|notice", end).is_some();
    recent.contains(&before(1)) || (before(1) == "the" && recent.contains(&before(2))) || after
}

/// Whether "experience" begins a requirement without an amount.
fn is_vague(words: &Words<'_>, at: usize, heads: &Heads) -> bool {
    let yours = (at.saturating_sub(3)..at).any(|one| matches!(words.text(one), "your" | "and/or" | "no"));
    let known = heads.list.iter().any(|head| matches!(head.beginning, Beginning::Experience(_)));
    let joined = heads.list.last().is_none_or(|last| {
        (last.end..at).any(|one| matches!(words.text(one), "and" | "plus" | "with"))
    });
    !yours && !known && joined
}

fn add(words: &Words<'_>, heads: &mut Heads, beginning: Beginning, (at, end): (usize, usize)) {
    let floor = heads.list.last().map_or(0, |last| last.end);
    let start = match beginning {
        Beginning::Experience(None) if heads.list.is_empty() => 0,
        Beginning::Experience(None) => (floor..at)
            .rev()
            .find(|one| matches!(words.text(*one), "and" | "or" | "plus" | "with"))
            .map_or(at, |one| one + 1),
        _ => back_up(words, at, floor),
    };
    let mut head = Head { beginning, start, end, lead: start, join: Join::None, strength: 0, implied: false, either: false };
    head.either = (start..at).any(|one| words.text(one) == "either");
    let Some(last) = heads.list.last().copied() else {
        heads.list.push(head);
        return;
    };
    join(words, &mut head, &last, floor);
    let vague = matches!(last.beginning, Beginning::Experience(None));
    let amount = matches!(beginning, Beginning::Experience(Some(_)) | Beginning::Education(_));
    let with = words.text(head.lead) == "with" && head.join == Join::Part;
    if vague && amount && (head.join == Join::None || with) {
        // "experience equivalent to six months".
        if let Some(last) = heads.list.last_mut() {
            (last.beginning, last.end) = (beginning, end);
        }
        return;
    }
    if merged(heads, &head) {
        return;
    }
    if head.join != Join::None {
        heads.list.push(head);
    } else if belongs(&beginning, &last.beginning) {
    } else if amounts_to_something(&beginning) {
        heads.loose.push(head);
    }
}

/// "a diploma or certificate", "a bachelor's or master's degree": one degree,
/// the lower.
fn merged(heads: &mut Heads, head: &Head) -> bool {
    let Some(last) = heads.list.last_mut() else { return false };
    let (Beginning::Education(old), Beginning::Education(new)) = (last.beginning, head.beginning) else {
        return false;
    };
    if head.join != Join::Or || head.lead > last.end + 1 {
        return false;
    }
    let degree = old.degree.min(new.degree);
    last.beginning = Beginning::Education(Named { degree, vague: old.vague && new.vague, end: new.end });
    last.end = head.end;
    true
}

fn amounts_to_something(beginning: &Beginning) -> bool {
    matches!(beginning, Beginning::Experience(Some(_)) | Beginning::Units(_) | Beginning::Education(_))
}

const LEADS: [&str; 38] = [
    "combination", "total",
    "a", "an", "the", "at", "least", "minimum", "of", "possession", "completion", "equivalent", "to",
    "successful", "successfully", "must", "have", "has", "possess", "earned", "valid", "also",
    "possessing", "obtained", "full", "accredited", "been", "either", "both", "completed", "any",
    "not", "less", "than", "more", "required", "current", "graduation",
];

/// Takes "at least", "possession of" and the like into a head.
fn back_up(words: &Words<'_>, at: usize, floor: usize) -> usize {
    let mut start = at;
    while start > floor
        && LEADS.contains(&words.text(start - 1))
        && !words.broken(start, &[',', ';', '.', ':', '('])
    {
        start -= 1;
    }
    start
}

/// What joins a head to the one before it.
fn join(words: &Words<'_>, head: &mut Head, last: &Head, floor: usize) {
    let before = |n: usize| head.start.checked_sub(n).filter(|at| *at >= floor).map_or("", |at| words.text(at));
    let experience = matches!(head.beginning, Beginning::Experience(Some(_)));
    let of_experience = matches!(last.beginning, Beginning::Experience(_));
    let (join, taken) = match before(1) {
        "and" | "plus" | "or" if before(1) != "or" => (Join::And, 1),
        "or" | "and/or" => (Join::Or, 1),
        "as" if before(2) == "well" => (Join::And, 3),
        "to" if before(2) == "addition" => (Join::And, 3),
        "by" if matches!(before(2), "supplemented" | "accompanied" | "followed") => (Join::And, 2),
        "with" if matches!(before(2), "combined" | "together" | "along" | "coupled") => (Join::And, 2),
        "with" | "including" | "includes" | "include" | "included" if of_experience && experience => (Join::Part, 1),
        "with" if belongs(&head.beginning, &last.beginning) => (Join::None, 0),
        "with" | "include" | "included" | "including" => (Join::And, 1),
        _ => (Join::None, 0),
    };
    head.join = join;
    head.lead = head.start - taken;
    head.strength = strength(words, head.lead, head.start);
    let listed = head.strength >= 2 || (head.strength == 1 && amounts_to_something(&head.beginning) && !of_experience);
    if join == Join::None && listed {
        let degrees = belongs(&head.beginning, &last.beginning);
        head.join = if degrees { Join::Or } else { Join::And };
        head.implied = true;
    }
    if experience && of_experience && of_which(words, head) {
        head.join = Join::Part;
    }
}

/// "graduation ... with a degree in", "an employee with permanent status": one
/// thing, said in two steps.
fn belongs(head: &Beginning, last: &Beginning) -> bool {
    matches!(
        (head, last),
        (Beginning::Education(_), Beginning::Education(_))
            | (Beginning::Status, Beginning::Status)
            | (Beginning::Units(Units { count: None, .. }), Beginning::Education(_))
    )
}

/// "two years of which", "18 months of that experience".
fn of_which(words: &Words<'_>, head: &Head) -> bool {
    let before = |n: usize| head.start.checked_sub(n).map_or("", |at| words.text(at));
    if matches!(before(1), "which" | "whom") && before(2) == "of" {
        return true;
    }
    let form = "of which|whom|this|that|the|these|such|said ?required ?experience|years|work|must|shall|in|as|supervising";
    pattern::at(words, form, head.end).is_some()
        && !matches!(words.text(head.end + 1), "the" if !pattern::has(&Words::of(words.slice(head.end, (head.end + 4).min(words.len()))), "experience|required"))
}

fn strength(words: &Words<'_>, from: usize, to: usize) -> u8 {
    let marks = |marks: &[char]| (from..=to).any(|at| words.broken(at, marks));
    let stop = (from..=to).any(|at| words.gap(at).contains(". ") || words.gap(at).contains(':'));
    match () {
        () if stop => 3,
        () if marks(&[';', '–']) => 2,
        () if marks(&[',']) => 1,
        () => 0,
    }
}
