//! What a role asks: everything, once, in an order that settles the verdict first.

use crate::support::draft::{
    credit, education, experience, holding, months, part, requirement, residency, role,
};
use crate::support::generate::{Town, towns};
use crate::support::words::harbour;
use proptest::prelude::*;
use roles::evaluate::{Outcome, Reason, Verdict, evaluate};
use roles::profile::{Answer, HeldDegree, MonthRange};
use roles::requirement::{
    Degree, ExperienceTerms, HoldingMode, Kind, MOST_MONTHS, Need, Requirement, Strength,
};
use roles::requirements::Node;
use roles::{Asked, Profile, Question, Role, Vocabulary, asked, questionnaire};

const PLUS: Need = Need::Preferred(Strength::Normal);

fn skill(id: &str, need: Need, words: &Vocabulary) -> Requirement {
    requirement(id, need, Kind::Holding(holding(HoldingMode::Any, &[id], words)))
}

/// `legend: fields | similar`, a line each.
fn told(asked: &[Asked], words: &Vocabulary) -> Vec<String> {
    let field = |question: &Question| match *question {
        Question::Months(quantity) => quantity.key(words),
        Question::Degrees => "degrees".into(),
        Question::Units(term, units) => format!("{}@{units}", words.term(term).id),
        Question::Have(term, None) => words.term(term).id.clone(),
        Question::Have(term, Some(level)) => {
            format!("{}@{}", words.term(term).id, words.level_word(level))
        }
    };
    let row = |fields: &[Question]| fields.iter().map(field).collect::<Vec<_>>().join(" ");
    let line = |asked: &Asked| match &asked.similar[..] {
        [] => format!("{}: {}", asked.legend, row(&asked.fields)),
        similar => format!("{}: {} | {}", asked.legend, row(&asked.fields), row(similar)),
    };
    asked.iter().map(line).collect()
}

#[track_caller]
fn check(lines: Vec<Requirement>, expected: &[&str]) {
    let words = harbour();
    assert_eq!(told(&questionnaire(&role(lines, vec![]), &words), &words), expected);
}

#[test]
fn what_the_verdict_turns_on_comes_first() {
    let words = harbour();
    let degree = Kind::Education(education(Degree::Bachelor, &["stem"], &words));
    let terms = ExperienceTerms {
        parts: vec![part("management", 24, &words)],
        credits: vec![credit(3, 24)],
        ..months("leadership", 48, &words)
    };
    let lines = vec![
        requirement("home", Need::Required, residency()),
        skill("charts", PLUS, &words),
        skill("sonar", Need::MayBeRequired, &words),
        requirement("degree", PLUS, degree),
        requirement("years", Need::Required, experience(terms)),
        requirement("calm", Need::Required, Kind::Ability),
        skill("mysql", Need::Required, &words),
    ];
    check(
        lines,
        &[
            "What degrees do you have, and in what fields?: degrees",
            "How long have you worked in leadership?: leadership management",
            "Do you have this skill: mysql?: mysql",
            "Do you have this skill: charts?: charts",
            "Do you have this skill: sonar?: sonar",
        ],
    );
}

#[test]
fn nothing_is_asked_twice() {
    let words = harbour();
    let of = |id: &str, terms: &[&str]| {
        let test = holding(HoldingMode::Any, terms, &words).or_similar(true);
        requirement(id, Need::Required, Kind::Holding(test))
    };
    let degree = |id: &str, level| {
        requirement(id, Need::Required, Kind::Education(education(level, &[], &words)))
    };
    let lines = vec![
        degree("bachelor", Degree::Bachelor),
        of("one", &["postgres", "sqlite"]),
        of("again", &["sqlite", "postgres"]),
        skill("mysql", Need::Required, &words),
        degree("master", Degree::Master),
        skill("charts", Need::Required, &words),
    ];
    check(
        lines,
        &[
            "What degrees do you have, and in what fields?: degrees",
            "Which of these can you do or have you worked with?: postgres sqlite | mysql",
            "Do you have this skill: mysql?: mysql",
            "Do you have this skill: charts?: charts",
        ],
    );
}

#[test]
fn the_words_of_a_line_are_used() {
    let words = harbour();
    let line = Requirement {
        ask: Some("Can you read charts?".into()),
        help: Some("Sea charts.".into()),
        ..skill("charts", Need::Required, &words)
    };
    let found = questionnaire(&role(vec![line], vec![]), &words);
    assert_eq!(found[0].legend, "Can you read charts?");
    assert_eq!(found[0].help.as_deref(), Some("Sea charts."));
    assert_eq!(found[0].requirement, Some(0));
}

