//! What a step from one role to another takes, in words.
//!
//! Deliberately no advice and no promise: two descriptions compared, a sentence at most
//! for each difference.

use words::{msg, say};

use super::Telling;
use super::repair::joined;
use crate::evaluate::{Verdict, evaluate};
use crate::gap::{Gap, WayUp};
use crate::profile::Profile;
use crate::repair::{Action, Repair};
use crate::role::{Role, Status};
use crate::vocabulary::Vocabulary;

mod changes;
mod takes;
mod terms;

pub use changes::{ChangesTold, changes};
pub use takes::{Part, Takes, takes};
pub use terms::{TermTold, term_names, terms};

/// The two ends of a step and the words of both.
#[derive(Debug, Clone, Copy)]
pub struct Ends<'a> {
    /// Where it starts.
    pub lower: &'a Role,
    /// Where it leads.
    pub higher: &'a Role,
    /// The words of both.
    pub words: &'a Vocabulary,
}

/// What is left to do, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftTold {
    /// Why little or nothing can be said, where that is so: a sentence.
    pub note: Option<String>,
    /// What is left whichever way one came in: phrases.
    pub always: Vec<String>,
    /// What is left besides, by the way one came in.
    pub ways: Vec<WayTold>,
}

/// What is left for those who came in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayTold {
    /// How they came in: a phrase, or several with "or"; empty where there is one way only.
    pub came_in: String,
    /// What would do, each a phrase; none when nothing is left besides.
    pub left: Vec<String>,
}

/// What is left for each way into the lower role. What all of them leave is said once,
/// and ways that leave the same are said together.
#[must_use]
pub fn left(gap: &Gap, ends: Ends<'_>) -> LeftTold {
    let always = common(gap.ways.iter().flat_map(|way| &way.left));
    let one_is_done = gap.ways.iter().any(|way| way.left.is_empty());
    let always = if one_is_done { Vec::new() } else { always };
    let entry = common(gap.ways.iter().map(|way| &way.way_in));
    let mut ways: Vec<WayTold> = Vec::new();
    for way in &gap.ways {
        let left = rests(way, &always, ends);
        let telling = Telling::of_ways_in(ends.lower, ends.words);
        let came_in = telling.repair(&without(&way.way_in, &entry));
        match ways.iter_mut().find(|told| told.left == left) {
            Some(same) => same.came_in = [&same.came_in, &*came_in].join(&say(msg::AnyOfSeparator)),
            None => ways.push(WayTold { came_in, left }),
        }
    }
    if let [only] = &mut ways[..] {
        only.came_in.clear();
    }
    ways.retain(|way| !(way.came_in.is_empty() && way.left.is_empty()));
    let first = gap.ways.first().map(|way| inside(way, ends)).unwrap_or_default();
    let always = always.iter().map(|action| left_to_do(*action, &first, ends)).collect();
    LeftTold { note: note(gap, ends), always, ways }
}

/// What would do besides, each a phrase; none where nothing is left besides.
fn rests(way: &WayUp, always: &[Action], ends: Ends<'_>) -> Vec<String> {
    let rests: Vec<Repair> = way.left.iter().map(|repair| without(repair, always)).collect();
    if rests.iter().any(|rest| rest.actions().is_empty()) {
        return Vec::new();
    }
    let inside = inside(way, ends);
    let phrase = |rest: &Repair| {
        let actions = rest.actions().iter().map(|action| left_to_do(*action, &inside, ends));
        joined(&actions.collect::<Vec<_>>())
    };
    rests.iter().map(phrase).collect()
}

/// The answers of somebody who just came in.
fn inside(way: &WayUp, Ends { lower, words, .. }: Ends<'_>) -> Profile {
    way.way_in.applied_to(lower, words, &Profile::default())
}

/// The actions that all repairs hold.
fn common<'r>(mut repairs: impl Iterator<Item = &'r Repair>) -> Vec<Action> {
    let Some(first) = repairs.next() else { return Vec::new() };
    let others: Vec<&Repair> = repairs.collect();
    let in_all = |action: &Action| others.iter().all(|other| other.actions().contains(action));
    first.actions().iter().copied().filter(in_all).collect()
}

fn without(repair: &Repair, actions: &[Action]) -> Repair {
    repair.actions().iter().copied().filter(|action| !actions.contains(action)).collect()
}

/// One thing that is left: `2 years in …`, or `2 more years in …` where one came in with
/// time in that area.
fn left_to_do(action: Action, inside: &Profile, ends: Ends<'_>) -> String {
    let Ends { higher, words, .. } = ends;
    let requirement = &higher.requirements.all()[usize::from(action.requirement())];
    let gained = match action {
        Action::Months { part, .. } => requirement.kind.as_experience().map(|own| own.gained(part)),
        Action::Using { quantity, .. } => Some(quantity),
        Action::Get(_) | Action::Review(_) => None,
    };
    let has_begun = gained.is_some_and(|own| inside.effective_months(own, words).low() > 0);
    if has_begun {
        Telling::of_repairs(higher, words).action(action)
    } else {
        Telling::of_ways_in(higher, words).action(action)
    }
}

fn note(gap: &Gap, ends: Ends<'_>) -> Option<String> {
    let (from, to) = (&ends.lower.named(), &ends.higher.named());
    if ends.higher.status == Status::Stub {
        return Some(say(msg::GapNoteNoDescription { role: to }));
    }
    if asks_for_nothing(ends) {
        return Some(say(msg::GapNoteNothingRequired { role: to }));
    }
    if ends.lower.status == Status::Stub {
        return Some(say(msg::GapNoteStartUnknown { from, to }));
    }
    if gap.ways.iter().all(|way| way.left.is_empty()) {
        return Some(say(msg::GapNoteNothingLeft { from, to }));
    }
    gap.ways.iter().any(WayUp::is_reviewed).then(|| say(msg::GapNoteReviewed))
}

fn asks_for_nothing(Ends { higher, words, .. }: Ends<'_>) -> bool {
    evaluate(higher, words, &Profile::default()).verdict() == Verdict::NothingToCheck
}
