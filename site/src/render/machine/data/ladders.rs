//! Ladders as rows.

use roles::ladder::{Confidence, Step, StepKind};
use roles::{Ladder, Route};
use serde_json::{Value, json};

use super::super::address;
use super::column::Type::{List, Steps, Text};
use super::column::{Column, always};
use super::list;
use crate::content::Content;

/// A ladder and the site it is of.
pub(super) struct Row<'a> {
    ladder: &'a Ladder,
    content: &'a Content,
}

pub(super) fn rows(content: &Content) -> Vec<Row<'_>> {
    content.catalog.ladders().iter().map(|ladder| Row { ladder, content }).collect()
}

impl Row<'_> {
    pub(super) const COLUMNS: [Column<Self>; 5] = [
        always("id", Text, "Its name in files.", |row| json!(row.ladder.id.as_str())),
        always("title", Text, "Its title.", |row| json!(row.ladder.title)),
        always("url", Text, "Its page.", |row| {
            json!(address(&Route::Ladder(row.ladder.slug.clone()), row.content))
        }),
        always("rungs", List, "Its roles from the first rung up: ids in roles.json.", |row| {
            list(row.ladder.rungs().iter().map(ToString::to_string))
        }),
        always(
            "steps",
            Steps,
            "From which role to which, of what kind (step-up, cross-over, other-city), and how sure it \
         is (rule, named, supported, inferred).",
            |row| Value::Array(row.ladder.steps().iter().map(step).collect()),
        ),
    ];
}

fn step(step: &Step) -> Value {
    let kind = match step.kind {
        StepKind::StepUp => "step-up",
        StepKind::CrossOver => "cross-over",
        StepKind::OtherCity => "other-city",
    };
    let confidence = match step.confidence {
        Confidence::Inferred => "inferred",
        Confidence::Supported => "supported",
        Confidence::Named => "named",
        Confidence::Rule => "rule",
    };
    json!({
        "from": step.from.as_str(),
        "to": step.to.as_str(),
        "kind": kind,
        "confidence": confidence,
    })
}
