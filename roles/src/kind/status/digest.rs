//! The rules of statuses as text.

use super::Status;
use crate::kind::digest::terms;
use crate::vocabulary::Vocabulary;

impl Status {
    pub(crate) fn rules(&self, words: &Vocabulary) -> String {
        format!("status any of {}", terms(self.terms(), words))
    }
}
