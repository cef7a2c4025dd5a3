//! What courses ask.

use super::Course;
use crate::question::Question;
use crate::vocabulary::Vocabulary;
use crate::words;

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
            ([only], _) => words::question(*only, words),
            (_, None) => "Which of these courses have you completed?".into(),
            (_, Some(units)) => format!(
                "In which of these subjects have you completed at least {} of courses?",
                words::units(units)
            ),
        }
    }
}
