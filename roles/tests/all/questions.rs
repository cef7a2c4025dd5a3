//! The next best question.

use crate::support::answers::answers;
use crate::support::draft::{education, experience, group, holding, months, requirement, role};
use crate::support::generate::{Town, Truth, towns, truths};
use crate::support::words::harbour;
use proptest::prelude::*;
use roles::evaluate::{Outcome, Reason, evaluate};
use roles::profile::MonthRange;
use roles::requirement::{Degree, HoldingMode, Kind, Need, Requirement};
use roles::requirements::{Mode, Node};
use roles::{
    NextQuestion, Profile, Question, Role, Vocabulary, next_question, next_question_in_order,
};

fn skill(id: &str, words: &Vocabulary) -> Requirement {
    requirement(id, Need::Required, Kind::Holding(holding(HoldingMode::Any, &[id], words)))
}

#[track_caller]
fn check(roles: &[Role], text: &str, expected: &str) {
    let words = harbour();
    let question = next_question(roles, &words, &answers(text, &words));
    let told = question.map_or("none".into(), |next| match next.question {
        Question::Months(quantity) => quantity.key(&words),
        Question::Degrees => "degrees".into(),
        Question::Units(term, units) => format!("{}@{units}", words.term(term).id),
        Question::Have(term, None) => words.term(term).id.clone(),
        Question::Have(term, Some(level)) => {
            format!("{}@{}", words.term(term).id, words.level_word(level))
        }
    });
    assert_eq!(told, expected, "{text}");
}

#[test]
fn the_question_that_bears_on_most_roots_comes_first() {
    let words = harbour();
    let first = role(vec![skill("charts", &words), skill("sonar", &words)], vec![]);
    let second = role(vec![skill("mysql", &words), skill("sonar", &words)], vec![]);
    let roles = [first, second];
    check(&roles, "", "sonar");
    check(&roles, "has sonar", "charts");
    check(&roles, "unsure sonar, lacks charts", "mysql");
    check(&roles, "has sonar, has charts, has mysql", "none");
}

#[test]
fn a_question_says_in_how_many_roles_it_settles_something() {
    let words = harbour();
    let required = |ids: &[&str]| role(ids.iter().map(|id| skill(id, &words)).collect(), vec![]);
    let twice = Requirement {
        id: roles::id::RequirementId::new("again").unwrap(),
        ..skill("sonar", &words)
    };
    let twice = role(vec![skill("sonar", &words), twice], vec![]);
    let roles = [required(&["charts", "sonar"]), twice, required(&["mysql"])];
    let told = |text: &str| {
        let next = next_question(&roles, &words, &answers(text, &words)).unwrap();
        (next.roots, next.roles)
    };
    assert_eq!(told(""), (3, 2));
    assert_eq!(told("lacks sonar"), (1, 1));
}

#[test]
fn roles_out_of_view_are_asked_about_when_the_others_are_settled() {
    let words = harbour();
    let near = role(vec![skill("sonar", &words)], vec![]);
    let far = role(vec![skill("charts", &words)], vec![]);
    let roles = [&near, &near, &far];
    let next = |text: &str, skipped: &[Question]| {
        next_question_in_order(roles.chunks(2), &words, &answers(text, &words), skipped)
            .map(|next| next.question)
    };
    let sonar = next("", &[]).expect("nothing is answered");
    let charts = next("has sonar", &[]).expect("charts are not answered");
    assert_ne!(sonar, charts);
    assert_eq!(next("", &[sonar]), Some(charts));
    assert_eq!(next("", &[sonar, charts]), None);
}

