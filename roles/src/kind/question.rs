//! What each kind asks a visitor, and how where the author has not put it into words.

use words::{msg, say};

use super::Kind;
use crate::question::Question;
use crate::vocabulary::Vocabulary;

impl Kind {
    /// The questions that settle it together, each once: months of the whole come before those
    /// of its parts, and before what counts instead. None where answers say nothing of it.
    pub(crate) fn questions(&self) -> Vec<Question> {
        let all = match self {
            Self::Experience(own) => own.questions(),
            Self::Education(own) => own.questions(),
            Self::Course(own) => own.questions(),
            Self::Holding(own) => own.questions(),
            Self::Status(own) => own.questions(),
            Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => Vec::new(),
        };
        let mut once = Vec::with_capacity(all.len());
        for question in all {
            if !once.contains(&question) {
                once.push(question);
            }
        }
        once
    }

    /// The questions about what it does not name and takes as well.
    pub(crate) fn similar_questions(&self, vocabulary: &Vocabulary) -> Vec<Question> {
        match self {
            Self::Holding(own) => own.similar_questions(vocabulary),
            Self::Experience(_)
            | Self::Education(_)
            | Self::Course(_)
            | Self::Status(_)
            | Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => Vec::new(),
        }
    }

    /// Its question in a standard form, for where the author wrote none. None where there is
    /// nothing to ask.
    #[must_use]
    pub fn standard_ask(&self, words: &Vocabulary) -> Option<String> {
        match self {
            Self::Experience(own) => Some(own.standard_ask(words)),
            Self::Education(_) => Some(say(msg::QuestionDegrees)),
            Self::Course(own) => Some(own.standard_ask(words)),
            Self::Holding(own) => Some(own.standard_ask(words)),
            Self::Status(own) => Some(own.standard_ask(words)),
            Self::Condition(_)
            | Self::Ability
            | Self::Equivalency
            | Self::Statement
            | Self::Note => None,
        }
    }
}
