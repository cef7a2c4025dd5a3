//! What would help: the smallest sets of actions after which all that counts for a
//! role is met.
//!
//! Every repair is verified by really applying it and judging again, so nothing is
//! promised that does not hold. An unanswered question counts as "no" here and a range
//! as its lower end: a repair says what is still to be shown.

use crate::evaluate::CompiledRoles;
use crate::profile::Profile;
use crate::quantity::{Months, Quantity};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

mod apply;
mod candidates;
mod shortlist;
mod verifier;

pub(crate) use apply::gain;
pub(crate) use candidates::{BEAM, Candidates, choose, combine};
pub(crate) use shortlist::drafts;

use verifier::Verifier;

/// The most repairs that are listed.
pub const MOST_REPAIRS: usize = 8;

/// One thing to do. Requirements are named by their positions in the role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// Get what an education or a holding asks for.
    Get(u16),
    /// Gain more months.
    Months {
        /// The experience.
        requirement: u16,
        /// The part of it in which they are needed; they count for the whole too.
        part: Option<u16>,
        /// How many more, at least one.
        months: Months,
    },
    /// Gain more months of what counts instead of what the requirement asks for: of college,
    /// or in another area.
    Using {
        /// The experience or education.
        requirement: u16,
        /// What counts.
        quantity: Quantity,
        /// How many more, at least one.
        months: Months,
    },
    /// Have a person look.
    Review(u16),
}

/// A set of things to do, none of which can be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Repair {
    actions: Vec<Action>,
}

/// How far a repair is away, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Distance {
    /// Whether it rests on what only a person can say.
    pub review: bool,
    /// How many things are to be got.
    pub gets: usize,
    /// How many months are missing in all.
    pub months: u32,
}

/// The repairs of a role for a visitor, the nearest first; none when nothing is missing.
#[must_use]
pub fn repairs(role: &Role, vocabulary: &Vocabulary, profile: &Profile) -> Vec<Repair> {
    let compiled = CompiledRoles::of([role]);
    let verifier = Verifier { role, compiled: compiled.role(0), vocabulary, profile };
    let drafts = Candidates::of(&verifier).for_all_roots();
    let verified = drafts.into_iter().filter(|draft| verifier.settles(draft));
    let minimal = verified.flat_map(|draft| verifier.minimise(&draft)).collect();
    let mut repairs = shortlist::shortlist(minimal, MOST_REPAIRS);
    repairs.retain(|repair| !repair.actions.is_empty());
    repairs
}

impl Repair {
    /// What to do, in the order of the role's requirements.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// How far it is away.
    #[must_use]
    pub fn distance(&self) -> Distance {
        let mut distance = Distance { review: false, gets: 0, months: 0 };
        for action in &self.actions {
            match action {
                Action::Get(_) => distance.gets += 1,
                Action::Months { months, .. } | Action::Using { months, .. } => {
                    distance.months += u32::from(*months)
                }
                Action::Review(_) => distance.review = true,
            }
        }
        distance
    }

    /// The answers of a visitor who has done it all. A review is no answer and changes none.
    #[must_use]
    pub fn applied_to(&self, role: &Role, vocabulary: &Vocabulary, profile: &Profile) -> Profile {
        let mut after = profile.clone();
        for action in &self.actions {
            let requirement = &role.requirements.all()[usize::from(action.requirement())];
            requirement.kind.apply(*action, vocabulary, &mut after);
        }
        after
    }
}

impl Distance {
    /// How far both are away, one after the other.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            review: self.review || other.review,
            gets: self.gets + other.gets,
            months: self.months.saturating_add(other.months),
        }
    }
}

impl FromIterator<Action> for Repair {
    /// A repair of some actions, unverified. Of months in one place, the more are asked for.
    fn from_iter<I: IntoIterator<Item = Action>>(actions: I) -> Self {
        let mut repair = Self::default();
        actions.into_iter().for_each(|action| repair.add(action));
        repair
    }
}

impl Action {
    /// The requirement it is about, by position.
    #[must_use]
    pub fn requirement(self) -> u16 {
        match self {
            Self::Get(requirement)
            | Self::Months { requirement, .. }
            | Self::Using { requirement, .. }
            | Self::Review(requirement) => requirement,
        }
    }

    /// Months of the experience itself: in which of its parts, and how many.
    #[must_use]
    pub fn gained(self) -> Option<(Option<u16>, Months)> {
        match self {
            Self::Months { part, months, .. } => Some((part, months)),
            Self::Get(_) | Self::Using { .. } | Self::Review(_) => None,
        }
    }

    pub(crate) fn months(self) -> Months {
        match self {
            Self::Months { months, .. } | Self::Using { months, .. } => months,
            Self::Get(_) | Self::Review(_) => 0,
        }
    }

    /// The same with another number of months, where it has one.
    fn with_months(self, months: Months) -> Self {
        match self {
            Self::Months { requirement, part, .. } => Self::Months { requirement, part, months },
            Self::Using { requirement, quantity, .. } => {
                Self::Using { requirement, quantity, months }
            }
            Self::Get(_) | Self::Review(_) => self,
        }
    }

    /// Where it stands in a repair; two actions never stand in one place.
    fn place(self) -> (u16, Option<u16>, Option<Quantity>) {
        match self {
            Self::Months { requirement, part, .. } => (requirement, part, None),
            Self::Using { requirement, quantity, .. } => (requirement, None, Some(quantity)),
            Self::Get(requirement) | Self::Review(requirement) => (requirement, None, None),
        }
    }
}
