use proptest::prelude::*;

use super::*;
use crate::id::{AreaId, FieldId, ScaleId, TermId};
use crate::profile::{HeldDegree, Profile};
use crate::vocabulary::{Area, Field, Scale, ScaleLevel, Term, TermKind, Vocabulary, Words};

#[path = "tests/json.rs"]
mod json;

use MonthsAnswer::{Between, Exactly};

fn words() -> Vocabulary {
    let area = |id: &str, includes: &[AreaId]| Area {
        id: id.into(),
        title: id.into(),
        question: None,
        includes: includes.to_vec(),
        class: None,
    };
    let term = |id: &str| Term {
        id: id.into(),
        kind: TermKind::Tool,
        title: id.into(),
        text: None,
        question: None,
        family: None,
        aliases: vec![],
    };
    let scale = |id: &str, levels: &[&str]| Scale {
        id: id.into(),
        employer: "Town".into(),
        levels: levels.iter().map(ToString::to_string).collect(),
    };
    Vocabulary::new(Words {
        areas: vec![area("public", &[AreaId(1)]), area("local", &[]), area("etl", &[])],
        fields: vec![Field { id: "economics".into(), title: "economics".into(), parents: vec![] }],
        terms: vec![term("sql"), term("python")],
        scales: vec![
            scale("town", &["familiarity", "advanced"]),
            scale("county", &["low", "high"]),
        ],
        ..Words::default()
    })
    .unwrap()
}

/// Answers about times and things.
fn said(experience: &[(&str, MonthsAnswer)], have: &[(&str, Answer)]) -> Answers {
    Answers {
        experience: experience.iter().map(|(name, said)| (name.to_string(), *said)).collect(),
        have: have.iter().map(|(name, said)| (name.to_string(), *said)).collect(),
        ..Answers::default()
    }
}

/// Checks what resolving answers reports.
#[track_caller]
fn check(answers: &Answers, expected: &[&str]) {
    let (_, unresolved) = answers.resolve(&words());
    let found: Vec<String> = unresolved
        .iter()
        .map(|unresolved| format!("{}; {}", unresolved.message(), unresolved.help()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn what_the_vocabulary_does_not_know_is_named() {
    let mut answers =
        said(&[("managment", Exactly(1))], &[("sqll", Answer::No), ("sql@expert", Answer::Yes)]);
    let field = Some("magic".to_owned());
    answers.degree = vec![DegreeAnswer { level: Degree::Master, field, related: false }];
    check(
        &answers,
        &[
            "there is no area of experience `managment`; write a name of the vocabulary, or \
             delete it",
            "there is no field of study `magic`; write a name of the vocabulary, or delete it",
            "there is no level `expert`; write a level of the vocabulary, or leave out the `@`",
            "there is no tool, skill or other term `sqll`; write a name of the vocabulary, or \
             delete it",
        ],
    );
}

#[test]
fn months_that_make_no_sense_are_named() {
    check(
        &said(
            &[("etl", Between(12, 6)), ("local", Exactly(1801)), ("public", Between(0, 1801))],
            &[],
        ),
        &[
            "the lower number, 12, is above the higher one, 6; write `[6, 12]`",
            "1,801 months is longer than a working life; write at most 1800 months, and \
             `[24, 1800]` for \"at least 24\"",
            "1,801 months is longer than a working life; write at most 1800 months, and \
             `[24, 1800]` for \"at least 24\"",
        ],
    );
}

#[test]
fn answers_that_cannot_all_be_true_are_named() {
    check(
        &said(&[("local", Between(24, 36)), ("public", Exactly(12))], &[]),
        &["`public` has fewer months than the 24 of `local`, and those count here too; write \
           `24` or more, or correct the other number"],
    );
    let contradicts = |no: &str, yes: &str| {
        format!("`{no}` is “no” but `{yes}` is “yes”; change or delete one of the two")
    };
    let (yes, no) = (Answer::Yes, Answer::No);
    for (have, expected) in [
        ([("sql", no), ("sql@high", yes)], Some(contradicts("sql", "sql@high"))),
        ([("sql", yes), ("sql@low", no)], Some(contradicts("sql@low", "sql"))),
        ([("sql", yes), ("sql@high", no)], None),
        ([("sql@high", yes), ("sql@advanced", no)], None),
        ([("sql@high", yes), ("sql@low", no)], Some(contradicts("sql@low", "sql@high"))),
        ([("sql@6-semester", yes), ("sql", no)], Some(contradicts("sql", "sql@6-semester"))),
        (
            [("sql@12-semester", yes), ("sql@6-semester", no)],
            Some(contradicts("sql@6-semester", "sql@12-semester")),
        ),
        ([("sql@12-semester", no), ("sql@6-semester", yes)], None),
        ([("sql@high", yes), ("sql@6-semester", no)], None),
        ([("sql@high", no), ("sql@low", yes)], None),
        ([("sql", no), ("python", yes)], None),
    ] {
        let expected: Vec<&str> = expected.as_deref().into_iter().collect();
        check(&said(&[], &have), &expected);
    }
}

#[test]
fn an_unknown_name_comes_with_all_that_are_known() {
    let (_, unresolved) = said(&[], &[("sql@expert", Answer::Yes)]).resolve(&words());
    let known = vec!["familiarity", "advanced", "low", "high"];
    assert_eq!(unresolved[0].unknown_name(&words()), Some(("expert", known)));
}

fn profiles() -> impl Strategy<Value = Profile> {
    let range = prop_oneof![
        (0..1800_u16, 0..1800_u16).prop_map(|(one, other)| MonthRange::between(one, other)),
        (0..=1800_u16).prop_map(MonthRange::at_least),
        (0..=1800_u16).prop_map(MonthRange::exactly),
    ];
    let degree = (prop::sample::select(&Degree::ALL), any::<bool>(), any::<bool>()).prop_map(
        |(level, field, related)| HeldDegree { level, field: field.then_some(FieldId(0)), related },
    );
    let level = prop::option::of((0..2_u16, 0..2_u8))
        .prop_map(|level| level.map(|(scale, rank)| ScaleLevel { scale: ScaleId(scale), rank }));
    let answer = (0..2_u16, level, prop::sample::select(&Answer::ALL));
    let months = prop::collection::vec((0..3_u16, range), 0..4);
    let degrees = prop::collection::vec(degree, 0..3);
    (months, degrees, any::<bool>(), prop::collection::vec(answer, 0..6)).prop_map(
        |(months, degrees, degrees_complete, answers)| {
            let mut profile = Profile::default();
            profile.degrees = degrees;
            profile.degrees_complete = degrees_complete;
            for (area, range) in months {
                profile.set_months(AreaId(area), Some(range));
            }
            for (term, level, answer) in answers {
                profile.set_answer(TermId(term), level, Some(answer));
            }
            profile
        },
    )
}

proptest! {
    #[test]
    fn a_profile_survives_its_names(profile in profiles()) {
        let words = words();
        let (read, unresolved) = Answers::of(&profile, &words).resolve(&words);
        prop_assert_eq!(read, profile);
        let only_contradictions = unresolved.iter().all(|unresolved| {
            matches!(unresolved.reason, UnresolvedReason::FewerThan { .. } | UnresolvedReason::Contradicts(_))
        });
        prop_assert!(only_contradictions, "{unresolved:?}");
    }
}
