//! Terms of a role, each with its name, and "not stated" where the source is silent.

use roles::Role;
use roles::amount::Amount;
use roles::role::{Classification, PayRange, Period, Terms};

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
    let has_rows = pay(terms).is_none() && !terms.ranges.is_empty();
    let pay = (!has_rows).then(|| pay_fact(terms));
    let mut facts = Vec::from_iter(pay);
    facts.extend([
        hours_fact(terms),
        fact("Appointment", terms.appointment.clone()),
        fact("Salary plan", terms.salary_plan.clone()),
        fact("Grade", terms.grade.clone()),
        fact("Union", terms.bargaining_unit.clone()),
    ]);
    facts.extend(terms.as_stated.clone().map(|text| fact("As the source states it", Some(text))));
    facts.push(fact("Described as", Some(appointment_kind(role.kind).into())));
    facts
}

/// What is paid; nothing where there are several ranges.
pub(in crate::plan) fn pay_fact(terms: &Terms) -> Fact {
    fact("Pay", pay(terms))
}

/// How many hours a week has.
pub(in crate::plan) fn hours_fact(terms: &Terms) -> Fact {
    fact("Hours", terms.hours_per_week.map(|h| format!("{} a week", hours(h))))
}

/// A range of pay among several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayRow<'a> {
    /// What it is the pay of.
    pub label: &'a str,
    /// How much.
    pub amount: String,
    /// For how much work.
    pub period: &'static str,
}

/// The ranges of pay, where there are several.
pub(in crate::plan) fn pay_rows(terms: &Terms) -> Vec<PayRow<'_>> {
    let row = |range: &'_ PayRange| {
        let amount = amount(terms, range.min, range.max)?;
        let unnamed = if terms.salary_currency.is_none() { ", currency not stated" } else { "" };
        Some((amount + unnamed, period(range.period.or(terms.salary_period))))
    };
    let rows = terms.ranges.iter().filter_map(|range| Some((range, row(range)?)));
    rows.map(|(range, (amount, period))| PayRow { label: &range.label, amount, period }).collect()
}

fn pay(terms: &Terms) -> Option<String> {
    let amount = amount(terms, terms.salary_min, terms.salary_max)?;
    let unnamed = if terms.salary_currency.is_none() { ", currency not stated" } else { "" };
    let is_known = !matches!(terms.salary_period, None | Some(Period::NotStated));
    let comma = if is_known { " " } else { ", " };
    Some(format!("{amount}{comma}{}{unnamed}", period(terms.salary_period)))
}

/// Amounts with their currency: `$20.00 to $25.00`.
fn amount(terms: &Terms, min: Option<Amount>, max: Option<Amount>) -> Option<String> {
    let currency = match terms.salary_currency.as_deref() {
        Some("USD") => "$",
        Some("EUR") => "€",
        Some("GBP") => "£",
        Some(code) => &format!("{code} "),
        None => "",
    };
    Some(match (min, max) {
        (Some(low), Some(high)) if low == high => format!("{currency}{low}"),
        (Some(low), Some(high)) => format!("{currency}{low} to {currency}{high}"),
        (Some(low), None) => format!("from {currency}{low}"),
        (None, Some(high)) => format!("up to {currency}{high}"),
        (None, None) => return None,
    })
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
