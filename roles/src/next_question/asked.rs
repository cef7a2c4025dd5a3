//! The questions of a role that a visitor has not answered, in the role's order.

use super::Question;
use crate::judge::{is_assessable, needs_review};
use crate::profile::Profile;
use crate::requirement::{Experience, Holding, Test};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

pub(super) fn questions(role: &Role, vocabulary: &Vocabulary, profile: &Profile) -> Vec<Question> {
    let mut questions = Vec::new();
    let own = role.requirements.all().iter();
    let own = own.filter(|requirement| is_assessable(requirement) && !needs_review(requirement));
    for requirement in own {
        match &requirement.test {
            Test::Experience(experience) => months(experience, &mut questions),
            Test::Education(_) => questions.push(Question::Degrees),
            Test::Holding(holding) => terms(holding, vocabulary, &mut questions),
            _ => {}
        }
    }
    let mut unanswered: Vec<Question> = Vec::with_capacity(questions.len());
    for question in questions {
        if is_open(question, profile) && !unanswered.contains(&question) {
            unanswered.push(question);
        }
    }
    unanswered
}

fn months(experience: &Experience, questions: &mut Vec<Question>) {
    questions.push(Question::Months(experience.area()));
    questions.extend(experience.parts().iter().map(|part| Question::Months(part.area)));
}

/// The terms named come before similar ones that would do too.
fn terms(holding: &Holding, vocabulary: &Vocabulary, questions: &mut Vec<Question>) {
    let have = |term| Question::Have(term, holding.level());
    questions.extend(holding.terms().iter().copied().map(have));
    if holding.similar_will_do() {
        let similar = holding.terms().iter().flat_map(|term| vocabulary.similar(*term));
        questions.extend(similar.copied().map(have));
    }
}

/// "Not sure" is an answer: nobody is asked again.
fn is_open(question: Question, profile: &Profile) -> bool {
    match question {
        Question::Months(area) => profile.months(area).is_none(),
        Question::Degrees => !profile.degrees_complete,
        Question::Have(term, level) => profile.implied_answer(term, level).is_none(),
    }
}
