//! Terms of a role, each with its name, and "not stated" where the source is silent.

use ::words::{Key, msg, say};
use roles::Role;
use roles::amount::Amount;
use roles::role::{Classification, PayRange, Terms};

use crate::plan::words::{appointment_kind, hours, period_word};

/// A name and what is said under it. `None` means "not stated".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// What is said.
    pub value: Option<String>,
}

impl Fact {
    /// A name and what is said under it.
    #[must_use]
    pub fn new(name: String, value: Option<String>) -> Self {
        Self { name, value }
    }

    /// The fact in a line of text; none where it is not stated.
    #[must_use]
    pub fn line(&self) -> Option<String> {
        Some(say(msg::FactLine { name: &self.name, value: self.value.as_ref()? }))
    }
}

fn fact(name: Key, value: Option<String>) -> Fact {
    Fact::new(name.say(), value)
}

/// Pay, grade, hours and the like. What is not stated comes last, all of it in one line.
pub(super) fn terms(role: &Role) -> Vec<Fact> {
    let terms = &role.terms;
    let has_rows = pay(terms).is_none() && !terms.ranges.is_empty();
    let own_pay = (!has_rows).then(|| (msg::TermsNamePay::KEY, pay(terms)));
    let all = own_pay.into_iter().chain([
        (msg::TermsNameHours::KEY, week(terms)),
        (msg::TermsNameAppointment::KEY, terms.appointment.clone()),
        (msg::TermsNamePlan::KEY, terms.salary_plan.clone()),
        (msg::TermsNameGrade::KEY, terms.grade.clone()),
        (msg::TermsNameUnion::KEY, terms.bargaining_unit.clone()),
    ]);
    let (stated, silent): (Vec<_>, Vec<_>) = all.partition(|(_, value)| value.is_some());
    let mut facts: Vec<Fact> = stated.into_iter().map(|(name, value)| fact(name, value)).collect();
    facts.extend(terms.as_stated.clone().map(|text| fact(msg::TermsNameStated::KEY, Some(text))));
    facts.push(fact(msg::TermsNameDescribed::KEY, Some(appointment_kind(role.kind))));
    let silent: Vec<String> = silent.iter().map(|(name, _)| name.say()).collect();
    if !silent.is_empty() {
        facts.push(fact(msg::TermsNoneStated::KEY, Some(silent.join(&say(msg::ListSeparator)))));
    }
    facts
}

/// What is paid; nothing where there are several ranges.
pub(in crate::plan) fn pay_fact(terms: &Terms) -> Fact {
    fact(msg::TermsNamePay::KEY, pay(terms))
}

/// What is paid, or the whole span of several ranges.
pub(super) fn pay_in_short(terms: &Terms) -> Fact {
    let own = pay_fact(terms);
    if own.value.is_some() || terms.ranges.is_empty() {
        return own;
    }
    let same_period = terms.ranges.windows(2).all(|two| two[0].period == two[1].period);
    let least = terms.ranges.iter().filter_map(|range| range.min).min();
    let most = terms.ranges.iter().filter_map(|range| range.max.or(range.min)).max();
    let span = amount(terms, least, most).filter(|_| same_period).map(|pay| {
        let period = terms.ranges[0].period.or(terms.salary_period);
        with_currency(terms, say(msg::PayPer { period: period_word(period), pay: &pay }))
    });
    fact(msg::TermsNamePay::KEY, span.or_else(|| Some(say(msg::PayRanges))))
}

fn week(terms: &Terms) -> Option<String> {
    terms.hours_per_week.map(|h| say(msg::TermsHours { hours: &hours(h) }))
}

/// How many hours a week has.
pub(in crate::plan) fn hours_fact(terms: &Terms) -> Fact {
    fact(msg::TermsNameHours::KEY, week(terms))
}

/// A range of pay among several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayRow<'a> {
    /// What it is the pay of.
    pub label: &'a str,
    /// How much.
    pub amount: String,
    /// For how much work.
    pub period: String,
}

/// The ranges of pay, where there are several.
pub(in crate::plan) fn pay_rows(terms: &Terms) -> Vec<PayRow<'_>> {
    let row = |range: &'_ PayRange| {
        let amount = amount(terms, range.min, range.max)?;
        let period = period_word(range.period.or(terms.salary_period));
        Some((with_currency(terms, amount), say(msg::PayPeriod { period })))
    };
    let rows = terms.ranges.iter().filter_map(|range| Some((range, row(range)?)));
    rows.map(|(range, (amount, period))| PayRow { label: &range.label, amount, period }).collect()
}

fn pay(terms: &Terms) -> Option<String> {
    let pay = &amount(terms, terms.salary_min, terms.salary_max)?;
    let pay = say(msg::PayPer { period: period_word(terms.salary_period), pay });
    Some(with_currency(terms, pay))
}

/// Says so where the currency is not stated.
fn with_currency(terms: &Terms, pay: String) -> String {
    match terms.salary_currency {
        Some(_) => pay,
        None => say(msg::TermsCurrencyUnknown { pay: &pay }),
    }
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
    let told = |own| say(msg::PayWithCurrency { currency, pay: &roles::words::amount(own) });
    Some(match (min, max) {
        (Some(low), Some(high)) if low == high => told(low),
        (Some(low), Some(high)) => say(msg::PayRange { least: &told(low), most: &told(high) }),
        (Some(low), None) => say(msg::PayFrom { least: &told(low) }),
        (None, Some(high)) => say(msg::PayUpTo { most: &told(high) }),
        (None, None) => return None,
    })
}

/// Where a role stands in a classification; only what is stated.
pub(super) fn classification(class: &Classification) -> Vec<Fact> {
    let named = [
        (msg::TermsClassCode::KEY, &class.code),
        (msg::TermsJobFamily::KEY, &class.job_family),
        (msg::TermsService::KEY, &class.service),
        (msg::TermsGroup::KEY, &class.group),
        (msg::TermsSeries::KEY, &class.series),
        (msg::TermsPublished::KEY, &class.published),
    ];
    let stated = named.into_iter().filter(|(_, value)| value.is_some());
    stated.map(|(name, value)| fact(name, value.clone())).collect()
}
