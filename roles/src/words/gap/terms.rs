//! How pay, grade and hours change, in words. What does not compare says so plainly.

use super::Ends;
use crate::gap::{Compared, Gap, Pay};
use crate::role::{Period, Role, Terms};

/// One of the terms and how it changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermTold {
    /// What it is: `Grade`.
    pub name: &'static str,
    /// How it changes: `from 6 to 8`.
    pub text: String,
}

/// What each of the terms is called, in the order in which they are told.
#[must_use]
pub fn term_names() -> [&'static str; 3] {
    ["Grade", "Pay", "Hours a week"]
}

/// How grade, pay and hours change, in this order, each of them always.
#[must_use]
pub fn terms(gap: &Gap, ends: Ends<'_>) -> Vec<TermTold> {
    let Ends { lower, higher, .. } = ends;
    let hours = match &gap.terms.hours {
        Compared::Same(hours) => format!("the same, {}", hundredths(*hours)),
        Compared::Differs(shift) => {
            format!("from {} to {}", hundredths(shift.lower), hundredths(shift.higher))
        }
        Compared::NotStated | Compared::NotComparable => {
            not_stated(lower, higher, |terms| terms.hours_per_week.is_some())
        }
    };
    let texts = [grade(&gap.terms.grade, ends), pay(&gap.terms.pay, ends), hours];
    let told = term_names().into_iter().zip(texts);
    told.map(|(name, text)| TermTold { name, text }).collect()
}

fn grade(compared: &Compared<String>, Ends { lower, higher, .. }: Ends<'_>) -> String {
    let plan = lower.terms.salary_plan.as_deref().unwrap_or_default();
    match compared {
        Compared::Same(grade) => format!("the same, {grade} of the salary plan {plan}"),
        Compared::Differs(shift) => {
            format!("from {} to {} of the salary plan {plan}", shift.lower, shift.higher)
        }
        Compared::NotStated => not_stated(lower, higher, |terms| terms.grade.is_some()),
        Compared::NotComparable if lower.employer != higher.employer => {
            "not comparable: the roles belong to two employers".into()
        }
        Compared::NotComparable => {
            let name = |role: &Role| {
                let grade = role.terms.grade.clone().unwrap_or_default();
                match &role.terms.salary_plan {
                    Some(plan) => format!("grade {grade} of the salary plan {plan}"),
                    None => format!("grade {grade} of a salary plan that is not stated"),
                }
            };
            format!("not comparable: {} and {}", name(lower), name(higher))
        }
    }
}

fn pay(compared: &Compared<Pay>, Ends { lower, higher, .. }: Ends<'_>) -> String {
    let told = |pay: &Pay| range(*pay, &lower.terms);
    match compared {
        Compared::Same(pay) => format!("the same, {}", told(pay)),
        Compared::Differs(shift) => {
            format!("from {} to {}", told(&shift.lower), told(&shift.higher))
        }
        Compared::NotStated => not_stated(lower, higher, |terms| {
            terms.salary_min.is_some() || terms.salary_max.is_some() || !terms.ranges.is_empty()
        }),
        Compared::NotComparable => {
            "not comparable: currency, period or salary plan differ or are not stated".into()
        }
    }
}

fn range(pay: Pay, terms: &Terms) -> String {
    let amounts = match (pay.min, pay.max) {
        (Some(min), Some(max)) => format!("{min}–{max}"),
        (Some(one), None) => format!("{one} at least"),
        (None, Some(one)) => format!("{one} at most"),
        (None, None) => String::new(),
    };
    let currency = terms.salary_currency.as_deref().unwrap_or_default();
    let period = match terms.salary_period {
        Some(Period::Year) => " a year",
        Some(Period::Month) => " a month",
        Some(Period::Biweekly) => " every two weeks",
        Some(Period::Week) => " a week",
        Some(Period::Hour) => " an hour",
        Some(Period::NotStated) | None => "",
    };
    format!("{amounts} {currency}{period}")
}

fn not_stated(lower: &Role, higher: &Role, states: impl Fn(&Terms) -> bool) -> String {
    match (states(&lower.terms), states(&higher.terms)) {
        (true, _) => format!("not stated for {}", higher.title),
        (_, true) => format!("not stated for {}", lower.title),
        _ => "not stated for either role".into(),
    }
}

/// Hundredths of an hour: `35`, `37.5`.
fn hundredths(hours: u16) -> String {
    let text = format!("{}.{:02}", hours / 100, hours % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
