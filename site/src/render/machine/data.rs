//! The open data of a site. A column is declared once, with what it means: the files, their
//! JSON Schemas and the page that explains them are all written from that.

use ::words::{Key, msg};
use serde_json::{Value, json};

use crate::plan::SitePlan;

mod column;
mod ladders;
mod openings;
mod requirements;
mod roles;
mod schema;

pub(in crate::render) use column::Means;
use column::Table;

/// All files.
pub(super) const PATHS: [&str; 8] = [
    "data/roles.json",
    "data/roles.schema.json",
    "data/openings.json",
    "data/openings.schema.json",
    "data/ladders.json",
    "data/ladders.schema.json",
    "data/requirements.csv",
    "data/requirements.schema.json",
];

/// A file: its path, what a row of it is, and its columns.
type File = (&'static str, Key, fn() -> Vec<Means>);

/// What the page says of each file.
pub(in crate::render) const COLUMNS: [File; 4] = [
    ("data/roles.json", msg::DataRowRole::KEY, || column::means(&roles::Row::COLUMNS)),
    ("data/openings.json", msg::DataRowOpening::KEY, || column::means(&openings::Row::COLUMNS)),
    ("data/ladders.json", msg::DataRowLadder::KEY, || column::means(&ladders::Row::COLUMNS)),
    ("data/requirements.csv", msg::DataRowRequirement::KEY, || {
        column::means(&requirements::Row::COLUMNS)
    }),
];

/// The files, in the order of [`PATHS`].
pub(super) fn files(plan: &SitePlan) -> Vec<(String, String)> {
    let content = plan.content();
    let [roles, openings, ladders, requirements] =
        COLUMNS.map(|(_, row, columns)| pretty(&schema::schema(&row.say(), &columns())));
    let texts = [
        json_of(&Table { columns: &roles::Row::COLUMNS, rows: roles::rows(content) }),
        roles,
        json_of(&Table { columns: &openings::Row::COLUMNS, rows: openings::rows(plan) }),
        openings,
        json_of(&Table { columns: &ladders::Row::COLUMNS, rows: ladders::rows(content) }),
        ladders,
        column::csv(&Table {
            columns: &requirements::Row::COLUMNS,
            rows: requirements::rows(content),
        }),
        requirements,
    ];
    PATHS.map(ToOwned::to_owned).into_iter().zip(texts).collect()
}

fn json_of<R>(table: &Table<'_, R>) -> String {
    serde_json::to_string_pretty(table).expect("values can be written as JSON") + "\n"
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("values can be written as JSON") + "\n"
}

/// A text, or nothing.
fn text(text: Option<&str>) -> Value {
    text.map_or(Value::Null, |text| json!(text))
}

/// A list of texts.
fn list<T: AsRef<str>>(all: impl IntoIterator<Item = T>) -> Value {
    Value::Array(all.into_iter().map(|one| json!(one.as_ref())).collect())
}

/// Hundredths of an hour as a number of hours.
fn hours(hundredths: Option<u16>) -> Value {
    let hours = hundredths.map(crate::plan::words::hours);
    hours.and_then(|hours| serde_json::from_str(&hours).ok()).unwrap_or(Value::Null)
}
