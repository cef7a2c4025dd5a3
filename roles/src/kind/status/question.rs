//! What statuses ask.

use words::{msg, say};

use super::Status;
use crate::question::Question;
use crate::vocabulary::Vocabulary;

impl Status {
    pub(crate) fn questions(&self) -> Vec<Question> {
        self.terms().iter().map(|term| Question::Have(*term, None)).collect()
    }

    pub(crate) fn standard_ask(&self, words: &Vocabulary) -> String {
        match &self.questions()[..] {
            [only] => crate::words::question(*only, words),
            _ => say(msg::QuestionWhichStatuses),
        }
    }
}
