use proptest::prelude::*;

use super::*;
use crate::id::{AreaId, FieldId, ScaleId, TermId};
use crate::profile::{HeldDegree, Profile};
use crate::vocabulary::{Area, Field, Scale, ScaleLevel, Term, TermKind, Vocabulary, Words};

#[path = "tests/any_text.rs"]
mod any_text;

const FILE: &str = "\
# Answers for `careers assess`.
# Months are months of full-time work: a number, or [lowest, highest].

degrees_complete = true

[experience]
local = [24, 1800]
public = 30

[[degree]]
level = \"bachelor\"
field = \"economics\"

[[degree]]
level = \"some-college\"
related = true

[have]
sql = \"yes\"
\"sql@advanced\" = \"not-sure\"
";

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

#[test]
fn a_file_is_written_and_read_back() {
    let (answers, misread) = Answers::from_toml(FILE);
    assert_eq!(misread, []);
    assert_eq!(answers.to_toml(), FILE);
    let (profile, unresolved) = answers.resolve(&words());
    assert_eq!(unresolved, []);
    assert_eq!(profile.months(AreaId(1)), Some(MonthRange::at_least(24)));
    assert_eq!(Answers::of(&profile, &words()), answers);
}

#[test]
fn an_empty_file_says_nothing() {
    assert_eq!(Answers::from_toml(""), (Answers::default(), vec![]));
    assert_eq!(Answers::from_toml(&Answers::default().to_toml()), (Answers::default(), vec![]));
}

/// Checks what resolving a file reports.
#[track_caller]
fn check_doubts(text: &str, expected: &[&str]) {
    let (answers, misread) = Answers::from_toml(text);
    assert_eq!(misread, []);
    let (_, unresolved) = answers.resolve(&words());
    let found: Vec<String> = unresolved
        .iter()
        .map(|unresolved| format!("{}; {}", unresolved.message(), unresolved.help()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn what_the_vocabulary_does_not_know_is_named() {
    check_doubts(
        "[experience]\nmanagment = 1\n[[degree]]\nlevel = \"master\"\nfield = \"magic\"\n\
         [have]\nsqll = \"no\"\n\"sql@expert\" = \"yes\"\n",
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
    check_doubts(
        "[experience]\netl = [12, 6]\nlocal = 1801\npublic = [0, 1801]\n",
        &[
            "the lower number, 12, is above the higher one, 6; write `[6, 12]`",
            "1801 months are more than a working life; write at most 1800 months, and \
             `[24, 1800]` for \"at least 24\"",
            "1801 months are more than a working life; write at most 1800 months, and \
             `[24, 1800]` for \"at least 24\"",
        ],
    );
}

#[test]
fn answers_that_cannot_all_be_true_are_named() {
    check_doubts(
        "[experience]\nlocal = [24, 36]\npublic = 12\n",
        &["`public` are fewer months than the 24 of `local`, which count here too; write `24` \
           or more, or mend the other number"],
    );
    let contradicts = |no: &str, yes: &str| {
        format!("`{no}` says no and `{yes}` says yes; mend or delete one of the two")
    };
    for (have, expected) in [
        ("sql = \"no\"\n\"sql@high\" = \"yes\"", Some(contradicts("sql", "sql@high"))),
        ("sql = \"yes\"\n\"sql@low\" = \"no\"", Some(contradicts("sql@low", "sql"))),
        ("sql = \"yes\"\n\"sql@high\" = \"no\"", None),
        ("\"sql@high\" = \"yes\"\n\"sql@advanced\" = \"no\"", None),
        ("\"sql@high\" = \"no\"\n\"sql@low\" = \"yes\"", None),
        ("sql = \"no\"\npython = \"yes\"", None),
    ] {
        let expected: Vec<&str> = expected.as_deref().into_iter().collect();
        check_doubts(&format!("[have]\n{have}\n"), &expected);
    }
}

#[test]
fn an_unknown_name_comes_with_all_that_are_known() {
    let (answers, _) = Answers::from_toml("[have]\n\"sql@expert\" = \"yes\"\n");
    let (_, unresolved) = answers.resolve(&words());
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
    fn a_profile_survives_the_file(profile in profiles()) {
        let words = words();
        let (answers, misread) = Answers::from_toml(&Answers::of(&profile, &words).to_toml());
        prop_assert_eq!(misread, vec![]);
        let (read, unresolved) = answers.resolve(&words);
        prop_assert_eq!(read, profile);
        let only_contradictions = unresolved.iter().all(|unresolved| {
            matches!(unresolved.reason, UnresolvedReason::FewerThan { .. } | UnresolvedReason::Contradicts(_))
        });
        prop_assert!(only_contradictions, "{unresolved:?}");
    }
}
