//! A condition of the job: where one lives or works, with what, by which rules.

use roles::requirement::{Condition, Rule};

use crate::draft::requirement::RuleWord;

use super::super::findings::{Findings, text};
use super::super::scope::Scope;
use super::Asked;

/// The condition a requirement states.
pub(super) fn check(
    Asked { thing, said, .. }: &Asked<'_>,
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