#[test]
fn what_changes_nothing_is_not_asked() {
    let words = harbour();
    let preferred = Requirement {
        need: Need::Preferred(roles::requirement::Strength::Strong),
        ..skill("charts", &words)
    };
    let degree = Kind::Education(education(Degree::Bachelor, &["stem"], &words));
    let either = group("either", Mode::Any, &[1, 2].map(Node::Requirement), Need::Required);
    let requirements = vec![
        preferred,
        requirement("degree", Need::Required, degree),
        requirement("months", Need::Required, experience(months("tide-data", 24, &words))),
    ];
    let roles = [role(requirements, vec![either])];
    check(&roles, "", "degrees");
    check(&roles, "complete", "tide-data");
    check(&roles, "degree bachelor physics", "none");
    check(&roles, "tide-data 24", "none");
    check(&roles, "tide-data 12-36", "degrees");
}

#[test]
fn a_wider_answer_can_make_a_narrower_question_needless() {
    let words = harbour();
    let terms = months("public", 24, &words);
    let public = requirement("months", Need::Required, experience(terms));
    let roles = [role(vec![public], vec![])];
    check(&roles, "", "public");
    check(&roles, "public 12", "none");
}

#[test]
fn a_narrower_answer_is_taken_not_to_contradict_a_wider_one() {
    let words = harbour();
    let time = |area: &str, need| requirement(area, need, experience(months(area, 24, &words)));
    let requirements =
        vec![time("local", Need::Info), time("public", Need::Required), skill("charts", &words)];
    let either = group("either", Mode::Any, &[1, 2].map(Node::Requirement), Need::Required);
    let roles = [role(requirements, vec![either])];
    check(&roles, "", "local");
    check(&roles, "public 0-12", "charts");
}

#[test]
fn two_of_three_are_asked_for_although_none_decides_alone() {
    let words = harbour();
    let requirements = ["charts", "sonar", "mysql"].map(|id| skill(id, &words));
    let members = [0, 1, 2].map(Node::Requirement);
    let two = group("two", Mode::AtLeast(2), &members, Need::Required);
    let roles = [role(requirements.to_vec(), vec![two])];
    check(&roles, "", "sonar");
    check(&roles, "has sonar", "charts");
    check(&roles, "has sonar, has charts", "none");
}

#[test]
fn a_similar_term_is_asked_for_after_the_one_named() {
    let words = harbour();
    let test = holding(HoldingMode::Any, &["postgres"], &words).or_similar(true);
    let roles = [role(vec![requirement("db", Need::Required, Kind::Holding(test))], vec![])];
    check(&roles, "", "postgres");
    check(&roles, "lacks postgres", "mysql");
    check(&roles, "lacks postgres, lacks mysql, lacks sqlite", "none");
}

/// Answers a question truthfully.
fn reply(question: Question, truth: &Truth, words: &Vocabulary, profile: &mut Profile) {
    match question {
        Question::Months(quantity) => {
            profile.set_months(quantity, Some(MonthRange::exactly(truth.months(quantity, words))));
        }
        Question::Degrees => {
            profile.degrees = truth.degrees().to_vec();
            profile.degrees_complete = true;
        }
        Question::Units(term, units) => {
            profile.set_units_answer(term, units, Some(truth.units(term, units)));
        }
        Question::Have(term, level) => {
            profile.set_answer(term, level, Some(truth.answer(term, level)));
        }
    }
}

proptest! {
    /// Anyone who answers question after question comes to an end, and then nothing is open
    /// for want of an answer.
    #[test]
    fn questions_come_to_an_end((town, truth) in (towns(), truths())) {
        let Town { words, role } = &town;
        let mut profile = Profile::default();
        let mut asked = Vec::new();
        while let Some(NextQuestion { question, .. }) = next_question([role], words, &profile) {
            prop_assert!(!asked.contains(&question), "{question:?} is asked twice");
            asked.push(question);
            reply(question, &truth, words, &mut profile);
        }
        let evaluation = evaluate(role, words, &profile);
        for (_, outcome) in evaluation.counted(&role.requirements) {
            let unanswered = matches!(outcome, Outcome::Unknown(reasons) if reasons.contains(Reason::Unanswered));
            prop_assert!(!unanswered);
        }
        let all_told = evaluate(role, words, &truth.told(words));
        prop_assert_eq!(evaluation.verdict(), all_told.verdict());
    }
}
