//! How pay, grade and hours of two roles differ. Grades of different plans, and pay in
//! different currencies or for different periods, are told apart and never compared.

use crate::amount::Amount;
use crate::role::{PayRange, Period, Role, Terms};

/// Something before and after a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift<T> {
    /// In the lower role.
    pub lower: T,
    /// In the higher role.
    pub higher: T,
}

/// How something that both roles may state compares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compared<T> {
    /// One of the two at least does not state it.
    NotStated,
    /// Both state it, in terms that do not compare.
    NotComparable,
    /// It stays as it is.
    Same(T),
    /// It changes.
    Differs(Shift<T>),
}

/// How the terms of two roles compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsShift {
    /// The grade, inside one employer's salary plan.
    pub grade: Compared<String>,
    /// The pay, in one currency and for one period.
    pub pay: Compared<Pay>,
    /// The hours a week, in hundredths.
    pub hours: Compared<u16>,
}

/// A range of pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pay {
    /// The lowest, when stated.
    pub min: Option<Amount>,
    /// The highest, when stated.
    pub max: Option<Amount>,
}

pub(super) fn shift(lower: &Role, higher: &Role) -> TermsShift {
    let one_plan = lower.shares_salary_plan(higher);
    let (before, after) = (&lower.terms, &higher.terms);
    TermsShift {
        grade: compared(before.grade.clone(), after.grade.clone(), one_plan),
        pay: compared(pay(before), pay(after), comparable_pay(before, after, one_plan)),
        hours: compared(before.hours_per_week, after.hours_per_week, true),
    }
}

fn compared<T: PartialEq>(lower: Option<T>, higher: Option<T>, comparable: bool) -> Compared<T> {
    match (lower, higher) {
        (None, _) | (_, None) => Compared::NotStated,
        _ if !comparable => Compared::NotComparable,
        (Some(lower), Some(higher)) if lower == higher => Compared::Same(lower),
        (Some(lower), Some(higher)) => Compared::Differs(Shift { lower, higher }),
    }
}

/// A period that the source does not state is the same only inside one plan.
fn comparable_pay(lower: &Terms, higher: &Terms, one_plan: bool) -> bool {
    let period = match lower.salary_period {
        None | Some(Period::NotStated) => one_plan,
        Some(_) => true,
    };
    period
        && lower.salary_period == higher.salary_period
        && lower.salary_currency.is_some()
        && lower.salary_currency == higher.salary_currency
}

/// Of several ranges those for one period are one range from the lowest to the highest.
fn is_of_period(range: &PayRange, terms: &Terms) -> bool {
    range.period.is_none() || range.period == terms.salary_period
}

fn pay(terms: &Terms) -> Option<Pay> {
    let ranges = terms.ranges.iter().filter(|range| is_of_period(range, terms));
    let min = terms.salary_min.into_iter().chain(ranges.clone().filter_map(|range| range.min));
    let max = terms.salary_max.into_iter().chain(ranges.filter_map(|range| range.max));
    let pay = Pay { min: min.min(), max: max.max() };
    (pay.min.is_some() || pay.max.is_some()).then_some(pay)
}
