//! The rules of courses as text.

use super::Course;
use crate::kind::digest::terms;
use crate::kind::holding::mode;
use crate::vocabulary::Vocabulary;

impl Course {
    pub(crate) fn rules(&self, words: &Vocabulary) -> String {
        let units = self.units().map(|units| units.to_string()).unwrap_or_default();
        format!("course {} of {}; units {units}", mode(self.mode()), terms(self.terms(), words))
    }
}
