//! What would help: for each kind the ways to meet it, and what doing it changes in answers.

use super::Kind;
use crate::profile::Profile;
use crate::repair::{Action, Candidates, Repair, gain};
use crate::vocabulary::Vocabulary;

impl Kind {
    /// Ways to meet the requirement at a position that is not met, which answers can show.
    pub(crate) fn ways(&self, n: u16, candidates: &Candidates<'_>) -> Vec<Repair> {
        match self {
            Self::Experience(own) => own.ways(n, candidates),
            Self::Education(own) => own.ways(n, candidates),
            Self::Course(_) | Self::Holding(_) | Self::Status(_) => {
                vec![Repair::of(Action::Get(n))]
            }
            Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => Vec::new(),
        }
    }

    /// Changes answers as if an action on the requirement were done. A review changes none.
    pub(crate) fn apply(&self, action: Action, vocabulary: &Vocabulary, profile: &mut Profile) {
        match action {
            Action::Get(_) => self.get(profile),
            Action::Months { part, months, .. } => match self {
                Self::Experience(own) => own.gain((part, months), vocabulary, profile),
                Self::Education(_)
                | Self::Course(_)
                | Self::Holding(_)
                | Self::Status(_)
                | Self::Condition(_)
                | Self::Ability
                | Self::Equivalency
                | Self::Statement
                | Self::Note => {}
            },
            Action::Using { quantity, months, .. } => {
                gain(&[quantity], months, vocabulary, profile);
            }
            Action::Review(_) => {}
        }
    }

    /// Answers as if what it asks for had been got.
    fn get(&self, profile: &mut Profile) {
        match self {
            Self::Education(own) => own.get(profile),
            Self::Course(own) => own.get(profile),
            Self::Holding(own) => own.get(profile),
            Self::Status(own) => own.get(profile),
            Self::Experience(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => {}
        }
    }

    /// Whether what another requirement asks for may help to meet this one; yes where that is
    /// not plain to see.
    pub(crate) fn may_be_met_by(&self, other: &Self, vocabulary: &Vocabulary) -> bool {
        match self {
            Self::Holding(own) => {
                other.named_terms().iter().any(|term| own.will_do(*term, vocabulary))
            }
            Self::Course(_) | Self::Status(_) => {
                let own = self.named_terms();
                other.named_terms().iter().any(|term| own.contains(term))
            }
            Self::Experience(_)
            | Self::Education(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => true,
        }
    }
}
