//! Roles as rows.

use roles::role::{Period, RoleKind, Status};
use roles::{Role, Route};
use serde_json::{Value, json};
use words::msg;

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
        always("id", Text, msg::DataRolesId::KEY, |row| json!(row.role.id.as_str())),
        always("title", Text, msg::DataRolesTitle::KEY, |row| json!(row.role.title)),
        always("url", Text, msg::DataRolesUrl::KEY, |row| {
            json!(address(&Route::Role(row.role.slug.clone()), row.content))
        }),
        always("description", Text, msg::DataRolesDescription::KEY, |row| {
            json!(row.role.description)
        }),
        always("status", Text, msg::DataRolesStatus::KEY, |row| json!(status(row.role.status))),
        always("kind", Text, msg::DataRolesKind::KEY, |row| json!(kind(row.role.kind))),
        always("employer", Text, msg::DataRolesEmployer::KEY, |row| json!(row.role.employer)),
        stated("department", Text, msg::DataRolesDepartment::KEY, |row| {
            text(row.role.department.as_deref())
        }),
        stated("team", Text, msg::DataRolesTeam::KEY, |row| text(row.role.team.as_deref())),
        always("domains", List, msg::DataRolesDomains::KEY, |row| {
            list(row.role.domains.iter().map(ToString::to_string))
        }),
        always("levels", List, msg::DataRolesLevels::KEY, |row| {
            list(row.role.levels.iter().map(ToString::to_string))
        }),
        stated("pay_min", Number, msg::DataRolesPayMin::KEY, |row| {
            row.role.terms.salary_min.and_then(number).unwrap_or(Value::Null)
        }),
        stated("pay_max", Number, msg::DataRolesPayMax::KEY, |row| {
            row.role.terms.salary_max.and_then(number).unwrap_or(Value::Null)
        }),
        stated("pay_currency", Text, msg::DataRolesPayCurrency::KEY, |row| {
            text(row.role.terms.salary_currency.as_deref())
        }),
        stated("pay_period", Text, msg::DataRolesPayPeriod::KEY, |row| {
            text(row.role.terms.salary_period.and_then(period))
        }),
        stated("hours_per_week", Number, msg::DataRolesHoursPerWeek::KEY, |row| {
            hours(row.role.terms.hours_per_week)
        }),
        stated("salary_plan", Text, msg::DataRolesSalaryPlan::KEY, |row| {
            text(row.role.terms.salary_plan.as_deref())
        }),
        stated("grade", Text, msg::DataRolesGrade::KEY, |row| {
            text(row.role.terms.grade.as_deref())
        }),
        stated("class_code", Text, msg::DataRolesClassCode::KEY, |row| {
            text(row.role.classification.as_ref().and_then(|class| class.code.as_deref()))
        }),
        stated("soc", Text, msg::DataRolesSoc::KEY, |row| text(row.role.occupation.soc.as_deref())),
        stated("onet", Text, msg::DataRolesOnet::KEY, |row| {
            text(row.role.occupation.onet.as_deref())
        }),
        stated("esco", Text, msg::DataRolesEsco::KEY, |row| {
            text(row.role.occupation.esco.as_deref())
        }),
        stated("updated", Text, msg::DataRolesUpdated::KEY, |row| {
            text(row.role.updated.map(|date| date.to_string()).as_deref())
        }),
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
