//! The questions of a role that a visitor has not answered, in the role's order.

use crate::profile::Profile;
use crate::question::{Question, of_line, similar_of_line};
use crate::role::Role;
use crate::vocabulary::Vocabulary;

/// What a line names comes before what is similar and would do too.
pub(super) fn questions(role: &Role, vocabulary: &Vocabulary, profile: &Profile) -> Vec<Question> {
    let mut unanswered = Vec::new();
    for line in role.requirements.all() {
        for question in of_line(line).into_iter().chain(similar_of_line(line, vocabulary)) {
            if is_open(question, profile) && !unanswered.contains(&question) {
                unanswered.push(question);
            }
        }
    }
    unanswered
}

/// "Not sure" is an answer: nobody is asked again.
fn is_open(question: Question, profile: &Profile) -> bool {
    match question {
        Question::Months(area) => profile.months(area).is_none(),
        Question::Degrees => !profile.degrees_complete,
        Question::Units(term, units) => profile.implied_units(term, units).is_none(),
        Question::Have(term, level) => profile.implied_answer(term, level).is_none(),
    }
}
