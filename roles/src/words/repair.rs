//! What would help, in words.

use super::{amount, degree, holding};
use crate::repair::{Action, Repair};
use crate::requirement::{Experience, Kind, Months, Requirement};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// Tells repairs of one role.
#[derive(Debug, Clone, Copy)]
pub struct Telling<'a> {
    role: &'a Role,
    words: &'a Vocabulary,
    amount: fn(Months) -> String,
}

impl<'a> Telling<'a> {
    /// To a visitor who has answered: `4 more months in …`.
    #[must_use]
    pub fn of_repairs(role: &'a Role, words: &'a Vocabulary) -> Self {
        Self { role, words, amount: amount::more }
    }

    /// To everybody, as the ways into a role: `2 years in …`.
    #[must_use]
    pub fn of_ways_in(role: &'a Role, words: &'a Vocabulary) -> Self {
        Self { role, words, amount: amount::months }
    }

    /// One thing to do: `4 more months in a management position`.
    #[must_use]
    pub fn action(self, action: Action) -> String {
        let requirement = self.requirement(action);
        match (action, &requirement.kind) {
            (Action::Months { part, months, .. }, Kind::Experience(experience)) => {
                self.experience(experience, part, months)
            }
            (Action::Get(_), Kind::Education(education)) => degree(education),
            (Action::Get(_), Kind::Holding(held)) => holding(held, self.words),
            (Action::Review(_), Kind::Equivalency) => {
                "a review by the hiring team of what you offer in its place".into()
            }
            (Action::Review(_), _) => {
                format!("a review by the hiring team: {}", quoted(requirement))
            }
            _ => quoted(requirement),
        }
    }

    /// Everything to do: `24 more months in …, and a bachelor’s degree`.
    #[must_use]
    pub fn repair(self, repair: &Repair) -> String {
        let actions: Vec<String> =
            repair.actions().iter().map(|action| self.action(*action)).collect();
        joined(&actions)
    }

    /// All ways, each of which would do: `4 more months in …, or a bachelor’s degree`.
    #[must_use]
    pub fn repairs(self, repairs: &[Repair]) -> String {
        let ways: Vec<String> = repairs.iter().map(|repair| self.repair(repair)).collect();
        ways.join(", or ")
    }

    fn requirement(self, action: Action) -> &'a Requirement {
        &self.role.requirements.all()[usize::from(action.requirement())]
    }

    /// Months of a part count for the whole as well, which has to be said: other months
    /// in the part's area would not do.
    fn experience(self, experience: &Experience, part: Option<u16>, months: Months) -> String {
        let whole = &self.words.area(experience.area()).title;
        let part = part.and_then(|part| experience.parts().get(usize::from(part))?.in_area());
        let (needed, place) = match part {
            None => (experience.months(), whole.clone()),
            Some((area, months)) => {
                let title = &self.words.area(area).title;
                (months, format!("{title}, as part of {whole}"))
            }
        };
        if needed == 1 {
            return format!("some experience in {place}");
        }
        format!("{} in {place}", (self.amount)(months))
    }
}

/// Several things to do: `24 more months in …, and a bachelor’s degree`.
pub(super) fn joined(phrases: &[String]) -> String {
    match phrases {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one}, and {other}"),
        [most @ .., end] => format!("{}; and {end}", most.join("; ")),
    }
}

/// The sentence of a requirement that nothing shorter can be said of.
fn quoted(requirement: &Requirement) -> String {
    format!("“{}”", requirement.text)
}
