//! What courses ask.

use words::{msg, say};

use super::Course;
use crate::question::Question;
use crate::vocabulary::Vocabulary;

impl Course {
    pub(crate) fn questions(&self) -> Vec<Question> {
        let question = |term| match self.units() {
            None => Question::Have(term, None),
            Some(units) => Question::Units(term, units),
        };
        self.terms().iter().copied().map(question).collect()
    }

    pub(crate) fn standard_ask(&self, words: &Vocabulary) -> String {
        match (&self.questions()[..], self.units()) {
            ([only], _) => crate::words::question(*only, words),
            (_, None) => say(msg::QuestionWhichCourses),
            (_, Some(units)) => {
                say(msg::QuestionWhichSubjects { units: &crate::words::units(units) })
            }
        }
    }
}
