//! What the minimum of one role asks for differently from another, in words.

use super::{Ends, asks_for_nothing};
use crate::gap::{Change, ChangeKind, DemandKey, Gap, Place};
use crate::requirement::{Holding, Kind, Months, Requirement};
use crate::role::Role;
use crate::vocabulary::Vocabulary;
use crate::words::amount::{months, row, sentence};
use crate::words::{degree, holding};

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
    if one.alternative { format!("{text} (one of several ways)") } else { text }
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
        match (&self.requirement.kind, changes[0].key) {
            (Kind::Experience(_), DemandKey::Months(area)) => {
                format!("{} in {}", self.time(), self.words.area(area).title)
            }
            (Kind::Education(education), _) => degree(education),
            (Kind::Holding(held), _) => holding(&only(held, changes), self.words),
            _ => sentence(&self.requirement.text),
        }
    }

    /// What is demanded in place of what the lower role demands.
    fn instead_of(&self, lower: &Self, changes: &[&Change]) -> String {
        match (&self.requirement.kind, &lower.requirement.kind, changes[0].key) {
            (Kind::Education(higher), Kind::Education(lower), _) => {
                let (higher, lower) = (degree(higher), degree(lower));
                if higher == lower {
                    format!("{higher}; the fields differ")
                } else {
                    format!("{higher}, where it was {lower}")
                }
            }
            (_, _, DemandKey::Months(area)) => {
                let title = &self.words.area(area).title;
                format!("{} in {title}, where it was {}", self.time(), lower.time())
            }
            (Kind::Holding(higher), Kind::Holding(lower), _) => {
                let names: Vec<&str> =
                    terms_of(changes).map(|term| self.words.term(term).title.as_str()).collect();
                let (to, from) = (self.level(higher), self.level(lower));
                format!("{} {to}, where it was {from}", row(&names, "and"))
            }
            _ => self.alone(changes),
        }
    }

    fn time(&self) -> String {
        match self.months() {
            1 => "some experience".into(),
            more => format!("{} of experience", months(more)),
        }
    }

    fn months(&self) -> Months {
        let Kind::Experience(experience) = &self.requirement.kind else { return 0 };
        let part = self.place.part.map(|part| &experience.parts()[usize::from(part)]);
        part.and_then(|part| part.in_area()).map_or(experience.months(), |(_, months)| months)
    }

    fn level(&self, held: &Holding) -> String {
        match held.level() {
            Some(level) => format!("at the level “{}”", self.words.level_word(level)),
            None => "at any level".into(),
        }
    }
}

fn terms_of(changes: &[&Change]) -> impl Iterator<Item = crate::id::TermId> {
    changes.iter().filter_map(|change| match change.key {
        DemandKey::Have(term) => Some(term),
        DemandKey::Months(_) | DemandKey::Degree => None,
    })
}

/// A holding of the terms that changed and no others.
fn only(held: &Holding, changes: &[&Change]) -> Holding {
    let terms = terms_of(changes).collect();
    match Holding::new(held.kind(), held.mode(), terms) {
        Ok(some) => some
            .or_similar(held.similar_will_do())
            .at_level(held.level())
            .active(held.has_to_be_active()),
        Err(_) => held.clone(),
    }
}
