//! What statuses ask.

use super::Status;
use crate::question::Question;
use crate::vocabulary::Vocabulary;
use crate::words;

impl Status {
    pub(crate) fn questions(&self) -> Vec<Question> {
        self.terms().iter().map(|term| Question::Have(*term, None)).collect()
    }

    pub(crate) fn standard_ask(&self, words: &Vocabulary) -> String {
        match &self.questions()[..] {
            [only] => words::question(*only, words),
            _ => "Which of these apply to you?".into(),
        }
    }
}
