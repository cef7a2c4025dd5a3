//! How pay, grade and hours of two roles differ. What cannot be compared is left out:
//! grades of different plans, pay in different currencies or for different periods.

use crate::amount::Amount;
use crate::role::{Period, Role, Terms};

/// Something before and after a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift<T> {
    /// In the lower role.
    pub lower: T,
    /// In the higher role.
    pub higher: T,
}

/// What differs and can be compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermsShift {
    /// The grade, inside one employer's salary plan.
    pub grade: Option<Shift<String>>,
    /// The pay, in one currency and for one period.
    pub pay: Option<Shift<Pay>>,
    /// The hours a week, in hundredths.
    pub hours: Option<Shift<u16>>,
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
    let one_plan = lower.employer == higher.employer
        && lower.terms.salary_plan.is_some()
        && lower.terms.salary_plan == higher.terms.salary_plan;
    let grades = one_plan.then(|| (lower.terms.grade.clone(), higher.terms.grade.clone()));
    let pays = comparable_pay(&lower.terms, &higher.terms, one_plan)
        .then(|| (pay(&lower.terms), pay(&higher.terms)));
    TermsShift {
        grade: grades.and_then(|(lower, higher)| differing(lower, higher)),
        pay: pays.and_then(|(lower, higher)| differing(lower, higher)),
        hours: differing(lower.terms.hours_per_week, higher.terms.hours_per_week),
    }
}

fn differing<T: PartialEq>(lower: Option<T>, higher: Option<T>) -> Option<Shift<T>> {
    let (lower, higher) = (lower?, higher?);
    (lower != higher).then_some(Shift { lower, higher })
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

fn pay(terms: &Terms) -> Option<Pay> {
    let pay = Pay { min: terms.salary_min, max: terms.salary_max };
    (pay.min.is_some() || pay.max.is_some()).then_some(pay)
}
