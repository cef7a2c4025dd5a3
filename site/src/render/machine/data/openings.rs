//! Openings as rows.

use roles::opening::{Employment, Opening, Remote};
use roles::role::Terms;
use serde_json::{Value, json};
use words::msg;

use super::super::address;
use super::super::pay::number;
use super::column::Type::{Flag, List, Number, Text, Whole};
use super::column::{Column, always, stated};
use super::roles::period;
use super::{hours, list, text};
use crate::content::Content;
use crate::plan::{OpeningView, SitePlan, opening as of};

/// An opening and the site it is of.
pub(super) struct Row<'a> {
    view: OpeningView<'a>,
    content: &'a Content,
}

impl Row<'_> {
    fn opening(&self) -> &Opening {
        self.view.opening
    }

    fn terms(&self) -> &Terms {
        of::terms(self.view.role, self.view.opening)
    }
}

pub(super) fn rows(plan: &SitePlan) -> Vec<Row<'_>> {
    let content = plan.content();
    plan.openings().into_iter().map(|view| Row { view, content }).collect()
}

impl Row<'_> {
    pub(super) const COLUMNS: [Column<Self>; 24] = [
        always("role", Text, msg::DataOpeningsRole::KEY, |row| json!(row.view.role.id.as_str())),
        always("id", Text, msg::DataOpeningsId::KEY, |row| json!(row.opening().id.as_str())),
        always("title", Text, msg::DataOpeningsTitle::KEY, |row| json!(row.view.role.title)),
        always("url", Text, msg::DataOpeningsUrl::KEY, |row| {
            json!(format!("{}#{}", address(&row.view.route, row.content), row.view.anchor))
        }),
        always("state", Text, msg::DataOpeningsState::KEY, |row| json!(row.view.phase.name())),
        stated("opens", Text, msg::DataOpeningsOpens::KEY, |row| {
            text(row.opening().opens.as_ref().map(|opens| opens.rfc3339(false)).as_deref())
        }),
        stated("closes", Text, msg::DataOpeningsCloses::KEY, |row| {
            text(row.opening().closes.as_ref().map(|closes| closes.rfc3339(true)).as_deref())
        }),
        stated("time_zone", Text, msg::DataOpeningsTimeZone::KEY, |row| {
            text(row.opening().zone.as_deref())
        }),
        always("until_filled", Flag, msg::DataOpeningsUntilFilled::KEY, |row| {
            json!(row.opening().until_filled)
        }),
        stated("max_applications", Whole, msg::DataOpeningsMaxApplications::KEY, |row| {
            json!(row.opening().max_applications)
        }),
        stated("posts", Whole, msg::DataOpeningsPosts::KEY, |row| json!(row.opening().posts)),
        stated("posting_id", Text, msg::DataOpeningsPostingId::KEY, |row| {
            text(row.opening().posting_id.as_deref())
        }),
        stated("place", Text, msg::DataOpeningsPlace::KEY, |row| {
            text(of::places(row.opening(), row.content.catalog.vocabulary()).as_deref())
        }),
        stated("remote", Text, msg::DataOpeningsRemote::KEY, |row| {
            text(row.opening().remote.map(remote))
        }),
        always("applicants_from", List, msg::DataOpeningsApplicantsFrom::KEY, |row| {
            list(&row.opening().applicants_from)
        }),
        stated("employment_type", Text, msg::DataOpeningsEmploymentType::KEY, |row| {
            text(row.opening().employment.map(employment))
        }),
        stated("pay_min", Number, msg::DataRolesPayMin::KEY, |row| {
            row.terms().salary_min.and_then(number).unwrap_or(Value::Null)
        }),
        stated("pay_max", Number, msg::DataRolesPayMax::KEY, |row| {
            row.terms().salary_max.and_then(number).unwrap_or(Value::Null)
        }),
        stated("pay_currency", Text, msg::DataRolesPayCurrency::KEY, |row| {
            text(row.terms().salary_currency.as_deref())
        }),
        stated("pay_period", Text, msg::DataRolesPayPeriod::KEY, |row| {
            text(row.terms().salary_period.and_then(period))
        }),
        stated("hours_per_week", Number, msg::DataRolesHoursPerWeek::KEY, |row| {
            hours(row.terms().hours_per_week)
        }),
        stated("apply_url", Text, msg::DataOpeningsApplyUrl::KEY, |row| {
            text(row.opening().apply.url.as_deref())
        }),
        stated("apply_email", Text, msg::DataOpeningsApplyEmail::KEY, |row| {
            text(row.opening().apply.email.as_deref())
        }),
        stated("apply_by_mail", Text, msg::DataOpeningsApplyByMail::KEY, |row| {
            text(row.opening().apply.mail.as_deref())
        }),
    ];
}

fn remote(remote: Remote) -> &'static str {
    match remote {
        Remote::No => "no",
        Remote::Hybrid => "hybrid",
        Remote::Yes => "yes",
    }
}

fn employment(employment: Employment) -> &'static str {
    match employment {
        Employment::FullTime => "full-time",
        Employment::PartTime => "part-time",
        Employment::Temporary => "temporary",
        Employment::Contractor => "contractor",
        Employment::Intern => "intern",
        Employment::Volunteer => "volunteer",
        Employment::PerDiem => "per-diem",
        Employment::Other => "other",
    }
}
