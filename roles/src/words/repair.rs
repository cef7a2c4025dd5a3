//! What would help, in words.

use words::{msg, say};

use super::amount;
use crate::kind::Kind;
use crate::quantity::{Months, Quantity};
use crate::repair::{Action, Repair};
use crate::requirement::Requirement;
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// Tells repairs of one role.
#[derive(Debug, Clone, Copy)]
pub struct Telling<'a> {
    role: &'a Role,
    words: &'a Vocabulary,
    amount: fn(Months) -> String,
    /// Whether it is told to a visitor who has answered.
    to_visitor: bool,
}

impl<'a> Telling<'a> {
    /// To a visitor who has answered: `4 more months in …`.
    #[must_use]
    pub fn of_repairs(role: &'a Role, words: &'a Vocabulary) -> Self {
        Self { role, words, amount: amount::more, to_visitor: true }
    }

    /// To everybody, as the ways into a role: `2 years in …`.
    #[must_use]
    pub fn of_ways_in(role: &'a Role, words: &'a Vocabulary) -> Self {
        Self { role, words, amount: amount::months, to_visitor: false }
    }

    /// One thing to do: `4 more months in a management position`.
    #[must_use]
    pub fn action(self, action: Action) -> String {
        let requirement = self.requirement(action);
        let kind = &requirement.kind;
        let told = match action {
            Action::Get(_) => kind.got(self.words),
            Action::Months { part, months, .. } => kind
                .as_experience()
                .map(|experience| experience.told((part, months), self.amount, self.words)),
            Action::Using { quantity, months, .. } => Some(self.used(kind, quantity, months)),
            Action::Review(_) if kind.needs_person() => Some(match self.to_visitor {
                true => say(msg::RepairEquivalent),
                false => say(msg::WayEquivalent),
            }),
            Action::Review(_) => Some(say(msg::RepairReview { line: &requirement.text })),
        };
        told.unwrap_or_else(|| quoted(requirement))
    }

    /// `2 more years of college, counted toward a bachelor’s degree`.
    fn used(self, kind: &Kind, quantity: Quantity, months: Months) -> String {
        let amount = (self.amount)(months);
        let place = super::quantity(quantity, self.words);
        let gained = match quantity {
            Quantity::College => say(msg::RepairCollege { time: &amount }),
            Quantity::Area(_) | Quantity::Recent { .. } | Quantity::Outside { .. } => {
                say(msg::ExperienceIn { time: &amount, area: &place })
            }
        };
        kind.counted_toward(&gained, self.words).unwrap_or(gained)
    }

    /// Everything to do: `24 more months in …, and a bachelor’s degree`.
    #[must_use]
    pub fn repair(self, repair: &Repair) -> String {
        let by_requirement = repair.actions().chunk_by(|a, b| a.requirement() == b.requirement());
        let told: Vec<String> = by_requirement.map(|actions| self.together(actions)).collect();
        joined(&told)
    }

    /// Everything to do for one requirement. Months of a whole and of its parts are said as
    /// one amount: `4 years in …, at least 2 of them in …`.
    #[must_use]
    pub fn together(self, actions: &[Action]) -> String {
        let [first, _, ..] = actions else {
            return actions.iter().map(|action| self.action(*action)).collect();
        };
        let months: Vec<_> = actions.iter().filter_map(|action| action.gained()).collect();
        let experience = self.requirement(*first).kind.as_experience();
        let one = experience
            .filter(|_| months.len() == actions.len())
            .and_then(|own| own.told_together(&months, self.amount, self.words));
        one.unwrap_or_else(|| {
            let told: Vec<String> = actions.iter().map(|action| self.action(*action)).collect();
            joined(&told)
        })
    }

    /// All ways, each of which would do: `4 more months in …, or a bachelor’s degree`.
    #[must_use]
    pub fn repairs(self, repairs: &[Repair]) -> String {
        let ways: Vec<String> = repairs.iter().map(|repair| self.repair(repair)).collect();
        ways.join(&say(msg::AnyOfSeparator))
    }

    fn requirement(self, action: Action) -> &'a Requirement {
        &self.role.requirements.all()[usize::from(action.requirement())]
    }
}

/// Several things to do: `24 more months in …, and a bachelor’s degree`.
pub(crate) fn joined(phrases: &[String]) -> String {
    match phrases {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => say(msg::AllOfTwo { one, other }),
        [most @ .., last] => {
            let most = most.join(&say(msg::AllOfSeparator));
            say(msg::AllOfMore { most: &most, last })
        }
    }
}

/// The sentence of a requirement that nothing shorter can be said of.
fn quoted(requirement: &Requirement) -> String {
    say(msg::RequirementQuoted { line: &requirement.text })
}
