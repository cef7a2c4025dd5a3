//! Terms of a role, each with its name, and "not stated" where the source is silent.

use roles::Role;
use roles::role::{Classification, Opening, Terms};

use crate::plan::words::{appointment_kind, hours, period};

/// A name and what is said under it. `None` means "not stated".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub name: &'static str,
    /// What is said.
    pub value: Option<String>,
}

impl Fact {
    /// A name and what is said under it.
    #[must_use]
    pub fn new(name: &'static str, value: Option<String>) -> Self {
        Self { name, value }
    }
}

fn fact(name: &'static str, value: Option<String>) -> Fact {
    Fact::new(name, value)
}

/// Pay, grade, hours and the like; a fact for each, stated or not.
pub(super) fn terms(role: &Role) -> Vec<Fact> {
    let terms = &role.terms;
    let week = terms.hours_per_week.map(|h| format!("{} a week", hours(h)));
    let mut facts = vec![
        fact("Pay", pay(terms)),
        fact("Hours", week),
        fact("Appointment", terms.appointment.clone()),
        fact("Salary plan", terms.salary_plan.clone()),
        fact("Grade", terms.grade.clone()),
        fact("Union", terms.bargaining_unit.clone()),
    ];
    facts.extend(terms.as_stated.clone().map(|text| fact("As the source states it", Some(text))));
    facts.push(fact("Described as", Some(appointment_kind(role.kind).into())));
    facts
}

fn pay(terms: &Terms) -> Option<String> {
    let currency = match terms.salary_currency.as_deref() {
        Some("USD") => "$",
        Some("EUR") => "€",
        Some("GBP") => "£",
        Some(code) => &format!("{code} "),
        None => "",
    };
    let amount = match (terms.salary_min, terms.salary_max) {
        (Some(low), Some(high)) if low == high => format!("{currency}{low}"),
        (Some(low), Some(high)) => format!("{currency}{low} to {currency}{high}"),
        (Some(low), None) => format!("from {currency}{low}"),
        (None, Some(high)) => format!("up to {currency}{high}"),
        (None, None) => return None,
    };
    let unnamed = if currency.is_empty() { ", currency not stated" } else { "" };
    let comma = if period(terms.salary_period).starts_with("period") { ", " } else { " " };
    Some(format!("{amount}{comma}{}{unnamed}", period(terms.salary_period)))
}

/// The vacancy.
pub(super) fn opening(opening: &Opening) -> Vec<Fact> {
    vec![
        fact("Apply from", opening.opens.map(roles::date::Date::in_words)),
        fact("Apply until", opening.closes.map(roles::date::Date::in_words)),
        fact("Place of work", opening.location.clone()),
        fact("Posting", opening.posting_id.clone()),
    ]
}

/// Where a role stands in a classification; only what is stated.
pub(super) fn classification(class: &Classification) -> Vec<Fact> {
    let named = [
        ("Class code", &class.code),
        ("Job family", &class.job_family),
        ("Service", &class.service),
        ("Group", &class.group),
        ("Series", &class.series),
        ("Published", &class.published),
    ];
    let stated = named.into_iter().filter(|(_, value)| value.is_some());
    stated.map(|(name, value)| fact(name, value.clone())).collect()
}
