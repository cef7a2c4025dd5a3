//! Roles as rows.

use roles::role::{Period, RoleKind, Status};
use roles::{Role, Route};
use serde_json::{Value, json};

use super::super::address;
use super::super::pay::number;
use super::column::Type::{List, Number, Text};
use super::column::{Column, always, stated};
use super::{hours, list, text};
use crate::content::Content;

/// A role and the site it is of.
pub(super) struct Row<'a> {
    role: &'a Role,
    content: &'a Content,
}

pub(super) fn rows(content: &Content) -> Vec<Row<'_>> {
    content.catalog.roles().iter().map(|role| Row { role, content }).collect()
}

impl Row<'_> {
    pub(super) const COLUMNS: [Column<Self>; 23] = [
        always("id", Text, "Its name in files and in other data of this site.", |row| {
            json!(row.role.id.as_str())
        }),
        always("title", Text, "Its title.", |row| json!(row.role.title)),
        always("url", Text, "Its page.", |row| {
            json!(address(&Route::Role(row.role.slug.clone()), row.content))
        }),
        always("description", Text, "What it is, in a sentence or two.", |row| {
            json!(row.role.description)
        }),
        always(
            "status",
            Text,
            "When the site was made: described, upcoming, open, stub or archived.",
            |row| json!(status(row.role.status)),
        ),
        always("kind", Text, "position, or class for a class of positions.", |row| {
            json!(kind(row.role.kind))
        }),
        always("employer", Text, "Whose role it is.", |row| json!(row.role.employer)),
        stated("department", Text, "The department.", |row| text(row.role.department.as_deref())),
        stated("team", Text, "The team.", |row| text(row.role.team.as_deref())),
        always("domains", List, "The kinds of work it is listed under.", |row| {
            list(row.role.domains.iter().map(ToString::to_string))
        }),
        always("levels", List, "The levels it is listed under.", |row| {
            list(row.role.levels.iter().map(ToString::to_string))
        }),
        stated("pay_min", Number, "The lowest pay.", |row| {
            row.role.terms.salary_min.and_then(number).unwrap_or(Value::Null)
        }),
        stated("pay_max", Number, "The highest pay.", |row| {
            row.role.terms.salary_max.and_then(number).unwrap_or(Value::Null)
        }),
        stated("pay_currency", Text, "The currency of the pay, in three letters.", |row| {
            text(row.role.terms.salary_currency.as_deref())
        }),
        stated(
            "pay_period",
            Text,
            "What the pay is for: year, month, biweekly, week or hour.",
            |row| text(row.role.terms.salary_period.and_then(period)),
        ),
        stated("hours_per_week", Number, "Hours a week.", |row| {
            hours(row.role.terms.hours_per_week)
        }),
        stated("salary_plan", Text, "The salary plan; grades compare only within one.", |row| {
            text(row.role.terms.salary_plan.as_deref())
        }),
        stated("grade", Text, "The grade in that plan.", |row| {
            text(row.role.terms.grade.as_deref())
        }),
        stated("class_code", Text, "The employer’s code of its class.", |row| {
            text(row.role.classification.as_ref().and_then(|class| class.code.as_deref()))
        }),
        stated("soc", Text, "The code of the Standard Occupational Classification.", |row| {
            text(row.role.occupation.soc.as_deref())
        }),
        stated("onet", Text, "The code of O*NET.", |row| text(row.role.occupation.onet.as_deref())),
        stated("esco", Text, "The address of the occupation in ESCO.", |row| {
            text(row.role.occupation.esco.as_deref())
        }),
        stated(
            "updated",
            Text,
            "The day of the last change of its text, as year, month and day.",
            |row| text(row.role.updated.map(|date| date.to_string()).as_deref()),
        ),
    ];
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Described => "described",
        Status::Upcoming => "upcoming",
        Status::Open => "open",
        Status::Stub => "stub",
        Status::Archived => "archived",
    }
}

fn kind(kind: RoleKind) -> &'static str {
    match kind {
        RoleKind::Position => "position",
        RoleKind::Class => "class",
    }
}

/// What pay is for; none where the source does not say.
pub(super) fn period(period: Period) -> Option<&'static str> {
    match period {
        Period::Year => Some("year"),
        Period::Month => Some("month"),
        Period::Biweekly => Some("biweekly"),
        Period::Week => Some("week"),
        Period::Hour => Some("hour"),
        Period::NotStated => None,
    }
}
