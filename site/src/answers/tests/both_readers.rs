//! What a page makes of the JSON that it saved, and what the command line does.

use proptest::prelude::*;
use roles::Answers;
use roles::answers::{DegreeAnswer, JsonValue, Misread, MonthsAnswer};
use roles::profile::Answer;
use roles::requirement::Degree;

use super::{outcome, words};

fn answers() -> impl Strategy<Value = Answers> {
    let name = || prop_oneof![2 => "[a-z][a-z@-]{0,8}", 1 => any::<String>()];
    let months = prop_oneof![
        any::<u16>().prop_map(MonthsAnswer::Exactly),
        any::<(u16, u16)>().prop_map(|(low, high)| MonthsAnswer::Between(low, high)),
    ];
    let degree = (prop::sample::select(&Degree::ALL), prop::option::of(name()), any::<bool>())
        .prop_map(|(level, field, related)| DegreeAnswer { level, field, related });
    let college = prop::option::of(months.clone());
    let experience = prop::collection::btree_map(name(), months, 0..4);
    let have = prop::collection::btree_map(name(), prop::sample::select(&Answer::ALL), 0..4);
    (any::<bool>(), college, experience, prop::collection::vec(degree, 0..3), have).prop_map(
        |(degrees_complete, college, experience, degree, have)| Answers {
            degrees_complete,
            college,
            experience: experience.into_iter().collect(),
            degree,
            have: have.into_iter().collect(),
        },
    )
}

/// The values of a text, as a browser has them.
fn value(json: serde_json::Value) -> JsonValue {
    match json {
        serde_json::Value::Bool(yes) => JsonValue::Bool(yes),
        serde_json::Value::Number(number) => {
            let months = number.as_u64().and_then(|number| number.try_into().ok());
            months.map_or(JsonValue::Other, JsonValue::Months)
        }
        serde_json::Value::String(text) => JsonValue::Text(text),
        serde_json::Value::Array(list) => JsonValue::List(list.into_iter().map(value).collect()),
        serde_json::Value::Object(table) => {
            JsonValue::Table(table.into_iter().map(|(name, one)| (name, value(one))).collect())
        }
        serde_json::Value::Null => JsonValue::Other,
    }
}

/// What a self-check makes of a file.
fn opened(text: &str) -> Option<(Answers, Vec<Misread>)> {
    match value(serde_json::from_str(text).ok()?) {
        JsonValue::Table(entries) => Some(Answers::from_json(&entries)),
        _ => None,
    }
}

/// Texts that are nearly answers in JSON.
const NEARLY: &str = r#"\{ ?"(degrees_complete|college|experience|degree|have|x)": ?(true|24|-1|2\.5|null|"a"|\[1, 2\]|\{"(local|sql|sql@x|level)": ?(1|"yes"|"no"|null|\[\])(, "sql": "no")?\}|\[\{"level": ?"master"(, "field": ?"economics")?\}\])(,|, "have": \{\})? ?\}\n?"#;

proptest! {
    #[test]
    fn what_is_written_is_read_back(answers in answers()) {
        let text = answers.to_json();
        prop_assert_eq!(serde_json::from_str::<Answers>(&text).unwrap(), answers.clone());
        prop_assert_eq!(opened(&text), Some((answers, vec![])));
    }

    /// A file that the command line has nothing to say of is understood by a page too, and
    /// means the same there.
    #[test]
    fn both_read_the_same(text in NEARLY) {
        if let Ok(profile) = outcome(text.as_bytes()) {
            let (answers, _) = opened(&text).expect("an object");
            let (read, unresolved) = answers.resolve(&words());
            prop_assert_eq!((read, unresolved), (profile, vec![]), "{}", text);
        }
    }
}

#[test]
fn the_command_line_reads_what_a_page_saves() {
    let text = "degrees_complete = true\n[experience]\nlocal = [24, 1800]\npublic = 30\n\
                [[degree]]\nlevel = \"bachelor\"\nfield = \"economics\"\n\
                [have]\nsql = \"yes\"\n\"sql@advanced\" = \"not-sure\"\n";
    let profile = outcome(text.as_bytes()).expect("the file has no problems");
    let saved = Answers::of(&profile, &words()).to_json();
    assert_eq!(outcome(saved.as_bytes()), Ok(profile));
}
