//! Checking things of a group in a profile, and "none of the others", which settles the rest.
//!
//! Both live in the answers alone: whoever opens them elsewhere sees the same boxes checked.

use super::Item;
use crate::id::{ScaleId, TermId};
use crate::profile::{Answer, Profile};
use crate::question::Question;
use crate::vocabulary::{ScaleLevel, Vocabulary};

/// What the answers say of an item; none where they leave it open.
#[must_use]
pub fn answer(item: &Item, profile: &Profile) -> Option<Answer> {
    match item.question {
        Question::Have(term, _) => profile.implied_answer(term, None),
        Question::Units(term, units) => profile.implied_units(term, units),
        Question::Months(_) | Question::Degrees => None,
    }
}

fn put(item: &Item, given: Option<Answer>, profile: &mut Profile) {
    match item.question {
        Question::Have(term, _) => profile.set_answer(term, None, given),
        Question::Units(term, units) => profile.set_units_answer(term, units, given),
        Question::Months(_) | Question::Degrees => {}
    }
}

fn is_open(item: &Item, profile: &Profile) -> bool {
    !matches!(answer(item, profile), Some(Answer::Yes | Answer::No))
}

/// Whether "none of the others" is checked: nothing is open, and something is not there.
#[must_use]
pub fn is_settled(items: &[Item], profile: &Profile) -> bool {
    let is_no = |item: &Item| answer(item, profile) == Some(Answer::No);
    items.iter().any(is_no) && !items.iter().any(|item| is_open(item, profile))
}

/// Checks "none of the others", or takes it back.
pub fn settle(items: &[Item], none: bool, profile: &mut Profile) {
    for item in items {
        if none && is_open(item, profile) {
            put(item, Some(Answer::No), profile);
        } else if !none && answer(item, profile) == Some(Answer::No) {
            put(item, None, profile);
        }
    }
}

/// Checks one item of a group, or takes that back: then it is one of the others again.
pub fn set_yes(item: &Item, group: &[Item], yes: bool, profile: &mut Profile) {
    let settled = is_settled(group, profile);
    if let Question::Have(term, _) = item.question {
        let levels: Vec<_> = profile.answers().filter(|(own, ..)| *own == term).collect();
        for (_, level, _) in levels {
            profile.set_answer(term, level, None);
        }
    }
    let given = if yes { Some(Answer::Yes) } else { settled.then_some(Answer::No) };
    put(item, given, profile);
}

/// The level of a thing on a scale, as answered.
#[must_use]
pub fn level(term: TermId, scale: ScaleId, profile: &Profile) -> Option<u8> {
    let answers = profile.answers().filter_map(|(own, level, answer)| {
        let level = level.filter(|level| own == term && level.scale == scale)?;
        (answer == Answer::Yes).then_some(level.rank)
    });
    answers.max()
}

/// Answers the level of a thing on a scale: this one, and none above. None takes it back.
pub fn set_level(
    (term, scale): (TermId, ScaleId),
    rank: Option<u8>,
    vocabulary: &Vocabulary,
    profile: &mut Profile,
) {
    let levels = vocabulary.scales().get(scale.index()).map_or(0, |scale| scale.levels.len());
    for (other, n) in (0..levels).zip(0_u8..) {
        let answer = match rank {
            Some(rank) if rank == n => Some(Answer::Yes),
            Some(rank) if usize::from(rank) + 1 == other => Some(Answer::No),
            _ => None,
        };
        profile.set_answer(term, Some(ScaleLevel { scale, rank: n }), answer);
    }
}
