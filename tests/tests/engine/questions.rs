//! Anyone who answers all that is asked leaves nothing open, and is asked nothing twice.

use proptest::prelude::*;
use roles::evaluate::{Outcome, Reason, evaluate};
use roles::{NextQuestion, Profile, Role, next_question, questionnaire};

use super::visitor::visitors;
use super::{cases, catalog};

/// Whether anything that counts is open for want of an answer.
fn is_open(role: &Role, profile: &Profile) -> bool {
    let evaluation = evaluate(role, catalog().vocabulary(), profile);
    evaluation.counted(&role.requirements).any(|(_, outcome)| {
        matches!(outcome, Outcome::Unknown(reasons) if reasons.contains(Reason::Unanswered))
    })
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn the_questions_of_a_role_settle_it(visitor in visitors(catalog().vocabulary())) {
        let words = catalog().vocabulary();
        let told = visitor.told(words);
        for role in catalog().roles() {
            let mut profile = Profile::default();
            for asked in questionnaire(role, words) {
                for question in asked.fields.iter().chain(&asked.similar) {
                    visitor.reply(*question, words, &mut profile);
                }
            }
            prop_assert!(!is_open(role, &profile), "{}", role.id);
            let all = evaluate(role, words, &told).verdict();
            prop_assert_eq!(evaluate(role, words, &profile).verdict(), all, "{}", role.id);
        }
    }

    #[test]
    fn the_next_question_comes_to_an_end(visitor in visitors(catalog().vocabulary())) {
        let words = catalog().vocabulary();
        let mut profile = Profile::default();
        let mut asked = Vec::new();
        while let Some(NextQuestion { question, .. }) =
            next_question(catalog().roles(), words, &profile)
        {
            prop_assert!(!asked.contains(&question), "{question:?} is asked twice");
            asked.push(question);
            visitor.reply(question, words, &mut profile);
        }
        let told = visitor.told(words);
        for role in catalog().roles() {
            prop_assert!(!is_open(role, &profile), "{}", role.id);
            let all = evaluate(role, words, &told).verdict();
            prop_assert_eq!(evaluate(role, words, &profile).verdict(), all, "{}", role.id);
        }
    }
}
