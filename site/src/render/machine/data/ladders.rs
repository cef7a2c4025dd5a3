//! Ladders as rows.

use roles::ladder::{Confidence, Step, StepKind};
use roles::{Ladder, Route};
use serde_json::{Value, json};
use words::msg;

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
        always("id", Text, msg::DataLaddersId::KEY, |row| json!(row.ladder.id.as_str())),
        always("title", Text, msg::DataRolesTitle::KEY, |row| json!(row.ladder.title)),
        always("url", Text, msg::DataRolesUrl::KEY, |row| {
            json!(address(&Route::Ladder(row.ladder.slug.clone()), row.content))
        }),
        always("rungs", List, msg::DataLaddersRungs::KEY, |row| {
            list(row.ladder.rungs().iter().map(ToString::to_string))
        }),
        always("steps", Steps, msg::DataLaddersSteps::KEY, |row| {
            Value::Array(row.ladder.steps().iter().map(step).collect())
        }),
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
