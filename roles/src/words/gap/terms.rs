//! How pay, grade and hours change, in words. What does not compare says so plainly.

use words::{Key, msg, say};

use super::Ends;
use crate::gap::{Compared, Gap, Pay};
use crate::role::{Role, Terms};
use crate::words::{amount, hours};

/// One of the terms and how it changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermTold {
    /// What it is: `Grade`.
    pub name: String,
    /// How it changes: `from 6 to 8`.
    pub text: String,
}

/// What each of the terms is called, in the order in which they are told.
#[must_use]
pub fn term_names() -> [String; 3] {
    [msg::CompareGrade::KEY, msg::ComparePay::KEY, msg::CompareHours::KEY].map(Key::say)
}

/// How grade, pay and hours change, in this order, each of them always.
#[must_use]
pub fn terms(gap: &Gap, ends: Ends<'_>) -> Vec<TermTold> {
    let Ends { lower, higher, .. } = ends;
    let in_week = match &gap.terms.hours {
        Compared::Same(own) => say(msg::TermsSame { value: &hours(*own) }),
        Compared::Differs(shift) => {
            say(msg::TermsFromTo { from: &hours(shift.lower), to: &hours(shift.higher) })
        }
        Compared::NotStated | Compared::NotComparable => {
            not_stated(lower, higher, |terms| terms.hours_per_week.is_some())
        }
    };
    let texts = [grade(&gap.terms.grade, ends), pay(&gap.terms.pay, ends), in_week];
    let told = term_names().into_iter().zip(texts);
    told.map(|(name, text)| TermTold { name, text }).collect()
}

fn grade(compared: &Compared<String>, Ends { lower, higher, .. }: Ends<'_>) -> String {
    let plan = lower.terms.salary_plan.as_deref().unwrap_or_default();
    match compared {
        Compared::Same(grade) => say(msg::TermsSameGrade { grade, plan }),
        Compared::Differs(shift) => {
            say(msg::TermsGradeFromTo { from: &shift.lower, to: &shift.higher, plan })
        }
        Compared::NotStated => not_stated(lower, higher, |terms| terms.grade.is_some()),
        Compared::NotComparable if lower.employer != higher.employer => say(msg::TermsTwoEmployers),
        Compared::NotComparable => {
            let name = |role: &Role| {
                let grade = role.terms.grade.clone().unwrap_or_default();
                match &role.terms.salary_plan {
                    Some(plan) => say(msg::TermsGradeOfPlan { grade: &grade, plan }),
                    None => say(msg::TermsGradeOfNoPlan { grade: &grade }),
                }
            };
            say(msg::TermsTwoPlans { from: &name(lower), to: &name(higher) })
        }
    }
}

fn pay(compared: &Compared<Pay>, Ends { lower, higher, .. }: Ends<'_>) -> String {
    let told = |pay: &Pay| range(*pay, &lower.terms);
    match compared {
        Compared::Same(pay) => say(msg::TermsSame { value: &told(pay) }),
        Compared::Differs(shift) => {
            say(msg::TermsFromTo { from: &told(&shift.lower), to: &told(&shift.higher) })
        }
        Compared::NotStated => not_stated(lower, higher, |terms| {
            terms.salary_min.is_some() || terms.salary_max.is_some() || !terms.ranges.is_empty()
        }),
        Compared::NotComparable => say(msg::TermsPayDiffers),
    }
}

fn range(pay: Pay, terms: &Terms) -> String {
    let amounts = match (pay.min.map(amount), pay.max.map(amount)) {
        (Some(least), Some(most)) => say(msg::AmountRange { least: &least, most: &most }),
        (Some(least), None) => say(msg::AmountFrom { least: &least }),
        (None, Some(most)) => say(msg::AmountUpTo { most: &most }),
        (None, None) => String::new(),
    };
    let currency = terms.salary_currency.as_deref().unwrap_or_default();
    let period = crate::find::period_word(terms.salary_period);
    say(msg::TermsPay { period, amount: &amounts, currency })
}

fn not_stated(lower: &Role, higher: &Role, states: impl Fn(&Terms) -> bool) -> String {
    match (states(&lower.terms), states(&higher.terms)) {
        (true, _) => say(msg::TermsNotStatedFor { role: &higher.named() }),
        (_, true) => say(msg::TermsNotStatedFor { role: &lower.named() }),
        _ => say(msg::TermsNotStated),
    }
}
