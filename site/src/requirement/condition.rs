//! A condition of the job: where one lives or works, with what, by which rules.

use roles::Vocabulary;
use roles::requirement::{Condition, Rule};
use serde::Deserialize;

use crate::check::Scope;
use crate::check::findings::{Findings, Thing, text};
use crate::draft::Said;
use crate::draft::described::described;
use ::words::{msg, say};

described! {
/// The keys of a condition.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ConditionDraft {
    /// What it is about.
    pub rule: Said<RuleWord>,
    /// The place it is about; a `[[place]]` of the vocabulary.
    pub place: Said<String>,
    /// By when, in words.
    pub by: Said<String>,
}
}

/// `rule` of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleWord {
    Residency,
    WorkSetting,
    Equipment,
    Physical,
    Policy,
    Hours,
}

/// The condition a requirement states.
pub(crate) fn check(
    thing: &Thing,
    said: &ConditionDraft,
    scope: &Scope<'_>,
    found: &mut Findings<'_>,
) -> Option<Condition> {
    let rule = found.required(thing, &said.rule, "rule = \"residency\"");
    let place = said.place.as_ref().map(|name| scope.words.places.resolve(name, found));
    let place = match place {
        Some(resolved) => Some(resolved?),
        None => None,
    };
    Some(Condition { rule: rule_of(*rule?.get_ref()), place, by: text(&said.by) })
}

fn rule_of(word: RuleWord) -> Rule {
    match word {
        RuleWord::Residency => Rule::Residency,
        RuleWord::WorkSetting => Rule::WorkSetting,
        RuleWord::Equipment => Rule::Equipment,
        RuleWord::Physical => Rule::Physical,
        RuleWord::Policy => Rule::Policy,
        RuleWord::Hours => Rule::Hours,
    }
}

/// What it says beyond its own sentence.
pub(super) fn facts(condition: &Condition, words: &Vocabulary) -> Vec<String> {
    let by = match (&condition.by, condition.rule) {
        (Some(date), _) => Some(say(msg::FactBy { date })),
        (None, Rule::Residency) => Some(say(msg::FactByNotStated)),
        (None, _) => None,
    };
    let place = condition.place.map(|id| say(msg::FactPlace { place: &words.place(id).title }));
    place.into_iter().chain(by).collect()
}