#[test]
fn over_all_roles_the_words_are_the_vocabularys() {
    let words = harbour();
    let level = crate::support::answers::level("good", &words);
    let at_level = |id: &str, terms: &[&str]| Requirement {
        ask: Some(format!("Are you good at {id}?")),
        ..requirement(
            id,
            Need::Required,
            Kind::Holding(
                holding(HoldingMode::Any, terms, &words).at_level(Some(level)).or_similar(true),
            ),
        )
    };
    let roles = [role(vec![at_level("charts", &["charts"])], vec![]), {
        role(vec![at_level("databases", &["postgres", "mysql"])], vec![])
    }];
    let have = |id| Question::Have(words.term_id(id).unwrap(), Some(level));
    for (question, legend, help) in [
        (
            Question::Months(words.area_id("local").unwrap().into()),
            "How long have you worked in local?",
            None,
        ),
        (Question::Degrees, "What degrees do you have, and in what fields?", None),
        (have("charts"), "Are you good at charts?", None),
        (
            have("postgres"),
            "Do you have this skill: postgres?",
            Some("The role asks for this level: good."),
        ),
    ] {
        let asked = asked(question, &roles, &words);
        assert_eq!((asked.legend.as_str(), asked.help.as_deref()), (legend, help));
        assert_eq!((asked.requirement, &asked.fields[..]), (None, &[question][..]));
    }
    let similar = asked(have("postgres"), &roles, &words).similar;
    assert_eq!(similar, [have("mysql"), have("sqlite")]);
}

/// Answers everything in the same way.
fn reply(questions: &[Asked], answer: Answer, words: &Vocabulary) -> Profile {
    let mut profile = Profile::default();
    profile.degrees_complete = true;
    let yes = answer == Answer::Yes;
    for question in questions.iter().flat_map(|asked| asked.fields.iter().chain(&asked.similar)) {
        match *question {
            Question::Months(area) => {
                let months = MonthRange::exactly(if yes { MOST_MONTHS } else { 0 });
                profile.set_months(area, Some(months));
            }
            Question::Degrees if yes => {
                let fields = (0..).take(words.fields().len()).map(roles::id::FieldId);
                let held = |field| HeldDegree { level: Degree::Doctorate, field, related: false };
                profile.degrees.extend(fields.map(|field| held(Some(field))));
            }
            Question::Degrees => {}
            Question::Units(term, units) => profile.set_units_answer(term, units, Some(answer)),
            Question::Have(term, level) => profile.set_answer(term, level, Some(answer)),
        }
    }
    profile
}

fn unanswered(role: &Role, words: &Vocabulary, profile: &Profile) -> Vec<Node> {
    let evaluation = evaluate(role, words, profile);
    let lines = (0..).take(role.requirements.all().len()).map(Node::Requirement);
    let groups = (0..).take(role.requirements.groups().len()).map(Node::Group);
    let is_open = |node: &Node| matches!(evaluation.outcome(*node), Some(Outcome::Unknown(reasons)) if reasons.contains(Reason::Unanswered));
    lines.chain(groups).filter(is_open).collect()
}

proptest! {
    #[test]
    fn anyone_who_answers_all_leaves_nothing_unanswered(town in towns()) {
        let Town { words, role } = &town;
        let questions = questionnaire(role, words);
        for answer in [Answer::No, Answer::NotSure, Answer::Yes] {
            let profile = reply(&questions, answer, words);
            prop_assert_eq!(unanswered(role, words, &profile), vec![]);
        }
    }

    #[test]
    fn all_yes_and_enough_is_enough(town in towns()) {
        let Town { words, role } = &town;
        let profile = reply(&questionnaire(role, words), Answer::Yes, words);
        let verdict = evaluate(role, words, &profile).verdict();
        prop_assert!(matches!(
            verdict,
            Verdict::AppearsToMeet | Verdict::ReviewerDecides | Verdict::NothingToCheck
        ), "{verdict:?}");
    }

    #[test]
    fn every_field_is_there_once_and_every_line_at_most_once(town in towns()) {
        let asked = questionnaire(&town.role, &town.words);
        let mut fields: Vec<Question> =
            asked.iter().flat_map(|asked| asked.fields.clone()).collect();
        let mut lines: Vec<_> = asked.iter().map(|asked| asked.requirement).collect();
        let counts = (fields.len(), lines.len());
        fields.sort();
        fields.dedup();
        lines.sort();
        lines.dedup();
        prop_assert_eq!(counts, (fields.len(), lines.len()));
        prop_assert!(asked.iter().all(|asked| !asked.fields.is_empty()));
    }
}
