use super::{Form, report};
use crate::Options;
use crate::check::check;
use crate::content::Content;
use crate::parse::parse;
use crate::sources::Sources;

const SITE: [(&str, &str); 6] = [
    ("config.toml", include_str!("../../../tests/golden/base/config.toml")),
    ("content/_index.md", include_str!("../../../tests/golden/base/content/_index.md")),
    ("content/vocabulary.toml", include_str!("../../../tests/golden/base/content/vocabulary.toml")),
    ("content/roles/_index.md", include_str!("../../../tests/golden/base/content/roles/_index.md")),
    (
        "content/ladders/_index.md",
        include_str!("../../../tests/golden/base/content/ladders/_index.md"),
    ),
    ("content/roles/clerk.md", include_str!("../../../tests/golden/base/content/roles/clerk.md")),
];

const QUESTIONS: &str = r#"
[[extra.open_question]]
id = "q-years"
about = ["degree", "experience"]
text = "=1+1 does not say whether \"years\" count, and neither does <this>."

[[extra.open_question]]
id = "q-all"
text = "Is this role still there?"
+++
You keep"#;

/// The base, where the clerk has these open questions.
fn content(questions: &str) -> Content {
    let mut sources = Sources::default();
    for (path, text) in SITE {
        sources.insert_text(path, &text.replace("+++\nYou keep", questions));
    }
    let (draft, problems) = parse(&sources);
    let (content, found) = check(draft, &Options::default());
    assert_eq!((problems, found), (vec![], vec![]));
    content.unwrap()
}

#[test]
fn text_names_what_each_question_affects() {
    let content = content(QUESTIONS);
    let expected = r#"2 open questions in 1 role

Clerk (City of Example)
content/roles/clerk.md

  q-years
    =1+1 does not say whether "years" count, and neither does <this>.
    Affects experience (counts for the result):
      You have done office work for two years.
    Affects degree (a plus):
      A bachelor's degree in history is a plus.

  q-all
    Is this role still there?
    Affects the whole role.
"#;
    assert_eq!(report(&content, Form::Text), expected);
    assert_eq!(
        report(&content, Form::Short),
        "clerk: q-years: =1+1 does not say whether \"years\" count, and neither does <this>. \
         [experience and degree]\nclerk: q-all: Is this role still there? [the whole role]\n"
    );
}

#[test]
fn markdown_shows_texts_as_they_are() {
    let expected = r#"# Open questions

There are 2 open questions in 1 role.

## Clerk

City of Example, content/roles/clerk.md

### q-years

\=1+1 does not say whether "years" count, and neither does \<this\>.

Affects:

- experience (counts for the result): You have done office work for two years.
- degree (a plus): A bachelor's degree in history is a plus.

### q-all

Is this role still there?

Affects the whole role.
"#;
    assert_eq!(report(&content(QUESTIONS), Form::Markdown), expected);
}

#[test]
fn a_spreadsheet_gets_a_row_for_each_line_and_no_formula() {
    let table = report(&content(QUESTIONS), Form::Csv);
    let mut reader = ::csv::Reader::from_reader(table.as_bytes());
    let columns: Vec<String> = reader.headers().unwrap().iter().map(str::to_string).collect();
    assert_eq!(columns[4..8], ["question_id", "question", "affects_id", "effect"]);
    let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cell = |row: usize, column: usize| rows[row].get(column).unwrap();
    assert_eq!(rows.len(), 3);
    assert_eq!((cell(0, 2), cell(0, 4), cell(0, 6)), ("clerk", "q-years", "experience"));
    assert_eq!((cell(1, 6), cell(1, 7)), ("degree", "a plus"));
    assert_eq!((cell(2, 4), cell(2, 6)), ("q-all", ""));
    assert!(cell(0, 5).starts_with("'=1+1 does not say whether \"years\""), "{}", cell(0, 5));
}

#[test]
fn programs_get_an_array() {
    let json: serde_json::Value =
        serde_json::from_str(&report(&content(QUESTIONS), Form::Json)).unwrap();
    assert_eq!(json[0]["affects"][1]["id"], "degree");
    assert_eq!(json[1]["affects"], serde_json::json!([]));
}

/// Texts are shown without the marks of Markdown.
#[test]
fn what_some_positions_ask_for_is_said() {
    let content = content(
        r#"
[[extra.requirement]]
id = "school"
kind = "education"
need = "some_positions"
text = "You have *finished* [school](@/roles/_index.md)."
degree = "elementary"
[[extra.open_question]]
id = "q-school"
about = ["school"]
text = "Which positions?"
+++
You keep"#,
    );
    let said = report(&content, Form::Text);
    let expected =
        "Affects school (asked for in some positions):\n      You have finished school.\n";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn a_site_without_questions_says_so() {
    let content = content("+++\nYou keep");
    assert_eq!(report(&content, Form::Text), "no open questions\n");
    assert_eq!(report(&content, Form::Json), "[]\n");
}
