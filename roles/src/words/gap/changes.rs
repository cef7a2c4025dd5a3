//! What the minimum of one role asks for differently from another, in words.

use ::words::{msg, say};

use super::{Ends, asks_for_nothing};
use crate::gap::{Change, ChangeKind, DemandKey, Gap, Place};
use crate::requirement::{Months, Requirement};
use crate::role::Role;
use crate::vocabulary::Vocabulary;
use crate::words::{self, list_and, months, sentence};

/// What the minimum asks for differently, a phrase each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangesTold {
    /// Only the higher role asks for it.
    pub new: Vec<String>,
    /// The higher role asks for more.
    pub raised: Vec<String>,
    /// The higher role asks for less.
    pub lowered: Vec<String>,
    /// Only the lower role asks for it.
    pub dropped: Vec<String>,
}

/// What the higher role asks for differently. Things of one requirement are said together.
/// Where the higher role states no minimum, nothing is said to be dropped.
#[must_use]
pub fn changes(gap: &Gap, ends: Ends<'_>) -> ChangesTold {
    if asks_for_nothing(ends) {
        return ChangesTold::default();
    }
    let of = |kind: ChangeKind| -> Vec<String> {
        let changes = gap.changes.iter().filter(|change| change.kind == kind);
        let changes: Vec<&Change> = changes.collect();
        let together = changes.chunk_by(|a, b| is_together(a, b));
        together.map(|changes| change(changes, ends)).collect()
    };
    ChangesTold {
        new: of(ChangeKind::New),
        raised: of(ChangeKind::Raised),
        lowered: of(ChangeKind::Lowered),
        dropped: of(ChangeKind::Dropped),
    }
}

fn is_together(a: &Change, b: &Change) -> bool {
    let is_had = |change: &Change| matches!(change.key, DemandKey::Have(_));
    is_had(a) && is_had(b) && a.lower == b.lower && a.higher == b.higher
}

fn change(changes: &[&Change], ends: Ends<'_>) -> String {
    let one = changes[0];
    let lower = one.lower.map(|place| Demanded::of(ends.lower, place, ends.words));
    let higher = one.higher.map(|place| Demanded::of(ends.higher, place, ends.words));
    let text = match (&lower, &higher) {
        (Some(lower), Some(higher)) => higher.instead_of(lower, changes),
        (Some(only), None) | (None, Some(only)) => only.alone(changes),
        (None, None) => String::new(),
    };
    if one.alternative { say(msg::ChangeAlternative { text: &text }) } else { text }
}

/// A requirement of one of the two roles, or a part of it.
struct Demanded<'a> {
    requirement: &'a Requirement,
    place: Place,
    words: &'a Vocabulary,
}

impl<'a> Demanded<'a> {
    fn of(role: &'a Role, place: Place, words: &'a Vocabulary) -> Self {
        let requirement = &role.requirements.all()[usize::from(place.requirement)];
        Self { requirement, place, words }
    }

    /// What is demanded, where the other role demands nothing like it.
    fn alone(&self, changes: &[&Change]) -> String {
        let kind = &self.requirement.kind;
        let told = match changes[0].key {
            DemandKey::Months(quantity) => {
                let area = &words::quantity(quantity, self.words);
                Some(match self.demanded() {
                    1 => say(msg::ChangeExperienceSome { area }),
                    time => say(msg::ChangeExperience { time: &months(time), area }),
                })
            }
            DemandKey::Degree => kind.got(self.words),
            DemandKey::Have(_) => kind.of_terms(terms_of(changes).collect()).got(self.words),
        };
        told.unwrap_or_else(|| sentence(&self.requirement.text))
    }

    /// What is demanded in place of what the lower role demands.
    fn instead_of(&self, lower: &Self, changes: &[&Change]) -> String {
        match changes[0].key {
            DemandKey::Degree => {
                let [higher, lower] = [self, lower].map(|one| one.alone(changes));
                if higher == lower {
                    say(msg::ChangeDegreeFields { degree: &higher })
                } else {
                    say(msg::ChangeWas { new: &higher, old: &lower })
                }
            }
            DemandKey::Months(quantity) => {
                let area = &words::quantity(quantity, self.words);
                say(msg::ChangeExperienceWas { new: &self.time(), area, old: &lower.time() })
            }
            DemandKey::Have(_) => {
                let names: Vec<&str> =
                    terms_of(changes).map(|term| self.words.term(term).title.as_str()).collect();
                let [new, old] = [self, lower].map(|one| one.requirement.kind.extent(one.words));
                say(msg::ChangeExtentWas { names: &list_and(&names), new: &new, old: &old })
            }
        }
    }

    fn demanded(&self) -> Months {
        let experience = self.requirement.kind.as_experience();
        experience.map_or(0, |own| own.demanded(self.place.part))
    }

    fn time(&self) -> String {
        match self.demanded() {
            1 => say(msg::ChangeSomeExperience),
            time => months(time),
        }
    }
}

fn terms_of(changes: &[&Change]) -> impl Iterator<Item = crate::id::TermId> {
    changes.iter().filter_map(|change| match change.key {
        DemandKey::Have(term) => Some(term),
        DemandKey::Months(_) | DemandKey::Degree => None,
    })
}
