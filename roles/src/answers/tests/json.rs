//! The JSON file: what it looks like, and what is said of values that mean nothing.

use super::super::JsonValue;
use super::*;

const FILE: &str = "\
{
  \"degrees_complete\": true,
  \"college\": 54,
  \"experience\": {
    \"local\": [24, 1800],
    \"public@last-10-years\": 30
  },
  \"degree\": [
    { \"level\": \"bachelor\", \"field\": \"economics\" },
    { \"level\": \"some-college\", \"related\": true }
  ],
  \"have\": {
    \"sql\": \"yes\",
    \"sql@advanced\": \"not-sure\"
  }
}
";

fn text(text: &str) -> JsonValue {
    JsonValue::Text(text.into())
}

fn entries<const N: usize>(entries: [(&str, JsonValue); N]) -> Vec<(String, JsonValue)> {
    entries.map(|(key, value)| (key.into(), value)).into()
}

fn table<const N: usize>(entries: [(&str, JsonValue); N]) -> JsonValue {
    JsonValue::Table(self::entries(entries))
}

/// The values of the file above.
fn file() -> Vec<(String, JsonValue)> {
    let months = JsonValue::Months;
    entries([
        ("degrees_complete", JsonValue::Bool(true)),
        ("college", months(54)),
        (
            "experience",
            table([
                ("local", JsonValue::List(vec![months(24), months(1800)])),
                ("public@last-10-years", months(30)),
            ]),
        ),
        (
            "degree",
            JsonValue::List(vec![
                table([("level", text("bachelor")), ("field", text("economics"))]),
                table([("level", text("some-college")), ("related", JsonValue::Bool(true))]),
            ]),
        ),
        ("have", table([("sql", text("yes")), ("sql@advanced", text("not-sure"))])),
    ])
}

#[test]
fn a_file_is_read_and_written_back() {
    let (answers, misread) = Answers::from_json(&file());
    assert_eq!(misread, []);
    assert_eq!(answers.to_json(), FILE);
    let (profile, unresolved) = answers.resolve(&words());
    assert_eq!(unresolved, []);
    assert_eq!(profile.months(AreaId(1)), Some(MonthRange::at_least(24)));
    assert_eq!(Answers::of(&profile, &words()), answers);
}

#[test]
fn an_empty_file_says_nothing() {
    assert_eq!(Answers::from_json(&[]), (Answers::default(), vec![]));
    assert_eq!(Answers::default().to_json(), "{}\n");
}

/// Checks what reading reports, each as a sentence.
#[track_caller]
fn check(file: &[(String, JsonValue)], expected: &[&str]) {
    let (_, misread) = Answers::from_json(file);
    let found: Vec<String> = misread.iter().map(|one| one.message()).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_value_that_means_nothing_is_named_by_its_keys() {
    let months = "write months as a whole number like `40`, or as `[0, 12]`";
    let one = JsonValue::List(vec![JsonValue::Months(1)]);
    check(
        &entries([
            ("colege", JsonValue::Months(1)),
            ("college", text("24")),
            ("degrees_complete", text("yes")),
            ("experience", table([("local", JsonValue::Other), ("public", one)])),
            ("have", JsonValue::List(vec![])),
        ]),
        &[
            "In `colege`, write `degrees_complete`, `college`, `experience`, `degree` or `have` \
             in its place",
            &format!("In `college`, {months}"),
            "In `degrees_complete`, write `true` or `false`",
            &format!("In `experience.local`, {months}"),
            &format!("In `experience.public`, {months}"),
            "In `have`, write names with values, like `{ \"sql\": \"yes\" }`",
        ],
    );
    check(
        &entries([("have", table([("sql", JsonValue::Bool(true))]))]),
        &["In `have.sql`, write `\"yes\"`, `\"no\"` or `\"not-sure\"`"],
    );
}

#[test]
fn a_degree_without_a_level_is_left_out() {
    let level = "write `\"elementary\"`, `\"high-school\"`, `\"some-college\"`, `\"associate\"`, \
                 `\"bachelor\"`, `\"master\"` or `\"doctorate\"`";
    let degrees = JsonValue::List(vec![
        table([("field", text("art"))]),
        table([("level", text("BA"))]),
        table([("level", text("master")), ("title", text("MSc"))]),
        JsonValue::Other,
    ]);
    let file = entries([("degree", degrees)]);
    check(
        &file,
        &[
            &format!("In `degree 1.level`, {level}"),
            &format!("In `degree 2.level`, {level}"),
            "In `degree 3.title`, write `level`, `field` or `related` in its place",
            "In `degree 4`, write names with values, like `{ \"sql\": \"yes\" }`",
        ],
    );
    assert_eq!(Answers::from_json(&file).0.degree.len(), 1);
}
