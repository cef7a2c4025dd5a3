//! Openings as rows.

use roles::opening::{Employment, Opening, Remote};
use roles::role::Terms;
use serde_json::{Value, json};

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
        always("role", Text, "The role: its id in roles.json.", |row| {
            json!(row.view.role.id.as_str())
        }),
        always("id", Text, "Its name among the openings of that role.", |row| {
            json!(row.opening().id.as_str())
        }),
        always("title", Text, "The title of the role.", |row| json!(row.view.role.title)),
        always("url", Text, "Its place on the page of the role.", |row| {
            json!(format!("{}#{}", address(&row.view.route, row.content), row.view.anchor))
        }),
        always(
            "state",
            Text,
            "When the site was made: upcoming, open, soon (it closes within a week) or closed.",
            |row| json!(row.view.phase.name()),
        ),
        stated(
            "opens",
            Text,
            "From when one can apply, with the time zone’s distance from UTC.",
            |row| text(row.opening().opens.as_ref().map(|opens| opens.rfc3339(false)).as_deref()),
        ),
        stated("closes", Text, "Until when one can apply.", |row| {
            text(row.opening().closes.as_ref().map(|closes| closes.rfc3339(true)).as_deref())
        }),
        stated("time_zone", Text, "The time zone of the employer.", |row| {
            text(row.opening().zone.as_deref())
        }),
        always("until_filled", Flag, "Whether it stays open until somebody is found.", |row| {
            json!(row.opening().until_filled)
        }),
        stated("max_applications", Whole, "After how many applications it closes.", |row| {
            json!(row.opening().max_applications)
        }),
        stated("posts", Whole, "How many people are wanted.", |row| json!(row.opening().posts)),
        stated("posting_id", Text, "The posting’s number.", |row| {
            text(row.opening().posting_id.as_deref())
        }),
        stated("place", Text, "Where the work is.", |row| {
            text(of::places(row.opening(), row.content.catalog.vocabulary()).as_deref())
        }),
        stated("remote", Text, "Whether one can work from elsewhere: no, hybrid or yes.", |row| {
            text(row.opening().remote.map(remote))
        }),
        always("applicants_from", List, "Where those who work from elsewhere may live.", |row| {
            list(&row.opening().applicants_from)
        }),
        stated("employment_type", Text, "What kind of employment it is.", |row| {
            text(row.opening().employment.map(employment))
        }),
        stated("pay_min", Number, "The lowest pay.", |row| {
            row.terms().salary_min.and_then(number).unwrap_or(Value::Null)
        }),
        stated("pay_max", Number, "The highest pay.", |row| {
            row.terms().salary_max.and_then(number).unwrap_or(Value::Null)
        }),
        stated("pay_currency", Text, "The currency of the pay, in three letters.", |row| {
            text(row.terms().salary_currency.as_deref())
        }),
        stated(
            "pay_period",
            Text,
            "What the pay is for: year, month, biweekly, week or hour.",
            |row| text(row.terms().salary_period.and_then(period)),
        ),
        stated("hours_per_week", Number, "Hours a week.", |row| hours(row.terms().hours_per_week)),
        stated("apply_url", Text, "Where to apply on the web.", |row| {
            text(row.opening().apply.url.as_deref())
        }),
        stated("apply_email", Text, "Where to apply by email.", |row| {
            text(row.opening().apply.email.as_deref())
        }),
        stated("apply_by_mail", Text, "Where to send an application by mail.", |row| {
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
