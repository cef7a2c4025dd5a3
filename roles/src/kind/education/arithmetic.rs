//! The arithmetic of what substitutes for a degree.

use super::{Education, words};
use crate::evaluate::Breakdown;
use crate::kind::experience::{counted, needed};
use crate::vocabulary::Vocabulary;

impl Education {
    /// One sentence without its full stop.
    pub(crate) fn arithmetic(&self, breakdown: &Breakdown, vocabulary: &Vocabulary) -> Vec<String> {
        let subject = match self.credits() {
            [only] => format!("experience in {}", vocabulary.area(only.using).title),
            _ => "experience".into(),
        };
        let degree = words::degree_name(self.degree());
        let whole = &breakdown.whole;
        let (needed, counted) = (needed(whole), counted(whole, &subject));
        vec![format!("college in place of {degree}: {needed}; {counted}")]
    }
}
