//! Coming to hold a status.

use super::Status;
use crate::profile::{Answer, Profile};

impl Status {
    /// Answers as if the first status that is named applied.
    pub(crate) fn get(&self, profile: &mut Profile) {
        profile.set_answer(self.terms()[0], None, Some(Answer::Yes));
    }
}
