//! Requirements as rows.

use roles::id::AreaId;
use roles::kind::{Credit, Kind, Part, PartTerms, Rate};
use roles::requirement::Need;
use roles::{Requirement, Role, Vocabulary};
use serde_json::{Value, json};
use words::msg;

use super::column::Type::{List, Text, Whole};
use super::column::{Column, always, stated};
use super::{list, text};
use crate::content::Content;

/// A requirement, its role and the words of the site.
pub(super) struct Row<'a> {
    role: &'a Role,
    requirement: &'a Requirement,
    words: &'a Vocabulary,
}

pub(super) fn rows(content: &Content) -> Vec<Row<'_>> {
    let words = content.catalog.vocabulary();
    let roles = content.catalog.roles().iter();
    let of = roles.flat_map(|role| {
        let all = role.requirements.all().iter();
        all.map(move |requirement| Row { role, requirement, words })
    });
    of.collect()
}

impl Row<'_> {
    pub(super) const COLUMNS: [Column<Self>; 14] = [
        always("role", Text, msg::DataOpeningsRole::KEY, |row| json!(row.role.id.as_str())),
        always("requirement", Text, msg::DataRequirementsRequirement::KEY, |row| {
            json!(row.requirement.id.as_str())
        }),
        always("need", Text, msg::DataRequirementsNeed::KEY, |row| {
            json!(need(row.requirement.need))
        }),
        always("group", Text, msg::DataRequirementsGroup::KEY, |row| json!(group(row))),
        always("kind", Text, msg::DataRequirementsKind::KEY, |row| {
            json!(row.requirement.kind.name())
        }),
        always("text", Text, msg::DataRequirementsText::KEY, |row| json!(row.requirement.text)),
        stated("months", Whole, msg::DataRequirementsMonths::KEY, |row| {
            json!(row.requirement.kind.as_experience().map(|own| own.months()))
        }),
        always("areas", List, msg::DataRequirementsAreas::KEY, areas),
        always("parts", List, msg::DataRequirementsParts::KEY, parts),
        stated("degree", Text, msg::DataRequirementsDegree::KEY, |row| {
            text(row.requirement.kind.as_education().map(|own| own.degree().word()))
        }),
        always("fields", List, msg::DataRequirementsFields::KEY, fields),
        always("credits", List, msg::DataRequirementsCredits::KEY, credits),
        always("terms", List, msg::DataRequirementsTerms::KEY, terms),
        stated("line", Text, msg::DataRequirementsLine::KEY, |row| {
            text(row.requirement.line.as_ref().map(ToString::to_string).as_deref())
        }),
    ];
}

fn need(need: Need) -> &'static str {
    match need {
        Need::Required => "required",
        Need::Preferred(_) => "preferred",
        Need::MayBeRequired => "may-be-required",
        Need::SomePositions => "some-positions",
        Need::OnTheJob => "on-the-job",
        Need::Info => "info",
    }
}

fn group(row: &Row<'_>) -> String {
    let all = &row.role.requirements;
    let mut groups = all.groups().iter();
    let is_of = |member: &roles::requirements::Node| *all.id(*member) == row.requirement.id;
    let group = groups.find(|group| group.members.iter().any(is_of));
    group.map(|group| group.id.to_string()).unwrap_or_default()
}

fn areas(row: &Row<'_>) -> Value {
    let Some(own) = row.requirement.kind.as_experience() else { return list::<&str>([]) };
    list([&row.words.area(own.area()).id])
}

fn parts(row: &Row<'_>) -> Value {
    let parts = row.requirement.kind.as_experience().map_or(&[][..], |own| own.parts());
    list(parts.iter().map(|part| part_of(part, row.words)))
}

fn part_of(part: &Part, words: &Vocabulary) -> String {
    let id = |area: &AreaId| words.area(*area).id.as_str();
    match &part.terms {
        PartTerms::InArea { area, months } => format!("{}={months}", id(area)),
        PartTerms::OfAreas { of, at_least, months } => {
            let of: Vec<&str> = of.iter().map(id).collect();
            format!("{at_least} of {}={months}", of.join(", "))
        }
        PartTerms::AtMost { area, months } => format!("{} at most {months}", id(area)),
    }
}

fn fields(row: &Row<'_>) -> Value {
    let own = row.requirement.kind.as_education();
    list(own.into_iter().flat_map(|own| own.fields()).map(|field| &row.words.field(*field).id))
}

fn credits(row: &Row<'_>) -> Value {
    let kind: &Kind = &row.requirement.kind;
    let of_months = kind.as_experience().into_iter().flat_map(|own| own.credits());
    let of_months = of_months.map(|credit| months(credit, row));
    let of_degree = kind.as_education().into_iter().flat_map(|own| own.credits());
    let of_degree = of_degree.map(|credit| rate(&row.words.area(credit.using).id, credit.rate));
    list(of_months.chain(of_degree))
}

fn months(credit: &Credit, row: &Row<'_>) -> String {
    match credit {
        Credit::When { requirement, months } => {
            let by = &row.role.requirements.all()[usize::from(*requirement)].id;
            format!("{by}={months}")
        }
        Credit::Amount { using, rate: at } => {
            let area = using.area().map(|area| row.words.area(area).id.as_str());
            rate(area.unwrap_or("college"), *at)
        }
    }
}

fn rate(using: &str, rate: Rate) -> String {
    let most = rate.max_months.map(|most| format!(", at most {most}")).unwrap_or_default();
    format!("{using}: {} for {}{most}", rate.gives, rate.per)
}

fn terms(row: &Row<'_>) -> Value {
    let named = row.requirement.kind.named_terms().iter();
    list(named.map(|term| &row.words.term(*term).id))
}
