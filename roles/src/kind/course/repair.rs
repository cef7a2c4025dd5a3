//! Completing courses.

use super::Course;
use crate::kind::holding::enough;
use crate::profile::{Answer, Profile};

impl Course {
    /// Answers as if one had completed just enough.
    pub(crate) fn get(&self, profile: &mut Profile) {
        for term in enough(self.mode(), self.terms()) {
            match self.units() {
                None => profile.set_answer(*term, None, Some(Answer::Yes)),
                Some(units) => profile.set_units_answer(*term, units, Some(Answer::Yes)),
            }
        }
    }
}
