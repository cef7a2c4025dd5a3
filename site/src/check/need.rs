//! How much a requirement or a group is needed.

use roles::requirement::{Need, Strength};

use crate::draft::Said;
use crate::draft::group::{NeedWord, StrengthWord};
use crate::problem::{piece, problems};

use super::findings::{Findings, Thing};

problems! {
    STRENGTH_WITHOUT_PREFERENCE = "strength-without-preference", Error {
        what: "A requirement that is not a plus says how strongly it is wished for.",
        why: "A thing is either required or more or less preferred; it cannot be both.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
strength = "strong"
text = "You work with care.""#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "preferred"
strength = "strong"
text = "It is strongly preferred that you work with care.""#,
        )],
    }
}

/// The need of a thing; what has none counts as good to know, and is a problem.
pub(crate) fn need(
    thing: &Thing,
    word: &Said<NeedWord>,
    strength: &Said<StrengthWord>,
    found: &mut Findings<'_>,
) -> Need {
    let Some(word) = found.required(thing, word, "need = \"required\"") else { return Need::Info };
    if let Some(strength) = strength
        && *word.get_ref() != NeedWord::Preferred
    {
        let message = format!("{} has a `strength` and is not preferred", thing.name);
        let help = "take `strength` out, or write `need = \"preferred\"`";
        let place = found.of(strength);
        found.add(STRENGTH_WITHOUT_PREFERENCE.at(place, message).help(help));
    }
    match word.get_ref() {
        NeedWord::Required => Need::Required,
        NeedWord::MayBeRequired => Need::MayBeRequired,
        NeedWord::SomePositions => Need::SomePositions,
        NeedWord::OnTheJob => Need::OnTheJob,
        NeedWord::Info => Need::Info,
        NeedWord::Preferred => Need::Preferred(match strength.as_ref().map(|s| *s.get_ref()) {
            Some(StrengthWord::Mild) => Strength::Mild,
            Some(StrengthWord::Strong) => Strength::Strong,
            Some(StrengthWord::Normal) | None => Strength::Normal,
        }),
    }
}
