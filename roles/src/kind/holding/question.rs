//! What things to have ask.

use words::{msg, say};

use super::{Holding, HoldingKind};
use crate::question::Question;
use crate::vocabulary::Vocabulary;

impl Holding {
    pub(crate) fn questions(&self) -> Vec<Question> {
        self.terms().iter().map(|term| Question::Have(*term, self.level())).collect()
    }

    pub(crate) fn similar_questions(&self, vocabulary: &Vocabulary) -> Vec<Question> {
        let mut questions = Vec::new();
        if self.similar_will_do() {
            let others = self.terms().iter().flat_map(|term| vocabulary.similar(*term));
            for other in others.filter(|other| !self.terms().contains(other)) {
                let question = Question::Have(*other, self.level());
                if !questions.contains(&question) {
                    questions.push(question);
                }
            }
        }
        questions
    }

    pub(crate) fn standard_ask(&self, words: &Vocabulary) -> String {
        match (&self.questions()[..], self.kind()) {
            ([only], _) => crate::words::question(*only, words),
            (_, HoldingKind::Skill) => say(msg::QuestionWhichSkills),
            (_, HoldingKind::Knowledge) => say(msg::QuestionWhichKnowledge),
            (_, HoldingKind::Credential) => say(msg::QuestionWhichCredentials),
            (_, HoldingKind::Membership) => say(msg::QuestionWhichMemberships),
        }
    }
}
