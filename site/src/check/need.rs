//! How much a requirement or a group is needed.

use roles::requirement::{Need, Strength};

use crate::diagnostic::Diagnostic;
use crate::draft::Said;
use crate::draft::group::{NeedWord, StrengthWord};

use super::findings::{Findings, Thing};

const STRENGTH_WITHOUT_PREFERENCE: &str = "strength-without-preference";

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
        found.add(Diagnostic::error(STRENGTH_WITHOUT_PREFERENCE, place, message).help(help));
    }
    match word.get_ref() {
        NeedWord::Required => Need::Required,
        NeedWord::MayBeRequired => Need::MayBeRequired,
        NeedWord::OnTheJob => Need::OnTheJob,
        NeedWord::Info => Need::Info,
        NeedWord::Preferred => Need::Preferred(match strength.as_ref().map(|s| *s.get_ref()) {
            Some(StrengthWord::Mild) => Strength::Mild,
            Some(StrengthWord::Strong) => Strength::Strong,
            Some(StrengthWord::Normal) | None => Strength::Normal,
        }),
    }
}
