//! Ways in: what a role asks of somebody of whom nothing is known yet. They are printed
//! on the role's page.

use crate::profile::Profile;
use crate::repair::{Repair, repairs};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// The ways into a role: its repairs for a profile without answers.
#[must_use]
pub fn ways_in(role: &Role, vocabulary: &Vocabulary) -> Vec<Repair> {
    repairs(role, vocabulary, &Profile::default())
}
