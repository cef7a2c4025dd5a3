//! The arithmetic of what substitutes for a degree.

use words::{msg, say};

use super::{Education, words as education};
use crate::evaluate::Breakdown;
use crate::kind::experience::{Subject, counted};
use crate::vocabulary::Vocabulary;

impl Education {
    /// One paragraph.
    pub(crate) fn arithmetic(&self, breakdown: &Breakdown, vocabulary: &Vocabulary) -> Vec<String> {
        let subject = match self.credits() {
            [only] => Subject::Experience(vocabulary.area(only.using).title.clone()),
            _ => Subject::Other,
        };
        let degree = education::degree_name(self.degree());
        let whole = &breakdown.whole;
        let time = crate::words::months(whole.needed);
        let needed = say(msg::SumNeededCollege { degree: &degree, time: &time });
        let said = std::iter::once(needed).chain(counted(whole, &subject));
        vec![said.collect::<Vec<_>>().join(" ")]
    }
}
